import { expect, test } from './fixtures.ts';

test('the map is walked by arrows, and a square begins its questions', async ({ page, site }) => {
  await page.goto(site.url('zh/revise/'));
  await page.locator('.squares').waitFor();
  const squares = page.locator('.squares td button');
  await squares.first().focus();
  await page.keyboard.press('ArrowDown');
  const here = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.square);
  expect(here).not.toBe(await squares.first().getAttribute('data-square'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/practice\/\?s=/);
  await page.locator('[data-question]').waitFor();
});
