import { expect, test } from './fixtures.ts';
import { watchTraffic } from './gates/quiet.ts';
import { settle } from './gates/settle.ts';
import { weigh } from './gates/weigh.ts';

test.use({ reducedMotion: 'reduce' });

/** What more than one figure uses, and what every page has. */
const SHARED =
  /\/_astro\/(shared|axes|small|deal|late|remember|quiz|client\.svelte|rolldown-runtime|page|Base\.astro)[.\w-]*\.js$/;
const MOST = 12 * 1024;

for (const instrument of ['kano', 'clv', 'lifecycle', 'knowledge']) {
  test(`the ${instrument} instrument brings at most 12 KB of its own, and nothing moves when it wakes`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node?: Node }[] })[])
          shifts.push(
            `${entry.value.toFixed(4)} ${entry.sources?.map(({ node }) => (node as Element | null)?.className ?? node?.nodeName).join(' ')}`,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const weight = await weigh(page, site.url(`zh/lab/${instrument}/`));
    const own = weight.pieces.filter(({ path }) => path.endsWith('.js') && !SHARED.test(path));
    expect(own.length).toBeGreaterThan(0);
    const bytes = own.reduce((sum, piece) => sum + piece.bytes, 0);
    expect(bytes, own.map((piece) => `${piece.bytes} ${piece.path}`).join('\n')).toBeLessThanOrEqual(MOST);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
}

test('the engine for a lesson’s first question brings at most 10 KB beyond what figures share', async ({ page, site }) => {
  const quiet = watchTraffic(page);
  const fetched: { path: string; bytes: number }[] = [];
  page.on('response', (response) =>
    fetched.push({ path: new URL(response.url()).pathname, bytes: Number(response.headers()['content-length']) }),
  );
  await page.goto(site.url('zh/lessons/crm/core-ideas/'));
  await settle(page, 'read');
  await quiet();
  const before = fetched.length;
  await page.locator('[data-question]').first().hover();
  await expect(page.locator('astro-island[ssr]').first()).toBeAttached();
  await page.waitForTimeout(500);
  await quiet();
  const engine = fetched.slice(before).filter(({ path }) => path.endsWith('.js') && !/\/(shared|late|client\.svelte)/.test(path));
  const bytes = engine.reduce((sum, piece) => sum + piece.bytes, 0);
  expect(bytes, engine.map((piece) => `${piece.bytes} ${piece.path}`).join('\n')).toBeLessThanOrEqual(10 * 1024);
  expect(bytes).toBeGreaterThan(0);
});
