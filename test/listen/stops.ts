import type { Page } from '@playwright/test';
import { settle } from '../e2e/gates/settle.ts';
import { openOn, KINDS, TEN, tap } from '../e2e/ten-kinds.ts';
import { openPlanned, PLAN } from '../e2e/planned.ts';
import type { Served } from '../support/serve.ts';

interface Act {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly again?: string;
}
export interface Stop {
  readonly name: string;
  readonly open: (page: Page, site: Served) => Promise<unknown>;
  readonly part: string;
  readonly acts?: readonly Act[];
}

const at = (address: string) => async (page: Page, site: Served) => {
  await page.goto(site.url(address));
  await settle(page);
};
const arrows = (nth: number, times = 5) => ({
  name: `slider ${nth} moved by ${times} presses`,
  act: async (page: Page) => {
    const slider = page.locator('main input[type=range]:visible').nth(nth);
    await slider.focus();
    for (let i = 0; i < times; i++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(60);
    }
  },
});
const radio = (legendNth: number, nth: number) => ({
  name: `choice ${legendNth}: option ${nth}`,
  act: (page: Page) => page.locator('main fieldset.choices:visible').nth(legendNth).locator('input').nth(nth).check({ force: true }),
});

const lab = (locale: string, widget: string, acts: readonly Act[], hash = ''): Stop => ({ name: `lab ${locale} ${widget} ${hash}`, open: at(`${locale}/lab/${widget}/${hash}`), part: 'main', acts });

export const STOPS: readonly Stop[] = [
  { name: 'lesson zh', open: at('zh/lessons/satisfaction/kano/'), part: 'body' },
  { name: 'lesson en', open: at('en/lessons/clv/computing-clv/'), part: 'body' },
  ...KINDS.map((kind): Stop => ({
    name: `question zh ${kind}`,
    open: (page, site) => openOn(page, site.url('zh/practice/'), [TEN[kind], kind === 'judge' ? TEN.single : TEN.judge]),
    part: 'main',
    acts: [
      { name: 'answered wrongly or half', act: (page) => tap(page.locator('[data-question]'), kind) },
      { name: 'pressed', act: (page) => page.locator('.quiz-actions .act').first().click(), again: '[data-question]' },
      ...(['short', 'essay'].includes(kind) ? [{ name: 'scored', act: async (page: Page) => { await page.locator('.quiz-shown input').first().check(); await page.locator('.quiz-actions .act').first().click(); }, again: '[data-question]' }] : []),
      { name: 'next', act: (page) => page.getByRole('button', { name: '下一题' }).click({ timeout: 3000 }) },
    ],
  })),
  { name: 'question unanswered', open: (page, site) => openOn(page, site.url('en/practice/'), [TEN.match, TEN.judge]), part: 'main', acts: KINDS.map((kind) => ({ name: `nothing given to ${kind}`, act: async (page: Page) => { if (kind === 'single') await page.locator('.quiz-actions .act').first().click(); } })).slice(0, 1) },
  { name: 'test zh', open: (page, site) => openOn(page, site.url('zh/practice/'), [TEN.single, TEN.judge], 'test'), part: 'main', acts: [
    { name: 'answered', act: (page) => tap(page.locator('[data-question]'), 'single') },
    { name: 'next', act: (page) => page.getByRole('button', { name: '下一题' }).click() },
    { name: 'hand in', act: (page) => page.getByRole('button', { name: '交卷' }).first().click(), again: '.run' },
    { name: 'hand in anyway', act: (page) => page.getByRole('button', { name: /仍然|确认/ }).first().click(), again: 'main' },
  ] },
  { name: 'practice setup zh', open: at('zh/practice/'), part: 'main', acts: [{ name: 'kind', act: (page) => page.locator('select').nth(2).selectOption({ index: 2 }) }] },
  lab('zh', 'kano', [radio(0, 1), radio(0, 2), radio(0, 3)]),
  lab('en', 'kano', [arrows(0), radio(1, 2)]),
  lab('zh', 'clv', [arrows(0), arrows(2), radio(0, 1), radio(0, 2), radio(0, 3)]),
  lab('zh', 'lifecycle', [arrows(0), arrows(1), radio(0, 1), radio(0, 2), radio(0, 3)]),
  lab('zh', 'knowledge', [
    { name: 'place', act: async (page) => { await page.locator('.bins select, .item select, main select:visible').first().selectOption({ index: 1 }).catch(() => {}); } },
  ]),
  { name: 'figures zh', open: at('zh/lab/gallery/figures/'), part: 'main', acts: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((nth) => arrows(nth)) },
  { name: 'search zh', open: at('zh/search/'), part: 'main', acts: [{ name: 'typed', act: async (page) => { await page.locator('input[type=search]').pressSequentially('双因素', { delay: 50 }); await page.waitForTimeout(1500); }, again: 'main' }] },
  { name: 'revise zh', open: (page, site) => openPlanned(page, site.url('zh/revise/'), PLAN), part: 'main', acts: [{ name: 'begin', act: async (page) => { await page.locator('button.act').first().click(); await page.waitForTimeout(800); }, again: 'main' }, { name: 'turn', act: async (page) => { await page.locator('.run button.act').first().click(); await page.waitForTimeout(400); }, again: 'main' }] },
  { name: 'exam zh', open: at('zh/exam/'), part: 'main', acts: [{ name: 'begin', act: async (page) => { await page.locator('main button.act').first().click(); await page.waitForTimeout(1500); }, again: 'main' }] },
  { name: 'teach zh', open: at('zh/teach/'), part: 'main', acts: [
    { name: 'new', act: async (page) => { await page.locator('main button.act').first().click(); await page.waitForTimeout(1000); }, again: 'main' },
    ...[0, 1].map((nth) => ({ name: `add ${nth}`, act: async (page: Page) => { await page.locator('main .found button, main .finds button').nth(nth).click({ timeout: 3000 }).catch(() => {}); } })),
  ] },
  { name: 'record zh', open: at('zh/record/'), part: 'main' },
];
