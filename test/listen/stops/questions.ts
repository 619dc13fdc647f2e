import type { Page } from '@playwright/test';
import { KINDS, type Kind, openOn, TEN, tap } from '../../e2e/ten-kinds.ts';
import type { Act, Stop } from '../stop.ts';

const question = (page: Page) => page.locator('[data-question]');

/** Presses what marks an answer; a written one first shows its points, of which the first is ticked. */
export const mark = async (page: Page, kind: Kind): Promise<void> => {
  const button = question(page).locator('.quiz-actions .act');
  await button.click();
  if (kind !== 'short' && kind !== 'essay') return;
  await question(page).locator('.quiz-shown input').first().check();
  await button.click();
};

const onward: Act = { name: 'the next one', act: (page) => page.locator('.run > .bar button').nth(1).click() };

/** A question of each kind, asked for too early, answered and marked; and a test that is handed in. */
export const QUESTIONS: readonly Stop[] = (['zh', 'en'] as const).flatMap((locale): readonly Stop[] => [
  ...KINDS.map(
    (kind): Stop => ({
      name: `question ${locale} ${kind}`,
      open: (page, site) => openOn(page, site.url(`${locale}/practice/`), [TEN[kind], kind === 'judge' ? TEN.single : TEN.judge]),
      part: 'main',
      acts: [
        { name: 'marked too early', act: (page) => question(page).locator('.quiz-actions .act').click() },
        { name: 'answered', act: (page) => tap(question(page), kind) },
        { name: 'marked', act: (page) => mark(page, kind), again: '[data-question]' },
        onward,
      ],
    }),
  ),
  {
    name: `test ${locale}`,
    open: (page, site) => openOn(page, site.url(`${locale}/practice/`), [TEN.single, TEN.judge], 'test'),
    part: 'main',
    acts: [
      { name: 'answered', act: (page) => tap(question(page), 'single') },
      onward,
      { name: 'asked to hand in', act: (page) => page.locator('.run > .bar button').nth(3).click(), again: '.run' },
      { name: 'handed in', act: (page) => page.locator('.run .confirm .act').click(), again: 'main' },
    ],
  },
  {
    name: `exam ${locale}`,
    open: async (page, site) => {
      await page.goto(site.url(`${locale}/exam/`));
      await page.locator('.exam-setup .act').waitFor();
    },
    part: 'main',
    acts: [{ name: 'begun', act: (page) => page.locator('.exam-setup .act').click(), again: 'main' }],
  },
]);
