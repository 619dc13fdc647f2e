import type { Page } from '@playwright/test';
import { paperCode } from '../../src/core/exchange/code/read-code.ts';
import type { Listed } from '../../src/core/paper/known.ts';
import type { Paper } from '../../src/core/paper/paper.ts';
import { assignment as words } from '../../src/i18n/en/assignment.ts';
import { practice } from '../../src/i18n/en/practice.ts';
import { counted, type Site } from './scenes.ts';

const RULES: Paper['rules'] = {
  ...{ feedback: 'end', minutes: null, attempts: 0, each: false, multiple: null },
  shuffle: { questions: false, options: false },
};

/** The link of an assignment of so many questions with options, of a name of its own, that asks for nobody’s name. */
export const assignmentOf = async (page: Page, site: Site, id: string, size: number): Promise<string> => {
  const { listed } = (await (await page.request.get(site.url('en/bank/index.json'))).json()) as { listed: readonly Listed[] };
  const easy = listed.filter(({ kind }) => kind === 'single' || kind === 'judge').slice(0, size);
  const items = easy.map(({ number, hash }) => ({ kind: 'bank', number, hash, points: 1 }) as const);
  const paper: Paper = {
    ...{ v: 1, id, locale: 'en', title: id, from: '', note: '', items, rules: RULES },
    ...{ forms: [1], ask: [], due: null, key: null },
  };
  return site.url(`en/assignment/#${paperCode(paper)}`);
};

const given = (page: Page) => page.locator('.sheet button:not([data-state="empty"])').count();
const open = async (page: Page, link: string) => {
  // A fragment alone opens no page anew.
  await page.goto('about:blank');
  await page.goto(link);
};

/** Begins an assignment, or goes on with it, answers one more question, and waits until that is kept; gives back how many are. */
export const answerOne = async (page: Page, link: string): Promise<number> => {
  await open(page, link);
  const [start, sheet] = [page.getByRole('button', { name: words.start, exact: true }), page.locator('.sheet button')];
  await start.or(sheet.first()).waitFor();
  if (await start.isVisible()) await start.click();
  await sheet.first().waitFor();
  const before = await given(page);
  await sheet.nth(before).click();
  await page.locator('[data-question] input[type=radio]:not([name^=sure])').first().check();
  await page.locator('.sheet button:not([data-state="empty"])').nth(before).waitFor();
  await page.locator('.session-kept', { hasText: 'Saved' }).waitFor();
  return before + 1;
};

/** How many answers of an assignment under way are gone. */
export const lostUnderWay = async (page: Page, link: string, answered: number): Promise<number> => {
  await open(page, link);
  await page.locator('.sheet button').first().waitFor();
  return Math.max(0, answered - (await given(page)));
};

/** Hands an assignment in; gives back the code that stands there for the teacher. */
export const handInAssignment = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: practice.finish, exact: true }).click();
  await page.locator('.confirm .act').click();
  return page.getByLabel(words.code).inputValue();
};

/** How many of the answers handed in are gone: from the code for the teacher, or from the learner’s own record. */
export const lostHandedIn = async (page: Page, site: Site, link: string, code: string, expected: number): Promise<number> => {
  const missing = Math.max(0, expected - (await counted(page, site)));
  await open(page, link);
  const shown = await page
    .getByLabel(words.code)
    .inputValue({ timeout: 10_000 })
    .catch(() => '');
  return missing + (shown === code ? 0 : 1);
};
