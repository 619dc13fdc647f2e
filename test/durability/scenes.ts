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

/** An exam with some answers in it, each kept: its name, how many, and the seconds left on its clock at that moment. */
export interface SomeExam {
  readonly id: string;
  readonly answered: number;
  readonly left: number;
  readonly at: number;
}

const leftOn = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await page.getByRole('timer').innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** Begins a mock exam of an hour, or goes on with the one of this name, and answers one more of its first questions than had an answer. */
export const someExam = async (page: Page, site: Site, id?: string): Promise<SomeExam> => {
  await page.goto(site.url(id ? `en/exam/?s=${id}` : 'en/exam/'));
  if (!id) {
    await page.locator('input[name=preset][value=half]').check();
    await page.getByRole('button', { name: 'Start the exam' }).click();
  }
  const sheet = page.locator('.sheet button');
  await sheet.first().waitFor();
  const before = await page.locator('.sheet button:not([data-state="empty"])').count();
  await sheet.nth(before).click();
  const question = page.locator('[data-question]');
  const [radio, box, field] = [
    'input[type=radio]:not([name^=sure])',
    'input[type=checkbox]',
    'input:not([name^=sure]), textarea',
  ].map((of) => question.locator(of));
  await field?.first().waitFor();
  if (await radio?.count()) await radio?.first().check();
  else if (await box?.count()) await box?.first().check();
  else await field?.first().fill('12');
  await page.locator('.sheet button:not([data-state="empty"])').nth(before).waitFor();
  await page.locator('.session-kept', { hasText: 'Saved' }).waitFor();
  return { id: new URL(page.url()).searchParams.get('s') ?? '', answered: before + 1, left: await leftOn(page), at: Date.now() };
};

/** What a killed exam has lost: its answers, and one more where its clock is more than three seconds from where it must be. */
export const lostOf = async (page: Page, site: Site, { id, answered, left, at }: SomeExam): Promise<number> => {
  await page.goto(site.url(`en/exam/?s=${id}`));
  await page.locator('.sheet button').first().waitFor();
  const have = await page.locator('.sheet button:not([data-state="empty"])').count();
  const due = left - (Date.now() - at) / 1000;
  return Math.max(0, answered - have) + (Math.abs((await leftOn(page)) - due) > 3 ? 1 : 0);
};
