import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownHashes } from './own-hashes.ts';

/** Narrows the policy of each built page to what that page needs. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir, assets }) => {
      const pages = [...assets.values()].flat().map((file) => fileURLToPath(file));
      const all = new Set([...pages.filter((file) => file.endsWith('.html')), join(fileURLToPath(dir), '404.html')]);
      for (const page of all) await writeFile(page, ownHashes(await readFile(page, 'utf8')));
    },
  },
});
