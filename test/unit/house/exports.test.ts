import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../support/site.ts';
import { filesUnder, type SourceFile } from './files.ts';

/** What the framework asks a file for, or other programs ask the core for. */
const ASKED_FROM_OUTSIDE = /^src\/(pages\/|content\.config\.ts|middleware\.ts|core\/index\.ts)/;

/** Values that a file of src gives away and no other file takes: dead, or its own affair. */
const untaken = (files: readonly SourceFile[]): readonly string[] => {
  const holders = new Map<string, number>();
  for (const { text } of files) for (const word of new Set(text.match(/\w+/g))) holders.set(word, (holders.get(word) ?? 0) + 1);
  return files
    .filter(({ path }) => path.startsWith('src/') && !ASKED_FROM_OUTSIDE.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|function|class|let) (\w+)/gm)]
        .filter(([, name = '']) => holders.get(name) === 1)
        .map(([, name]) => `${path}: nobody takes ${name}`),
    );
};

describe('what is exported', () => {
  it('is taken by another file', () => {
    const config = { path: 'astro.config.mjs', text: readFileSync(`${PROJECT}astro.config.mjs`, 'utf8') };
    expect(untaken([...filesUnder('src', 'test'), config])).toEqual([]);
  });

  it('is found where nobody takes it', () => {
    const one = { path: 'src/a.ts', text: 'export const lonely = 1;\nexport function used() {\n  return lonely;\n}\n' };
    expect(untaken([one, { path: 'test/b.ts', text: 'used();' }])).toEqual(['src/a.ts: nobody takes lonely']);
  });
});
