import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { missingGlyphs } from './font/coverage.ts';
import { readFont } from './font/subset.ts';
import { wantedGlyphs } from './font/wanted.ts';
import { writeFont } from './font/write-font.ts';

const found = async (pattern: string, cwd: string) =>
  (await Array.fromAsync(glob(pattern, { cwd }))).sort().map((path) => `${cwd}/${path}`);

/**
 * Astro integration: keeps `.astro/math.woff2`, STIX Two Math with only the glyphs of the lessons' formulas, up to date, and stops
 * a build whose pages hold a formula the font cannot draw.
 */
export const mathFont = (): AstroIntegration => {
  let root = '';
  const font = () => `${root}.astro/math.woff2`;
  const update = async () => writeFont(font(), await wantedGlyphs(await found('content/**/*.mdx', root)));
  return {
    name: 'math-font',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        await update();
        // As a data: address, which Vite makes of small files, the content security policy would refuse it.
        const assetsInlineLimit = (path: string) => (path.endsWith('math.woff2') ? false : undefined);
        if (config.vite.build?.assetsInlineLimit === undefined) updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => path.endsWith('.mdx') && update());
      },
      'astro:build:done': async ({ assets }) => {
        const characters = await readFont(await readFile(font()));
        for (const page of [...assets.values()].flat().filter(({ pathname }) => pathname.endsWith('.html'))) {
          const missing = missingGlyphs(await readFile(page, 'utf8'), characters);
          if (missing.length)
            throw new Error(
              `${page.pathname}: the math font lacks ${missing.join(' ')} (it has what the formulas of lessons need)`,
            );
        }
      },
    },
  };
};
