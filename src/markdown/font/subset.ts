import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf } from './cmap.ts';

/** STIX Two Math (SIL Open Font License 1.1), whole. */
export const STIX = createRequire(import.meta.url).resolve(
  '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
);

/** Features a browser applies in formulas (script sizes, dotless letters, flat accents) and kerning, for names such as CLV. */
const FEATURES = ['ssty', 'dtls', 'flac', 'kern'];

/** STIX Two Math with these characters only. Larger sizes of brackets, roots and sums come along through its MATH table. */
export const makeFont = async (characters: Iterable<string>): Promise<Buffer> => {
  // A font without a single outline is not valid; every course needs a nought sooner or later.
  const text = [...new Set(['0', ...characters])].sort().join('');
  return subsetFont(await readFile(STIX), text, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true });
};

/** The characters a WOFF2 font can draw. */
export const readFont = async (woff2: Uint8Array): Promise<Set<string>> =>
  charactersOf(await subsetFont(woff2, '', { targetFormat: 'truetype', keepAllGlyphs: true }));
