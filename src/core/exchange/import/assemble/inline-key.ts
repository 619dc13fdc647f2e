import { fold } from '../pasted/source-text.ts';
import { judgementOf } from './judge-words.ts';
import { lettersOf } from './letters.ts';

/** A stem whose key stood in it, and the key; the bracket is emptied, or goes where a judgement stood in it. */
export interface InlineKey {
  readonly stem: string;
  readonly key: string;
}

interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly inside: string;
}

/** A bracket is short: no key is longer, and a stem of many brackets is read in one pass. */
const INSIDE = /[([]([^()[\]\n]{0,40})[)\]]/g;

const bracketsOf = (stem: string): readonly Bracket[] =>
  [...fold(stem).matchAll(INSIDE)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
    inside: stem.slice(index + 1, index + whole.length - 1),
  }));

/** The letters in the last bracket of a stem with options. Example: '最高的是（Ｃ）。' gives Ｃ and '最高的是（ ）。'. */
export const choiceInStem = (stem: string, options: number): InlineKey | null => {
  const last = bracketsOf(stem).at(-1);
  if (!last || !/^\s*[A-L](?:[\s,、;]*[A-L])*\s*$/.test(fold(last.inside))) return null;
  const letters = lettersOf(last.inside);
  if (!letters || letters.some((letter) => letter >= options)) return null;
  return { stem: `${stem.slice(0, last.from + 1)} ${stem.slice(last.to - 1)}`, key: last.inside };
};

/** The judgement in the last bracket of a statement; an empty bracket at its end goes too. */
export const judgementInStem = (stem: string): InlineKey | null => {
  const last = bracketsOf(stem).at(-1);
  if (!last || judgementOf(last.inside) === null) return null;
  return { stem: `${stem.slice(0, last.from)}${stem.slice(last.to)}`.trim(), key: last.inside };
};

/** A statement without the empty bracket at its end. */
export const withoutBracket = (stem: string): string => {
  const last = bracketsOf(stem).at(-1);
  if (last?.inside.trim() !== '' || !/^[。.．\s]*$/.test(stem.slice(last.to))) return stem;
  return `${stem.slice(0, last.from)}${stem.slice(last.to)}`.trim();
};

/** The filled brackets of a stem that has no blank: each becomes one. */
export const blanksInStem = (stem: string): { readonly stem: string; readonly keys: readonly string[] } | null => {
  const filled = bracketsOf(stem).filter(({ inside }) => inside.trim() !== '' && !/^\s*\d+\s*(?:分|$)/.test(fold(inside)));
  if (filled.length === 0) return null;
  let [text, end] = ['', 0];
  for (const { from, to } of filled) {
    text += `${stem.slice(end, from + 1)} ${stem[to - 1]}`;
    end = to;
  }
  return { stem: text + stem.slice(end), keys: filled.map(({ inside }) => inside.trim()) };
};

const REMARK = /^[\s]*(?:填|写|用|请|任|保留|单位|结果|精确|注|如|见|即|提示|\d+\s?分)/;

/** The answer in brackets behind the full stop of a stem that has its blanks; a remark on how to fill them is none. */
export const keyBehind = (stem: string): InlineKey | null => {
  const last = bracketsOf(stem).at(-1);
  if (!last || stem.slice(last.to).trim() !== '' || !/[。.．]\s*$/.test(stem.slice(Math.max(0, last.from - 8), last.from)))
    return null;
  const key = stem.slice(last.from + 1, last.to - 1).trim();
  return key === '' || REMARK.test(key) ? null : { stem: stem.slice(0, last.from).trim(), key };
};
