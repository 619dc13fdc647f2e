import type { Blank } from '../../../quiz/question.ts';
import { blanksIn } from '../blanks.ts';
import type { Flag } from '../imported.ts';
import type { Built, Parts } from './body.ts';
import { fillKeys } from './fill-keys.ts';
import { blanksInStem, keyBehind } from './inline-key.ts';
import { saysNoKey } from './no-key.ts';

const PLACE = /\{([a-z0-9-]+)\}/g;

/** Braces of the source that a prompt would take for a place; they become full-width. */
export const plainBraces = (text: string): string => text.replace(PLACE, '｛$1｝');

/** A stem with its blanks as places {b1}, {b2}, … */
export const withPlaces = (stem: string): { readonly prompt: string; readonly count: number } => {
  const blanks = blanksIn(stem);
  let [prompt, end] = ['', 0];
  for (const [i, { from, to }] of blanks.entries()) {
    prompt += `${plainBraces(stem.slice(end, from))}{b${i + 1}}`;
    end = to;
  }
  return { prompt: prompt + plainBraces(stem.slice(end)), count: blanks.length };
};

const blank = (i: number, accept: readonly string[]): Blank => ({ id: `b${i + 1}`, accept, feedback: '', slips: [] });

/** Blanks to fill. The answers are what is called so, else what stands in the brackets of a stem without a blank. */
export const fillBody = ({ id, prompt: whole, key }: Parts): Built => {
  const flags: Flag[] = [];
  const said = key === null || saysNoKey(key) ? null : key;
  const behind = said === null && blanksIn(whole).length > 0 ? keyBehind(whole) : null;
  const given = behind?.key ?? said;
  const stem = behind?.stem ?? whole;
  if (behind) flags.push('answer-in-stem');
  const inline = given === null && blanksIn(stem).length === 0 ? blanksInStem(stem) : null;
  const { prompt, count } = withPlaces(inline?.stem ?? stem);
  let keys: readonly (readonly string[])[] | null = null;
  if (inline) {
    flags.push('answer-in-stem');
    keys = inline.keys.map((one) => [one]);
  } else if (given !== null) {
    keys = fillKeys(given, count);
    if (keys === null) flags.push('blank-count');
  } else flags.push('no-answer');
  if (count === 0 && !flags.includes('blank-count')) flags.push('blank-count');
  const blanks = Array.from({ length: count }, (_, i) => blank(i, keys?.[i] ?? []));
  return { body: { kind: 'fill', id, prompt, blanks, anyOrder: [] }, flags };
};
