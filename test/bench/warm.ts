import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { watchTraffic } from '../e2e/gates/quiet.ts';
import { settle } from '../e2e/gates/settle.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

/** Three lessons that follow one another: text and questions, with instruments of the lab, with small figures. */
const WALKS = [
  ['crm/core-ideas', 'crm/four-judgements', 'customers/who-is-a-customer'],
  ['clv/lifetime-value', 'clv/computing-clv', 'clv/six-components'],
  ['satisfaction/kano', 'satisfaction/two-factor', 'satisfaction/satisfaction-matrix'],
].map((walk) => walk.map((lesson) => `zh/lessons/${lesson}/`));

const kb = (bytes: number) => (bytes / 1024).toFixed(1).padStart(9);

/** What a page weighs less without the words and data that its figures and questions bring along, packed. */
const propsOf = (address: string): number => {
  const html = readFileSync(join(BUILDS.root.dir, address, 'index.html'), 'utf8');
  const bare = html.replace(/ props="[^"]*"/g, '');
  return brotliCompressSync(html).length - brotliCompressSync(bare).length;
};

/** KB of 1024 bytes, heads included, that a reader fetches who reads three lessons in a row to the end and has what came before in the cache. */
export const warm = async (browser: Browser): Promise<string> => {
  const site = await serve({ dir: BUILDS.root.dir, brotli: true });
  const lines: string[] = [];
  for (const walk of WALKS) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let fetched = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      fetched += encodedDataLength;
    });
    const quiet = watchTraffic(page);
    let all = 0;
    for (const [i, address] of walk.entries()) {
      fetched = 0;
      await page.goto(site.url(address));
      await settle(page);
      await quiet();
      all += fetched;
      const sum = i === walk.length - 1 ? kb(all) : '';
      lines.push(`/${address}`.padEnd(46) + kb(fetched) + kb(propsOf(address)) + sum);
    }
    await context.close();
  }
  await site.close();
  const head = `${'three lessons in a row, warm cache, KB'.padEnd(46)}${['fetched', 'of it', 'in all'].map((name) => name.padStart(9)).join('')}`;
  return [head, ...lines, '“of it”: words and data of figures and questions within the page'].join('\n');
};
