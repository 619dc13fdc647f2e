import { expect, test, UNDER_BASE } from './fixtures.ts';
import { focused, goToTheMiddle, inSight, placeFaults } from './gates/place.ts';
import { settle } from './gates/settle.ts';
import { tabsTo } from './gates/tab-order.ts';
import { KANO } from './lessons.ts';
import { inTurn } from './turns.ts';

test.use({ reducedMotion: 'reduce' });

const turn = inTurn(KANO);

turn((address) => {
  test(`/${address} has the figure within eight presses of Tab`, UNDER_BASE, async ({ page, site }) => {
    await page.goto(site.url(address));
    expect(await tabsTo(page, '[data-widget="kano"]', 8)).toBeLessThanOrEqual(8);
  });
});

turn((address) => {
  test(`/${address} changes language without losing place or focus`, UNDER_BASE, async ({ page, site }) => {
    await page.goto(site.url(address));
    await settle(page);
    await goToTheMiddle(page);
    const before = await inSight(page);
    await page.locator('#switch-language').evaluate((link) => (link as HTMLElement).focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url(address.replace(/^../, address.startsWith('zh') ? 'en' : 'zh')));
    await page.waitForLoadState('load');
    await expect(page.locator('#switch-language')).toBeFocused();
    expect(await focused(page)).toBe('a#switch-language');
    expect(placeFaults(before, await inSight(page))).toEqual([]);
  });
});

turn((address) => {
  for (const [name, value] of [
    ['theme', 'dark'],
    ['size', 'xl'],
  ] as const) {
    test(`/${address} changes ${name} to ${value} by keys alone, in place, and remembers it`, async ({ page, site }) => {
      await page.goto(site.url(address));
      await settle(page);
      await goToTheMiddle(page);
      const before = await inSight(page);
      await page.locator('[popovertarget=settings]').evaluate((button) => (button as HTMLElement).focus({ preventScroll: true }));
      await page.keyboard.press('Enter');
      const choice = `input[name=${name}][value=${value}]`;
      for (let i = 0; i < 6 && !(await page.locator(`input[name=${name}]:focus`).count()); i++) await page.keyboard.press('Tab');
      for (let i = 0; i < 4 && !(await page.locator(`${choice}:focus`).count()); i++) await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe(`input[name=${name}][value=${value}]`);
      expect(placeFaults(before, await inSight(page))).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('button');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
    });
  }
});

test('the focus stays with a challenge that is taken up and laid down, and with every button under a figure', async ({
  page,
  site,
}) => {
  await page.goto(site.url('zh/lab/clv/'));
  await settle(page);
  const box = page.locator('.challenges');
  const inBox = () => box.evaluate((element) => element.contains(document.activeElement));
  await box.locator('li button').first().press('Enter');
  await expect(box.locator('.challenge-prompt')).toBeVisible();
  expect(await inBox()).toBe(true);
  await box.locator('button.quiet').press('Enter');
  await expect(box.locator('li button').first()).toBeVisible();
  expect(await inBox()).toBe(true);
  for (const button of await page.locator('.actions button').all()) {
    await button.press('Enter');
    await expect(button).toBeFocused();
  }
});
