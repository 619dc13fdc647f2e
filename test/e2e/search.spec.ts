import { search as en } from '../../src/i18n/en/search.ts';
import { search as zh } from '../../src/i18n/zh/search.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';

/** Terms of the notes, and the lesson each should find first. */
const SOUGHT = {
  zh: [
    ['魅力质量', 'satisfaction/kano'],
    ['客户终身价值', 'clv/lifetime-value'],
    ['贴现率', 'clv/money-and-time'],
    ['让渡价值', 'value/delivered-value'],
    ['双因素', 'satisfaction/two-factor'],
    ['内部客户', 'customers/who-is-a-customer'],
    ['急需改进', 'satisfaction/satisfaction-matrix'],
    ['群体生命周期', 'lifecycle/group-lifetime'],
    ['客户知识管理', 'ckm/four-kinds-of-knowledge'],
    ['五倍', 'loyalty/five-times'],
    ['客户资产', 'clv/customer-equity'],
    ['赫兹伯格', 'satisfaction/two-factor'],
    ['知识管理和关系管理的区别', 'ckm/ckm-and-crm'],
    ['客户终身价值怎么算', 'clv/computing-clv'],
    ['什么是客户终身价值？', 'clv/lifetime-value'],
    ['复购', 'loyalty/loyalty'],
    ['卡若模型', 'satisfaction/kano'],
    ['投诉怎么处理', 'complaints/handling-complaints'],
    ['满意和忠诚的区别', 'loyalty/loyalty'],
  ],
  en: [
    ['attractive quality', 'satisfaction/kano'],
    ['customer lifetime value', 'clv/lifetime-value'],
    ['discount rate', 'clv/money-and-time'],
    ['delivered value', 'value/delivered-value'],
    ['two-factor', 'satisfaction/two-factor'],
    ['internal customer', 'customers/who-is-a-customer'],
    ['importance matrix', 'satisfaction/satisfaction-matrix'],
    ['loyalty', 'loyalty/loyalty'],
    ['customer knowledge management', 'ckm/four-kinds-of-knowledge'],
    ['below zero', 'customers/three-kinds'],
    ['customer equity', 'clv/customer-equity'],
    ['how to compute clv', 'clv/computing-clv'],
    ['what is customer lifetime value?', 'clv/lifetime-value'],
    ['difference between satisfaction and loyalty', 'loyalty/loyalty'],
    ['Herzberg', 'satisfaction/two-factor'],
  ],
} as const;

for (const [locale, words, where] of [
  ['zh', zh, {}],
  ['en', en, {}],
  ['en', en, UNDER_BASE],
] as const) {
  test(
    `/${locale}/search/ fetches its index only when it is used, and finds the right lesson first${where === UNDER_BASE ? ', under a base path' : ''}`,
    where,
    async ({ page, site, build }) => {
      // Under a base path it is the addresses that may be wrong, not the ranking.
      const sought = SOUGHT[locale].slice(0, build === 'root' ? undefined : 2);
      const faults = await watchPolicy(page, site.origin);
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.goto(site.url(`${locale}/search/`));
      const field = page.getByRole('searchbox', { name: words.label });
      expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      for (const [query, lesson] of sought) {
        await field.fill(query);
        await expect(page.locator('.hits[data-kind=lesson] a').first(), query).toHaveAttribute(
          'href',
          new RegExp(`/${locale}/lessons/${lesson}/$`),
        );
      }
      await field.fill('zzzzqqq');
      await expect(page.getByRole('status').first()).toHaveText(words.none.replace('{query}', 'zzzzqqq'));
      await field.fill(SOUGHT[locale][0][0]);
      await expect(page.locator('.hits[data-kind=lesson] a').first()).toBeVisible();
      await expect(page.locator('.hits[data-kind=lesson] mark').first(), 'the passage it stands in').toBeVisible();
      if (build === 'root') {
        expect(await axeFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowFaults(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
      await page.locator('.hits[data-kind=lesson] a').first().click();
      await expect(page.locator('[data-lesson="satisfaction/kano"]')).toBeVisible();
      await page.goBack();
      await expect(field).toHaveValue(SOUGHT[locale][0][0]);
    },
  );
}

test('what something is is answered by its term as well, and a bet is not found outside its lesson', async ({ page, site }) => {
  await page.goto(site.url('zh/search/'));
  const field = page.getByRole('searchbox');
  for (const [query, term] of [
    ['什么是客户终身价值？', 'clv'],
    ['赫兹伯格', 'two-factor'],
  ] as const) {
    await field.fill(query);
    const terms = page.locator('.hits[data-kind=term] a');
    await expect
      .poll(() => terms.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')?.split('#')[1])), query)
      .toContain(term);
  }
  await field.fill('四十一次');
  await expect(page.locator('.hits[data-kind=lesson] a').first()).toHaveAttribute('href', /\/loyalty\/loyalty\/$/);
  await expect(page.locator('.hits a[href*="q=loyalty-bet"]')).toHaveCount(0);
});

test('a question that is found opens in practice, and so does a concept of the glossary', async ({ page, site }) => {
  await page.goto(site.url('en/search/'));
  await page.getByRole('searchbox').fill('brief: what are the four kinds of customer knowledge');
  await page.locator('.hits[data-kind=question] a').first().click();
  await expect(page.locator('[data-question=kinds-brief]')).toBeVisible();
  await page.goto(site.url('en/glossary/'));
  await page.locator('#ckm a[href*="/practice/"]').click();
  // All that the bank asks about the concept, and nothing else.
  await expect(page.locator('.sheet button')).toHaveCount(6);
});
