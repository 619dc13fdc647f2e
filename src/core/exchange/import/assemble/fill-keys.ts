import { fold } from '../pasted/source-text.ts';

/** Cuts a text where its folded twin has a mark; what is left is trimmed, and an empty piece goes. */
const cut = (text: string, mark: RegExp): readonly string[] => {
  const pieces: string[] = [];
  let end = 0;
  for (const { index, 0: whole } of fold(text).matchAll(mark)) {
    pieces.push(text.slice(end, index));
    end = index + whole.length;
  }
  return [...pieces, text.slice(end)].map((piece) => piece.trim()).filter((piece) => piece !== '');
};

/** What may part the answers to several blanks, the surest first. */
const BETWEEN: readonly RegExp[] = [
  /\|+/g,
  /;/g,
  /\n|\s{2,}|\t/g,
  /(?:^|\s*)(?:\(\d{1,2}\)|[①-⑳])\s*|(?:^|\s+)\d{1,2}[.、](?!\d)\s*/g,
  /\s*\)\s*\(\s*|^\s*\(|\)\s*$/g,
  /、/g,
  /,/g,
  /\s+/g,
];
const OTHERS = /\/|\|\||;|\s+或者?\s*|(?<=.)或(?=.)/g;

const withoutStop = (text: string) => text.replace(/[。．]$/, '').trim();

/**
 * The answers to k blanks, each with its alternatives; null where no mark gives k parts. One blank’s alternatives are parted by / or ；,
 * several blanks’ by /, or by ； where | parts the blanks.
 * Example: fillKeys('感知；期望', 2) is [['感知'], ['期望']].
 */
export const fillKeys = (key: string, k: number): readonly (readonly string[])[] | null => {
  const text = withoutStop(key.trim());
  if (text === '') return null;
  if (k === 1) {
    const one = text.replace(/^[(（]\s*([^()（）]*)\s*[)）]$/, '$1');
    const parts = cut(one, OTHERS)
      .map(withoutStop)
      .filter((part) => part !== '');
    return [parts.length > 0 ? parts : [one]];
  }
  for (const mark of BETWEEN) {
    const parts = cut(text, mark);
    if (parts.length === k)
      return parts.map((part) => cut(withoutStop(part), mark.source === '\\|+' ? OTHERS : /\/|(?<=.)或(?=.)/g));
  }
  return null;
};
