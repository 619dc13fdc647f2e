import type { Page } from '@playwright/test';
import type { Json } from '../../src/core/quiz/any.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { openOn } from '../e2e/ten-kinds.ts';

export interface Site {
  readonly url: (path: string) => string;
}

/** The whole bank in English, in the order of its units. */
const bank = async (page: Page, site: Site): Promise<readonly Question[]> => {
  const units = ['crm', 'customers', 'satisfaction', 'complaints', 'loyalty', 'lifecycle', 'value', 'clv', 'ckm'];
  const parts = units.map(async (unit) => (await page.request.get(site.url(`en/bank/${unit}.json`))).json());
  return (await Promise.all(parts)).flat();
};

/** Some answer to a question that needs no thought; none for those that need more. */
const someAnswer = (question: Question): Json | undefined => {
  if (question.kind === 'single') return question.options[0]?.id;
  if (question.kind === 'multiple') return [question.options[0]?.id ?? ''];
  if (question.kind === 'judge') return true;
  if (question.kind === 'numeric') return '12';
  return question.kind === 'fill' ? { [question.blanks[0]?.id ?? '']: 'x' } : undefined;
};

const choose = (page: Page) => page.locator('[data-question] input[type=radio]').first().check();

/** Answers one question in practice, until the page says that it is saved. */
export const practise = async (page: Page, site: Site): Promise<void> => {
  await openOn(page, site.url('en/practice/'), ['ckm-judge']);
  await choose(page);
  await page.locator('[data-question] .quiz-actions button').click();
};
export const saved = (page: Page): Promise<void> => page.locator('.quiz-kept', { hasText: 'Saved' }).first().waitFor();

/** Answers a question of a lesson anew. */
export const inLesson = async (page: Page, site: Site): Promise<void> => {
  await page.goto(site.url('en/lessons/loyalty/loyalty/'));
  const question = page.locator('[data-question="loyalty-judge"]');
  await question.hover();
  await page.waitForTimeout(200);
  const button = question.locator('.quiz-actions button.act');
  // Answered at an earlier visit, it offers another try.
  if ((await question.locator('.quiz-verdict').count()) > 0) await button.click();
  await question.getByRole('radio').first().check();
  await button.click();
};

/** Answers all but the last question of a test, until each is kept; gives back the session's name and how many were answered. */
export const halfTest = async (
  page: Page,
  site: Site,
  size: number,
): Promise<{ readonly id: string; readonly answered: number }> => {
  const simple = (await bank(page, site)).filter(({ kind }) => kind === 'single' || kind === 'judge').slice(0, size);
  const id = await openOn(
    page,
    site.url('en/practice/'),
    simple.map((question) => question.id),
    'test',
  );
  for (let i = 0; i < size - 1; i++) {
    await choose(page);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.locator('.session-kept', { hasText: 'Saved' }).waitFor();
  return { id, answered: size - 1 };
};

/** A test with its answers in it, ready to be handed in; gives back its name and how many answers it has. */
export const fullTest = async (
  page: Page,
  site: Site,
  size: number,
): Promise<{ readonly id: string; readonly answered: number }> => {
  const answered = (await bank(page, site)).flatMap((question) => {
    const answer = someAnswer(question);
    return answer === undefined ? [] : [[question.id, answer] as const];
  });
  const asked = answered.slice(0, size);
  const ids = asked.map(([id]) => id);
  const id = await openOn(page, site.url('en/practice/'), ids, 'test', Object.fromEntries(asked));
  return { id, answered: asked.length };
};

/** Presses what hands a test in; over when the result stands there. */
export const handIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await page.locator('.confirm .act').click();
  await page.locator('.result').waitFor();
};

export const counted = async (page: Page, site: Site): Promise<number> => {
  await page.goto(site.url('en/record/'));
  const count = page.locator('.record-counts dd').first();
  await count.waitFor();
  return Number(await count.innerText());
};

/** How many answers a session that was broken off comes back with. */
export const resumed = async (page: Page, site: Site, id: string): Promise<number> => {
  await page.goto(site.url(`en/practice/?s=${id}`));
  const sheet = page.locator('.sheet button');
  const found = await sheet
    .first()
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  return found ? page.locator('.sheet button:not([data-state="empty"])').count() : 0;
};
