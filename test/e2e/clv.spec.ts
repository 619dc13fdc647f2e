import type { Locator, Page } from '@playwright/test';
import { clv as en } from '../../src/i18n/en/clv.ts';
import { widget as enCommon } from '../../src/i18n/en/widget.ts';
import { clv as zh } from '../../src/i18n/zh/clv.ts';
import { widget as zhCommon } from '../../src/i18n/zh/widget.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { settle } from './gates/settle.ts';
import { inTurn } from './turns.ts';

const LABS = ['zh/lab/clv/', 'en/lab/clv/'] as const;
const wordsOf = (address: string) => (address.startsWith('zh') ? zh : en);
const commonOf = (address: string) => (address.startsWith('zh') ? zhCommon : enCommon);

const open = async (page: Page, url: string): Promise<Locator> => {
  await page.goto(url);
  await settle(page);
  return page.locator('[data-widget=clv]');
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const turn = inTurn(LABS);

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} moves by slider and by number field alike, and its table follows`, async ({ page, site }) => {
    const calculator = await open(page, site.url(address));
    const chief = calculator.locator('.chief dd');
    await expect(chief).toContainText('1,209');
    const slider = calculator.getByRole('slider', { name: words.names.retention });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(calculator.getByRole('textbox', { name: words.names.retention })).toHaveValue('81');
    await calculator.getByRole('textbox', { name: words.names.retention }).fill('\uFF19\uFF10');
    await expect(chief).toContainText('1,956');
    await expect(calculator.locator('.clv-trace tr').last()).toContainText('1,956');
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} explains a wrong number, keeps it, and has nothing axe objects to in any view`, async ({ page, site }) => {
    const calculator = await open(page, site.url(address));
    const field = calculator.getByRole('textbox', { name: words.names.retention });
    await field.fill('120');
    await expect(calculator.locator('.fault').filter({ hasText: '100' })).toBeVisible();
    await expect(field).toHaveValue('120');
    await expect(calculator.locator('.chief dd')).toContainText('1,209');
    for (const view of ['lines', 'parts', 'tornado', 'compare']) {
      await calculator.locator('label', { has: page.locator(`input[value=${view}]`) }).click();
      expect(await axeFaults(page, 'all'), view).toEqual([]);
    }
  });
});

turn((address) => {
  const words = wordsOf(address);
  const common = commonOf(address);
  test(`/${address} takes a guess first, then sets it beside the answer`, async ({ page, site }) => {
    const calculator = await open(page, site.url(address));
    await expect(calculator.locator('.tool dd')).toContainText('?');
    await calculator.getByRole('button', { name: common.guess }).press('Enter');
    await calculator.getByRole('textbox', { name: words.names.guess }).fill('100');
    await calculator.getByRole('button', { name: common.look }).press('Enter');
    await expect(calculator.getByRole('button', { name: common.again })).toBeFocused();
    await expect(calculator.getByRole('status').filter({ hasText: '331' })).toBeVisible();
  });
});

turn((address) => {
  const common = commonOf(address);
  test(`/${address} copies a link that opens the same state in the other language`, UNDER_BASE, async ({ page, site }) => {
    const calculator = await open(page, site.url(`${address}#clv-1_view-tornado_retention-70`));
    await calculator.getByRole('button', { name: common.copyLink }).click();
    await expect(calculator.getByText(common.copiedLink)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const away = link.includes('/zh/') ? link.replace('/zh/', '/en/') : link.replace('/en/', '/zh/');
    const other = await open(page, away);
    await expect(other.locator('.row-bars li').first()).toBeVisible();
    await expect(other.getByRole('slider').nth(1)).toHaveValue('70');
  });
});

turn((address) => {
  const common = commonOf(address);
  test(`/${address} checks a challenge: not yet, then met`, async ({ page, site }) => {
    const calculator = await open(page, site.url(address));
    const task = calculator.locator('.challenges');
    await task.getByRole('button').nth(2).click();
    await task.getByRole('button', { name: common.check }).click();
    await expect(task.locator('.challenge-said')).toHaveAttribute('data-met', 'false');
    await calculator.locator('label', { has: page.locator('input[value=renewal]') }).click();
    await task.getByRole('button', { name: common.check }).click();
    await expect(task.locator('.challenge-said')).toHaveAttribute('data-met', 'true');
  });
});

test('the first frame without a script is the figure, its lines and the three closed forms', async ({ read }) => {
  const page = await read(LABS[1]);
  const calculator = page.locator('[data-widget=clv]');
  // four corners a bar
  expect((await calculator.locator('.bar.one').getAttribute('points'))?.split(' ')).toHaveLength(40);
  await expect(calculator.locator('.clv-trace tbody tr')).toHaveCount(11);
  await expect(calculator.locator('.textbook tbody tr')).toHaveCount(3);
  await expect(calculator.locator('button:visible, input:visible')).toHaveCount(0);
});
