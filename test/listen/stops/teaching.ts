import type { Page } from '@playwright/test';
import { paperCode } from '../../../src/core/exchange/code/read-code.ts';
import { bankPaper, openCodes } from '../../support/made-class.ts';
import type { Served } from '../../support/serve.ts';
import type { Stop } from '../stop.ts';

/** Opens the results of a class of twelve, as the teacher who has collected them. */
export const openResults = async (page: Page, site: Served, locale: 'zh' | 'en'): Promise<void> => {
  const { paper, questions } = await bankPaper((path) => site.url(path), 5, 1, {
    id: 'heardpaper01',
    title: '小测',
    key: null,
    ask: ['name'],
  });
  await page.goto(site.url(`${locale}/404.html`));
  await page.evaluate(
    ([name, value]) => localStorage.setItem(`zhike:work:${name}`, JSON.stringify({ v: 1, order: Date.now(), value })),
    [`teach:paper:${paper.id}`, { v: 1, code: paperCode(paper), handed: 1 }] as const,
  );
  await page.goto(site.url(`${locale}/teach/class/?p=${paper.id}#collect`));
  await page
    .locator('.class-part textarea')
    .first()
    .fill(openCodes(paper, questions, 12).join('\n'));
  await page.locator('.class-part .act').first().click();
  await page.locator('.arrivals li, .arrivals p').first().waitFor();
  await page.locator('.class-tabs a[href$="#results"]').click();
  await page.locator('.item-map tbody tr').first().waitFor({ state: 'attached' });
};

/** Composing a paper, and the results of a class. */
export const TEACHING: readonly Stop[] = (['zh', 'en'] as const).flatMap((locale): readonly Stop[] => [
  {
    name: `teach ${locale}`,
    open: async (page, site) => {
      await page.goto(site.url(`${locale}/teach/`));
      await page.locator('main button.act').first().waitFor();
    },
    part: 'main',
    acts: [
      { name: 'ten questions drawn', act: (page) => page.locator('main button.act').first().click() },
      { name: 'one moved', act: (page) => page.locator('.items li').nth(1).locator('button').nth(1).click() },
      {
        name: 'one taken out',
        act: (page) => page.locator('.items li').nth(1).locator('button').nth(3).click(),
        again: '.items',
      },
      {
        name: 'the bank opened',
        act: (page) => page.locator('main details summary').nth(1).click(),
        again: 'main details:nth-of-type(2)',
      },
      { name: 'one added', act: (page) => page.locator('main details[open] button').first().click() },
    ],
  },
  {
    name: `results ${locale}`,
    open: (page, site) => openResults(page, site, locale),
    part: 'main',
    acts: [{ name: 'a student looked at', act: (page) => page.locator('.sp-look select').first().selectOption({ index: 1 }) }],
  },
]);
