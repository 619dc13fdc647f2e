import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { missingGlyphs } from '../../../src/markdown/font/coverage.ts';
import { glyphsOf } from '../../../src/markdown/font/glyphs.ts';
import { makeFont, readFont } from '../../../src/markdown/font/subset.ts';
import { wantedGlyphs } from '../../../src/markdown/font/wanted.ts';
import { writeFont } from '../../../src/markdown/font/write-font.ts';
import { mathmlOf } from '../../../src/markdown/formula.ts';
import { renderMath } from './render.ts';
import { SAMPLES } from './samples.ts';

// Unpacking the whole font takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const KANO =
  '0123456789.,()+\u2212=\u2248\u2265\u2264|\u221A\u00D7%CDS' +
  '\u{1D434}\u{1D442}\u{1D440}\u{1D43C}\u{1D445}\u{1D444}\u{1D436}\u{1D446}\u{1D437}\u{1D45B}\u{1D465}\u{1D44E}\u{1D44F}\u{1D452}';
const scratch = () => mkdtemp(join(tmpdir(), 'math-font-'));

describe('makeFont', () => {
  it('covers every character of the formulas it was made for', async () => {
    const wanted = new Set(SAMPLES.flatMap((tex) => [...glyphsOf(mathmlOf(tex, true))]));
    const font = await readFont(await makeFont(wanted));
    for (const tex of SAMPLES) expect(missingGlyphs(renderMath(tex, { display: true, locale: 'zh' }), font)).toEqual([]);
  });

  it('keeps the Kano lesson’s characters within 6 KB', async () => {
    expect((await makeFont(KANO)).length).toBeLessThan(6_000);
  });

  it('makes the same bytes from the same characters in any order', async () => {
    expect((await makeFont('ba+')).equals(await makeFont('+abba'))).toBe(true);
  });

  it('makes a font that can be read from no characters at all', async () => {
    expect([...(await readFont(await makeFont([])))]).toEqual(['0']);
  });
});

describe('missingGlyphs', () => {
  it('finds the character a page shows and the font lacks', async () => {
    const font = await readFont(await makeFont('\u{1D44E}+'));
    const page = `<p>${renderMath('a+b', { locale: 'en' })}</p><p>xyz</p>`;
    expect(missingGlyphs(page, font)).toEqual(['\u{1D44F}']);
  });
});

describe('wantedGlyphs', () => {
  it('gathers the formulas of lessons, and passes over what is not one', async () => {
    const lesson = join(await scratch(), 'a.mdx');
    await writeFile(lesson, '---\nlead: $z$\n---\n\nSee $a$, `$q$` and\n\n$$\n\\sqrt{2}\n$$\n');
    expect((await wantedGlyphs([lesson])).join('')).toBe('2\u221A\u{1D44E}');
  });

  it('leaves a broken formula to the Markdown plugin', async () => {
    const lesson = join(await scratch(), 'a.mdx');
    await writeFile(lesson, '$\\frac{1$ and $a$');
    expect(await wantedGlyphs([lesson])).toEqual(['\u{1D44E}']);
  });
});

describe('writeFont', () => {
  it('writes the font into a folder that need not exist', async () => {
    const path = join(await scratch(), '.astro/math.woff2');
    expect(await writeFont(path, ['a'])).toBe(true);
    expect((await readFont(await readFile(path))).has('a')).toBe(true);
  });

  it('skips the work when nothing changed, and not when something did', async () => {
    const path = join(await scratch(), 'math.woff2');
    await writeFont(path, ['a']);
    const { mtimeMs } = await stat(path);
    expect(await writeFont(path, ['a'])).toBe(false);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    expect(await writeFont(path, ['a', 'b'])).toBe(true);
  });
});
