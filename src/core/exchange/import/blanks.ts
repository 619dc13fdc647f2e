import type { Span } from './imported.ts';
import { fold } from './pasted/source-text.ts';

const BLANK = /\(\s*_+\s*\)|_{2,}|\(\s*\)|\[\s*\]|\uFF3F/g;

/**
 * Where blanks stand in a text: ____, ＿, （ ）, （____）.
 * Example: of '是____与（ ）' the spans 1..5 and 6..9.
 */
export const blanksIn = (stored: string): readonly Span[] => {
  // A single full-width rule is a blank, a single half-width one is part of a name.
  const text = fold(stored).replace(/_/g, (rule, at: number) =>
    stored[at] === '\uFF3F' && stored[at - 1] !== '\uFF3F' && stored[at + 1] !== '\uFF3F' ? '\uFF3F' : rule,
  );
  return [...text.matchAll(BLANK)].map(({ index, 0: blank }) => ({ from: index, to: index + blank.length }));
};
