import type { Page } from '@playwright/test';
import { kano as en } from '../../src/i18n/en/kano.ts';
import { widget as enCommon } from '../../src/i18n/en/widget.ts';
import { fill } from '../../src/i18n/fill.ts';
import { kano as zh } from '../../src/i18n/zh/kano.ts';
import { widget as zhCommon } from '../../src/i18n/zh/widget.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { settle } from './gates/settle.ts';
import { KANO } from './lessons.ts';
import { inTurn } from './turns.ts';

const wordsOf = (address: string) => (address.startsWith('zh') ? zh : en);
const commonOf = (address: string) => (address.startsWith('zh') ? zhCommon : enCommon);

const open = async (page: Page, url: string) => {
  await page.goto(url);
  await settle(page);
  const plotter = page.locator('[data-widget=kano]');
  await plotter.scrollIntoViewIfNeeded();
  return plotter;
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const turn = inTurn(KANO);

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} moves fulfilment by arrow keys, by the number field and by dragging, all alike`, async ({ page, site }) => {
    const plotter = await open(page, site.url(address));
    const handle = plotter.getByRole('slider', { name: words.fulfilment });
    const field = plotter.getByRole('textbox', { name: words.fulfilment });
    const cursor = plotter.locator('.cursor');
    await expect(cursor).toHaveAttribute('x1', '35%');
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await expect(cursor).toHaveAttribute('x1', '36%');
    await expect(field).toHaveValue('36');
    // Full-width digits are understood as they are.
    await field.fill('\uFF18\uFF10');
    await expect(cursor).toHaveAttribute('x1', '80%');
    const box = (await plotter.locator('.plot').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.8, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect(cursor).toHaveAttribute('x1', '20%');
    await expect(handle).toHaveValue('20');
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} explains a wrong number and keeps it as typed`, async ({ page, site }) => {
    const plotter = await open(page, site.url(address));
    const field = plotter.getByRole('textbox', { name: words.fulfilment });
    await field.fill('abc');
    await expect(plotter.getByText(words.percentFault)).toBeVisible();
    await expect(field).toHaveValue('abc');
    await expect(plotter.locator('.cursor')).toHaveAttribute('x1', '35%');
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} lets the reader place a curve by keys before showing the survey`, async ({ page, site }) => {
    const plotter = await open(page, site.url(address));
    await plotter.locator('label', { has: page.locator('input[value=preorder]') }).click();
    await plotter.getByRole('button', { name: words.guess }).press('Enter');
    await expect(plotter.locator('polyline.chosen')).toHaveCount(0);
    await expect(plotter.locator('.reading')).toHaveCount(0);
    await expect(
      plotter
        .getByRole('table')
        .filter({ has: page.getByRole('rowheader', { name: address.startsWith('zh') ? '手机提前下单' : 'order ahead' }) }),
    ).toHaveCount(0);
    const right = plotter.getByRole('slider', { name: words.guessRight });
    await right.focus();
    await page.keyboard.press('ArrowUp');
    await expect(right).toHaveValue('31');
    await plotter.getByRole('button', { name: words.look }).press('Enter');
    await expect(plotter.getByRole('button', { name: words.again })).toBeFocused();
    await expect(plotter.locator('polyline.chosen')).toHaveCount(1);
    await expect(plotter.locator('.guess')).toContainText('0.68');
    await expect(plotter.locator('.gap')).toHaveCount(2);
  });
});

turn((address) => {
  test(`/${address} opens a state link, a link of its text, and a damaged link`, UNDER_BASE, async ({ page, site }) => {
    const plotter = await open(page, site.url(`${address}#kano-1_set-stp25_feature-loan-machine_x-70`));
    await expect(plotter.locator('.cursor')).toHaveAttribute('x1', '70%');
    await expect(plotter.locator('.reading')).toContainText('n = 296');
    await expect(plotter.locator('.rules')).toBeVisible();
    await page.locator('.try a').first().click();
    await expect(plotter.locator('.cursor')).toHaveAttribute('x1', '0%');
    await page.goto(site.url(`${address}#kano-1_set-nowhere_x-10`));
    await expect(plotter.locator('.cursor')).toHaveAttribute('x1', '10%');
    await expect(plotter.getByRole('alert').first()).toContainText(wordsOf(address).survey);
  });
});

turn((address) => {
  const words = wordsOf(address);
  const common = commonOf(address);
  test(
    `/${address} copies a link that opens the same state in the other language, and a CSV`,
    UNDER_BASE,
    async ({ page, site }) => {
      const plotter = await open(page, site.url(address));
      await plotter.getByRole('slider', { name: words.fulfilment }).fill('62');
      await plotter.getByRole('button', { name: common.copyLink }).click();
      await expect(plotter.getByText(common.copiedLink)).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await plotter.getByRole('button', { name: common.copyCsv }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/,120,78,24,3,13,0,2,M,0\.22\d+,-0\.86\d+/);
      const away = link.includes('/zh/') ? link.replace('/zh/', '/en/') : link.replace('/en/', '/zh/');
      const other = await open(page, away);
      await expect(other.locator('.cursor')).toHaveAttribute('x1', '62%');
    },
  );
});

turn((address) => {
  const common = commonOf(address);
  test(`/${address} offers the text to copy by hand where the browser will not copy`, async ({ page, site }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const plotter = await open(page, site.url(address));
    await plotter.getByRole('button', { name: common.copyLink }).click();
    await expect(plotter.getByRole('textbox', { name: common.copyByHand })).toHaveValue(/#kano-2/);
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} retallies by Pouliot’s table and says how many moved`, async ({ page, site }) => {
    const plotter = await open(page, site.url(address));
    await plotter.locator('label', { has: page.locator('input[value=late]') }).click();
    await expect(plotter.locator('.badge')).toHaveText(/ I$/);
    await plotter.locator('label', { has: page.locator('input[value=pouliot]') }).click();
    await expect(plotter.locator('.badge')).toHaveText(/ M$/);
    await expect(plotter.getByText(fill(words.tableMoved, { n: 15 }))).toBeVisible();
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} names what is wrong with pasted counts, keeps them, and keeps them through a reload`, async ({
    page,
    site,
  }) => {
    let plotter = await open(page, site.url(address));
    const paste = async (text: string) => {
      await plotter.getByRole('textbox', { name: words.ownLabel }).fill(text);
      await plotter.getByRole('button', { name: words.ownUse }).click();
    };
    await plotter.getByText(words.ownTitle).click();
    const said = plotter.locator('[id$=own] ~ .fault');
    for (const [text, part] of [
      ['a,1,2,3,4,5,six', 'six'],
      ['a,1,2,3,4,5,-6', '-6'],
      ['a,0,0,0,0,0,0', '1'],
      ['1,2', '1,2'],
    ] as const) {
      await paste(text);
      await expect(said).toContainText(part);
      await expect(plotter.getByRole('textbox', { name: words.ownLabel })).toHaveValue(text);
      await expect(plotter.locator('.reading')).toContainText('n = 120');
    }
    await paste('');
    await expect(said).toHaveText(words.fault.empty);
    await paste('Wi-Fi,\uFF11\uFF12,30,8,10,0,0');
    await expect(plotter.locator('.reading')).toContainText('n = 60');
    await expect(said).toBeEmpty();
    plotter = await open(page, site.url(address));
    await plotter.getByText(words.ownTitle).click();
    await expect(plotter.getByRole('textbox', { name: words.ownLabel })).toHaveValue('Wi-Fi,\uFF11\uFF12,30,8,10,0,0');
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} survives ten megabytes pasted at once, and keeps them`, async ({ page, site }) => {
    const plotter = await open(page, site.url(address));
    await plotter.getByText(words.ownTitle).click();
    const box = plotter.getByRole('textbox', { name: words.ownLabel });
    await box.evaluate((area) => {
      (area as HTMLTextAreaElement).value = '1,'.repeat(5_000_000);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await plotter.getByRole('button', { name: words.ownUse }).click();
    await expect(plotter.locator('[id$=own] ~ .fault')).toContainText('10000000');
    expect(await box.evaluate((area) => (area as HTMLTextAreaElement).value.length)).toBe(10_000_000);
  });
});

test('the plotter’s first frame without a script is a labelled figure with its table', async ({ read }) => {
  const page = await read(KANO[0]);
  const plotter = page.locator('[data-widget=kano]');
  await expect(plotter.locator('polyline.series')).toHaveCount(5);
  await expect(plotter.getByRole('img').first()).toHaveAttribute('aria-label', /35%/);
  await expect(plotter.locator('table').first()).toBeVisible();
  await expect(plotter.locator('select:visible, input:visible, button:visible')).toHaveCount(0);
});
