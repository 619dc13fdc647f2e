import type { Snippet } from 'svelte';
import type { quiz } from '../../i18n/en/quiz.ts';

export type Strings = typeof quiz;

/** What a page gives every question; all of it survives serialisation. */
export interface Props<Q> {
  question: Q;
  strings: Strings;
  /** The small line above the prompt, in words: 想一想 · 一, or 先押一注. */
  tag: string;
  /** A bet is laid before reading on and is not marked right or wrong; only single questions are bet on. */
  as?: 'check' | 'bet';
  /** What was typed into a numeric or short question; bind it to keep half-typed text. */
  draft?: string;
  /** Set at the foot of the question: the answer for a page without scripts. */
  children?: Snippet | undefined;
}
