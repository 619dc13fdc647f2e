import type { Json } from '../../quiz/any.ts';
import type { Question } from '../../quiz/question.ts';
import { BrokenCode } from '../code/bytes.ts';
import { bodyOf, bytesOfBody } from '../code/pack.ts';
import { placed, unplaced } from './placed.ts';

/** Most characters that SCORM 1.2 keeps for a package (CMIString4096). */
export const SUSPEND_MOST = 4096;

/** How far a learner has got with a package. */
export interface ScoState {
  readonly answers: readonly (Json | null)[];
  readonly handedIn: boolean;
}

/** Cuts every text to at most so many characters; whole ones at surrogate pairs. */
const cutTo = (value: Json, most: number): Json => {
  if (typeof value === 'string') return [...value].slice(0, most).join('');
  return Array.isArray(value) ? value.map((each: Json) => cutTo(each, most)) : value;
};
const longest = (value: Json): number =>
  typeof value === 'string' ? [...value].length : Array.isArray(value) ? Math.max(0, ...value.map(longest)) : 0;

/**
 * What a learner has answered, in at most 4096 characters: letters for places, texts as typed, packed. Where they are too long the longest
 * texts are cut, as far as it takes, and `cut` says so.
 * Example: of a paper of judgements it is some ten characters, and cut is false.
 */
export const suspended = (
  questions: readonly Question[],
  { answers, handedIn }: ScoState,
): { readonly text: string; readonly cut: boolean } => {
  const kept = questions.map((question, i) => placed(question, answers[i] ?? null));
  const write = (values: readonly Json[]) => bodyOf(new TextEncoder().encode(JSON.stringify([handedIn ? 1 : 0, ...values])));
  const whole = write(kept);
  if (whole.length <= SUSPEND_MOST) return { text: whole, cut: false };
  // The largest length that fits: a text is no longer for being cut less.
  let [low, high] = [0, Math.max(...kept.map(longest))];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (write(kept.map((each) => cutTo(each, middle))).length <= SUSPEND_MOST) low = middle;
    else high = middle;
  }
  return { text: write(kept.map((each) => cutTo(each, low))), cut: true };
};

/** What `suspended` wrote; nothing answered where a system gives back something else. Throws nothing. */
export const resumed = (questions: readonly Question[], text: string): ScoState => {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytesOfBody(text)));
    if (Array.isArray(read) && read.length === questions.length + 1)
      return { handedIn: read[0] === 1, answers: questions.map((question, i) => unplaced(question, read[i + 1] as Json)) };
  } catch (error) {
    if (!(error instanceof BrokenCode || error instanceof SyntaxError)) throw error;
  }
  return { handedIn: false, answers: questions.map(() => null) };
};
