import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { writeList } from './write-list.ts';

/** One script as one file that needs no other, for browsers of `target`. */
const bundled = async (name: string, target: readonly string[]): Promise<string> => {
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: [...target], lib: { entry, formats: ['iife'], name: 'zhike' } },
  });
  const [first] = [made].flat();
  const code = first && 'output' in first ? first.output[0]?.code : undefined;
  if (!code) throw new Error(`the worker ${name} could not be made`);
  return code;
};

/** Writes, after all else, what keeping the course on a device needs: the list of all files, the worker, and the kill switch. */
export const offline = (target: readonly string[]): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      await writeFile(join(dist, 'sw.js'), await bundled('worker', target));
      await writeFile(join(dist, 'offline-off.js'), await bundled('off', target));
      writeList(dist);
    },
  },
});
