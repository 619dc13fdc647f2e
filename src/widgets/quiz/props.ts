import type { Snippet } from 'svelte';
import type { Rubric } from '../../core/quiz/question.ts';
import type { quiz } from '../../i18n/en/quiz.ts';

export type Strings = typeof quiz;

/** An answer and what it earned, at the moment it is in. */
export interface Committed {
  readonly score: number;
  readonly max: number;
  readonly verdict: 'right' | 'partly' | 'wrong' | 'open';
}

/**
 * When feedback comes. `now`: the reader presses a button and is told. `later`: nothing is told, and the answer may change until the
 * test ends. `shown`: the answer is in and its feedback stands there.
 */
export type Mode = 'now' | 'later' | 'shown';

/** What every view of a question takes. */
export interface Props<Q, A> {
  question: Q;
  strings: Strings;
  /** The small line above the prompt, in words: 想一想 · 一, or 先猜一猜. */
  tag: string;
  /** The answer so far, half-typed text included; null before anything was done. */
  answer: A;
  /** Deals what is shuffled. */
  seed: number;
  mode?: Mode;
  /** The answer was in before this view came: its feedback stands there at once, and another try is offered. */
  given?: boolean;
  /** A bet is laid before reading on and is not marked right or wrong; only single questions are bet on. */
  as?: 'check' | 'bet';
  /** Where the rubrics of written answers are: `<rubrics><id>.json`. */
  rubrics: string;
  /** What a written answer is compared with, where the question brings it along. */
  rubric?: Rubric | null | undefined;
  /** What the question is worth on its paper, which its points share; by itself an essay says what each of them is worth. */
  worth?: number | undefined;
  oncommit?: ((graded: Committed) => void) | undefined;
  /** A refused blank was claimed to mean the same: all the blanks claimed of this answer, and what it earned as it stands. */
  onclaim?: ((blanks: readonly string[], graded: Committed) => void) | undefined;
  /** Another try is wanted. */
  onretry?: (() => void) | undefined;
  /** Set at the foot of the question: the answer for a page without scripts. */
  children?: Snippet | undefined;
}
