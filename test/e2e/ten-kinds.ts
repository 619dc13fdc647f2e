import type { Locator, Page } from '@playwright/test';
import { type Stored, storedEvents } from './stored.ts';

/** One question of each kind, all of unit 9. */
export const TEN = {
  single: 'kinds-sugar',
  multiple: 'sorting-contested',
  judge: 'ckm-judge',
  fill: 'ckm-fill',
  numeric: 'sorting-numeric',
  classify: 'kinds-cases',
  match: 'kinds-match',
  order: 'ckm-crm-helps',
  short: 'ckm-define',
  essay: 'ckm-crm-essay',
} as const;
export type Kind = keyof typeof TEN;
export const KINDS = Object.keys(TEN) as readonly Kind[];

let opened = 0;

/** Opens the practice page on some questions in their order, as one who comes back to a session; gives back the session's name. */
export const openOn = async (
  page: Page,
  url: string,
  ids: readonly string[],
  mode: 'practice' | 'test' = 'practice',
  answers: object = {},
) => {
  opened += 1;
  const id = `planted${process.pid}n${opened}`;
  const items = ids.map((question, i) => ({ id: question, seed: i + 1 }));
  const nothing = { locales: {}, marks: {}, sure: {}, flagged: [], done: null };
  const value = { v: 2, id, mode, seed: 1, items, at: 0, answers, ...nothing };
  // Any page of the site can note it; this is the lightest.
  if (!page.url().startsWith(new URL(url).origin)) await page.goto(new URL('../../404.html', url).href);
  await page.evaluate(([key, entry]) => localStorage.setItem(key, JSON.stringify({ ...entry, order: Date.now() })), [
    `zhike:work:session:${id}`,
    { v: 1, value },
  ] as const);
  await page.goto(`${url}?s=${id}`);
  await page.locator('[data-question]').waitFor();
  return id;
};

const words = ['学习', '共同创造', '知识'];

/** Gives an answer by taps (or clicks) and what a screen keyboard types, without pressing the button. */
export const tap = async (question: Locator, kind: Kind): Promise<void> => {
  if (kind === 'single' || kind === 'judge') await question.locator('.quiz-option label').first().click();
  else if (kind === 'multiple') for (const nth of [0, 2]) await question.locator('.quiz-option label').nth(nth).click();
  else if (kind === 'classify' || kind === 'match')
    for (const [i, list] of (await question.locator('select').all()).entries())
      await list.selectOption({ index: kind === 'match' ? i + 1 : 1 });
  else if (kind === 'order') await question.locator('.quiz-moves button:enabled').first().click();
  else
    for (const [i, field] of (await question.locator('input[type=text], textarea').all()).entries()) {
      await field.click();
      await field.pressSequentially(kind === 'numeric' ? '12' : (words[i] ?? '学习'));
    }
};

/** The same answer by keys alone: the focus goes from field to field with Tab. */
export const type = async (page: Page, question: Locator, kind: Kind): Promise<void> => {
  const to = async (target: Locator) => {
    for (let i = 0; i < 40; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('forty presses of Tab do not lead there');
  };
  await page.locator('.run').evaluate((element) => (element as HTMLElement).focus());
  if (kind === 'single' || kind === 'judge') {
    await to(question.locator('.quiz-option input').first());
    await page.keyboard.press('Space');
  } else if (kind === 'multiple') {
    for (const nth of [0, 2]) {
      await to(question.locator('.quiz-option input').nth(nth));
      await page.keyboard.press('Space');
    }
  } else if (kind === 'classify' || kind === 'match') {
    for (const [i, list] of (await question.locator('select').all()).entries()) {
      await to(list);
      for (let n = 0; n <= (kind === 'match' ? i : 0); n++) await page.keyboard.press('ArrowDown');
    }
  } else if (kind === 'order') {
    await to(question.locator('.quiz-moves button:enabled').first());
    await page.keyboard.press('Enter');
  } else {
    for (const [i, field] of (await question.locator('input[type=text], textarea').all()).entries()) {
      await to(field);
      await page.keyboard.type(kind === 'numeric' ? '12' : (words[i] ?? '学习'));
    }
  }
};

/** The last answered question in the record, as it is stored. */
export const lastAnswered = async (page: Page): Promise<Stored | undefined> =>
  (await storedEvents(page))
    .filter(({ kind }) => kind === 'answered')
    .sort((a, b) => a.at - b.at)
    .at(-1);

/** The last answer in the record. */
export const lastAnswer = async (page: Page): Promise<unknown> => (await lastAnswered(page))?.answer;
