import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../support/site.ts';

export interface SourceFile {
  /** From the project's folder: `src/core/kano/curves.ts`. */
  readonly path: string;
  readonly text: string;
}

/** The code of the project below some folders. */
export const filesUnder = (...folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|mjs|svelte|astro|css)$/.test(path) && !path.includes('/.output/'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') })),
  );
