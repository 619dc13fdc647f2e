import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersUnderBase } from './headers-under-base.ts';
import { ownHashes } from './own-hashes.ts';

const rewrite = async (file: string, change: (text: string) => string) => writeFile(file, change(await readFile(file, 'utf8')));

/** Narrows the policy of each built page to what that page needs, and what the host is to say to the base path of the site. */
export const policy = (base: string): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir, assets }) => {
      const dist = fileURLToPath(dir);
      const pages = [...assets.values()].flat().map((file) => fileURLToPath(file));
      const all = new Set([...pages.filter((file) => file.endsWith('.html')), join(dist, '404.html')]);
      for (const page of all) await rewrite(page, ownHashes);
      await rewrite(join(dist, '_headers'), (rules) => headersUnderBase(rules, base));
    },
  },
});
