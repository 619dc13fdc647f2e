import { expect, test } from './fixtures.ts';
import { settle } from './gates/settle.ts';

test('the language link keeps what is sought', async ({ page, site }) => {
  await page.goto(site.url('zh/search/?q=CLV'));
  await expect(page.locator('.hits a').first()).toBeVisible();
  await page.locator('#switch-language').click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=CLV$/);
  await expect(page.getByRole('searchbox')).toHaveValue('CLV');
});

test('the language opened in another tab leaves no place behind in this one', async ({ page, site }) => {
  await page.goto(site.url('zh/lessons/satisfaction/kano/'));
  await settle(page, 'read');
  await page.evaluate(() => scrollTo(0, 2000));
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('#switch-language').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await other.close();
  expect(await page.evaluate(() => sessionStorage.getItem('zhike:place'))).toBeNull();
  await page.goto(site.url('zh/lab/'));
  await expect(page.locator('#switch-language')).not.toBeFocused();
});

test('the page that seeks has its cursor in the box, and a query of halves of characters finds nothing without a fault', async ({
  page,
  site,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(site.url('zh/search/'));
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.goto(site.url(`zh/search/?q=${'a'.repeat(199)}${encodeURIComponent('😀')}`));
  await expect(page.locator('search p[role=status]')).not.toHaveText('');
  await box.evaluate((field: HTMLInputElement) => {
    field.value = '\uD83D';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page.locator('.hits')).toHaveCount(0);
  await expect(page).toHaveURL(/\/zh\/search\/$/);
  expect(thrown).toEqual([]);
});

test('every tool of the header is at least 24 px wide and high on a phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const size of ['s', 'm']) {
    await page.addInitScript((s) => localStorage.setItem('zhike:settings', JSON.stringify({ size: s })), size);
    await page.goto(site.url('zh/'));
    for (const tool of await page.locator('.tools > *').all()) {
      const { width = 0, height = 0 } = (await tool.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  }
});
