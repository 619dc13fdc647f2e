import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHUNKS, isOneOf } from '../../../src/chunks.ts';
import { PROJECT } from '../../support/site.ts';
import { filesUnder } from './files.ts';
import { importsOf } from './imports.ts';

const imported = new Set(
  filesUnder('src').flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ type }) => !type)
      .map(({ name }) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : `node_modules/${name}/`)),
  ),
);
const files = CHUNKS.flatMap(({ name, files: list }) => list.map((file) => [name, file] as const));

describe('what is packed together', () => {
  it.each(files)('in %s has %s, which is there and is imported', (_, file) => {
    expect(existsSync(join(PROJECT, file)), 'is there').toBe(true);
    if (file.endsWith('/')) expect(readdirSync(join(PROJECT, file)).length).toBeGreaterThan(0);
    expect(
      [...imported].some((name) => name.startsWith(file)),
      'is imported',
    ).toBe(true);
  });

  it('has no file twice, and no name', () => {
    expect(new Set(files.map(([, file]) => file)).size).toBe(files.length);
    expect(new Set(CHUNKS.map(({ name }) => name)).size).toBe(CHUNKS.length);
  });

  it.each([
    ['a file', '/home/zhike/src/core/range.ts', true],
    ['the style of a component', '/home/zhike/src/charts/Frame.svelte?svelte&type=style&lang.css', true],
    ['a file of a folder', '/home/zhike/node_modules/svelte/src/index.js', true],
    ['a file on Windows', 'C:\\zhike\\src\\core\\range.ts', true],
    ['a file whose name ends alike', '/home/zhike/src/core/arrange.ts', false],
    ['a package that begins alike', '/home/zhike/node_modules/svelte-check/index.js', false],
  ])('knows %s: %s', (_, id, known) => {
    expect(isOneOf(['src/core/range.ts', 'src/charts/Frame.svelte', 'node_modules/svelte/'])(id)).toBe(known);
  });
});
