import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { scrollThrough } from '../e2e/gates/settle.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { serve } from './serve.ts';
import { BUILDS, PROJECT, pagesOf } from './site.ts';

/**
 * Photographs built pages at three widths, light and dark, whole: `node test/support/photograph.ts OUT [PAGE…]`.
 * A page is an address such as `zh/lab/kano/` or a part of one (`kano`, `zh/`); without any, all are taken.
 * The site is test/.output/site-root, or the folder in ZHIKE_OUT.
 */
const WIDTHS = [390, 768, 1280];

const [out, ...wanted] = process.argv.slice(2);
if (!out) {
  console.error('usage: node test/support/photograph.ts OUT [PAGE…]');
  process.exit(2);
}
const dir = process.env.ZHIKE_OUT ? join(PROJECT, process.env.ZHIKE_OUT) : BUILDS.root.dir;
const pages = pagesOf(dir).filter((page) => wanted.length === 0 || wanted.some((part) => page.includes(part.replace(/^\//, ''))));
if (pages.length === 0) {
  console.error(`no such page in ${dir}: build it first (node test/run.ts build)`);
  process.exit(1);
}

mkdirSync(out, { recursive: true });
const site = await serve({ dir });
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const address of pages) {
      await page.goto(site.url(address), { waitUntil: 'networkidle' });
      await scrollThrough(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const name = `${address.replace(/\/$/, '').replaceAll('/', '-') || 'front'}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(out, name), fullPage: true, animations: 'disabled' });
      console.log(join(out, name));
    }
    await context.close();
  }
}
await browser.close();
await site.close();
