import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { frames } from './gates/frames.ts';
import { settle } from './gates/settle.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

/** Every page on which a range lies over a plot. */
const CHARTS = [
  'zh/lab/kano/',
  'en/lab/lifecycle/',
  'en/lessons/satisfaction/managing-expectations/',
  'en/lessons/loyalty/five-times/',
] as const;

type Spot = { readonly x: number; readonly y: number };

/** A finger that comes down, goes its way in small steps and is lifted. */
const finger = async (touch: CDPSession, from: Spot, by: Spot) => {
  const point = (share: number) => [{ x: from.x + by.x * share, y: from.y + by.y * share }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0) });
  if (by.x !== 0 || by.y !== 0)
    for (let i = 1; i <= 12; i++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(i / 12) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await settle(page);
  const plot = page.locator('.plot:has(.handle.across)').first();
  await plot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return { plot, handle: plot.locator('.handle.across'), touch: await page.context().newCDPSession(page) };
};
const boxOf = async (each: Locator) => (await each.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

/** How far along its way a handle stands, 0 to 1. */
const share = (handle: Locator) =>
  handle.evaluate((each) => {
    const { value, min, max } = each as HTMLInputElement;
    return (Number(value) - Number(min)) / (Number(max) - Number(min));
  });

for (const address of CHARTS) {
  test(`a swipe up that begins on a chart of /${address} scrolls the page and sets nothing`, async ({ page, site }) => {
    const { plot, handle, touch } = await open(page, site.url(address));
    const value = await handle.inputValue();
    const knob = await share(handle);
    // In the plot, on the strip where the handle runs, and on its knob.
    for (const [across, along] of [
      [0.3, 0.5],
      [knob > 0.5 ? 0.2 : 0.8, 1],
      [knob, 1],
    ] as const) {
      await plot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y, width, height } = await boxOf(plot);
      const before = await page.evaluate(() => scrollY);
      await finger(touch, { x: x + width * across, y: y + height * along }, { x: 6, y: -160 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 80);
      expect(await handle.inputValue()).toBe(value);
    }
  });

  test(`a tap and a drag across a chart of /${address} set its value`, async ({ page, site }) => {
    const { plot, handle, touch } = await open(page, site.url(address));
    const { x, y, width, height } = await boxOf(plot);
    await finger(touch, { x: x + width * 0.9, y: y + height / 2 }, { x: 0, y: 0 });
    await expect.poll(() => share(handle)).toBeGreaterThan(0.8);
    await finger(touch, { x: x + width * 0.8, y: y + height / 2 }, { x: -width * 0.6, y: 8 });
    await expect.poll(() => share(handle)).toBeLessThan(0.3);
    // By the lower half of the knob, which stands out of the plot.
    await finger(touch, { x: x + width * (await share(handle)), y: y + height + 8 }, { x: width * 0.5, y: 4 });
    await expect.poll(() => share(handle)).toBeGreaterThan(0.6);
  });
}

test('a dot of the Better–Worse plane is chosen by a tap, and not by a swipe that begins on it', async ({ page, site }) => {
  await page.goto(site.url('en/lab/kano/#kano-2_view-plane'));
  await settle(page);
  const plane = page.locator('.kano-plane .plot');
  const dot = plane.locator('circle.A').first();
  await dot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const water = page.locator('input[value=water]');
  await page.locator('label', { has: water }).click();
  await dot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const touch = await page.context().newCDPSession(page);
  const middle = async () => {
    const { x, y, width, height } = await boxOf(dot);
    return { x: x + width / 2, y: y + height / 2 };
  };
  await finger(touch, await middle(), { x: 0, y: -120 });
  await frames(page, 6);
  await expect(water).toBeChecked();
  await dot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await finger(touch, await middle(), { x: 0, y: 0 });
  await expect(page.locator('input[value=card]')).toBeChecked();
});

test('the knobs of a guess are moved by a finger that goes up or down', async ({ page, site }) => {
  await page.goto(site.url('en/lab/kano/#kano-2_feature-preorder_guess-O-m30-30-open'));
  await settle(page);
  const plot = page.locator('.kano-figure .plot');
  await plot.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const right = plot.locator('.handle.upright.last');
  const { x, y, width, height } = await boxOf(plot);
  const touch = await page.context().newCDPSession(page);
  await finger(touch, { x: x + width, y: y + height * 0.35 }, { x: 0, y: -height * 0.2 });
  await expect.poll(async () => Number(await right.inputValue())).toBeGreaterThan(50);
});
