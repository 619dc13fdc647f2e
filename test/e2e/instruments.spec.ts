import { expect, test } from './fixtures.ts';
import { watchTraffic } from './gates/quiet.ts';
import { settle } from './gates/settle.ts';

test.use({ reducedMotion: 'reduce' });

test('the engine for a lesson’s first question brings at most 10 KB beyond what figures share', async ({ page, packedSite }) => {
  const quiet = watchTraffic(page);
  const fetched: { path: string; bytes: number }[] = [];
  page.on('response', (response) =>
    fetched.push({ path: new URL(response.url()).pathname, bytes: Number(response.headers()['content-length']) }),
  );
  await page.goto(packedSite.url('zh/lessons/crm/core-ideas/'));
  await settle(page, 'read');
  await quiet();
  const before = fetched.length;
  await page.locator('[data-question]').first().hover();
  await expect.poll(() => fetched.length).toBeGreaterThan(before);
  await expect(page.locator('astro-island[ssr]').first()).toBeAttached();
  await quiet();
  const engine = fetched.slice(before).filter(({ path }) => path.endsWith('.js') && !/\/(shared|late|client\.svelte)/.test(path));
  const bytes = engine.reduce((sum, piece) => sum + piece.bytes, 0);
  expect(bytes, engine.map((piece) => `${piece.bytes} ${piece.path}`).join('\n')).toBeLessThanOrEqual(10 * 1024);
  expect(bytes).toBeGreaterThan(0);
});
