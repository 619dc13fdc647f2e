import { extname } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Weight, weigh } from '../e2e/gates/weigh.ts';
import { serve } from '../support/serve.ts';
import { BUILDS, pagesOf } from '../support/site.ts';

const kb = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);

const KINDS: Readonly<Record<string, string>> = {
  '': 'html',
  '.html': 'html',
  '.js': 'js',
  '.mjs': 'js',
  '.css': 'css',
  '.woff2': 'font',
};
const COLUMNS = ['html', 'css', 'js', 'font', 'other'];

const byKind = ({ pieces }: Weight) => {
  const sums = new Map(COLUMNS.map((kind) => [kind, 0]));
  for (const { path, bytes } of pieces) {
    const kind = KINDS[extname(path)] ?? 'other';
    sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  }
  return COLUMNS.map((kind) => kb(sums.get(kind) ?? 0)).join('');
};

/** Pages by weight: brotli bodies in KB of 1024 bytes, before scrolling and to the end, and where the bytes are. */
export const weights = async (browser: Browser): Promise<string> => {
  const site = await serve({ dir: BUILDS.root.dir, brotli: true, fresh: true });
  const rows: { readonly page: string; readonly weight: Weight }[] = [];
  for (const page of pagesOf(BUILDS.root.dir)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    rows.push({ page, weight: await weigh(await context.newPage(), site.url(page)) });
    await context.close();
  }
  await site.close();
  const head = `${'page'.padEnd(40)}${['before', 'total', 'req', ...COLUMNS].map((name) => name.padStart(7)).join('')}`;
  const lines = rows
    .sort((a, b) => b.weight.total - a.weight.total)
    .map(
      ({ page, weight }) =>
        `/${page}`.padEnd(40) + kb(weight.before) + kb(weight.total) + String(weight.requests).padStart(7) + byKind(weight),
    );
  return [head, ...lines].join('\n');
};
