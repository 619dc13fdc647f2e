import { expect, test } from './fixtures.ts';

for (const address of ['zh/cram/satisfaction/', 'en/cram/']) {
  test(`/${address} prints on A4 in two columns, without what only a screen needs`, async ({ page, site }) => {
    await page.goto(site.url(address));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1040 });
    const sheet = page.locator('.cram');
    expect(await sheet.evaluate((element) => getComputedStyle(element).columnCount)).toBe('2');
    const lefts = await page
      .locator('.cram section')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(2);
    for (const gone of ['.top', '.foot', '.cram-units, .where']) await expect(page.locator(gone).first()).toBeHidden();
    expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(10_000);
  });
}
