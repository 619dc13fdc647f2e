import type { Json } from '../quiz/any.ts';
import type { AnswerLocale, Sure } from '../record/event.ts';
import type { Ask } from './paper.ts';

/** Who handed in, as far as the paper asked. Nothing proves that it is so. */
export type Who = Readonly<Record<Ask, string>>;

/** A sitting that was handed in. What it earned is not in it: whoever reads it marks it again. */
export interface Submission {
  readonly v: 1;
  /** The paper's id. */
  readonly paper: string;
  /** Which edition of the site's questions was answered: its name from the build. */
  readonly edition: string;
  /** Of this try: 8 to 40 small letters and digits. The same code twice is one submission. */
  readonly id: string;
  /** Which try this was, from 1. */
  readonly attempt: number;
  /** What dealt the paper: the form’s seed or the student’s own. */
  readonly seed: number;
  readonly who: Who;
  /** ms since 1970, by the student’s clock. */
  readonly started: number;
  readonly at: number;
  /** Seconds the page was open at the run. */
  readonly used: number;
  /** In the order of the paper, whatever order they were asked in; null where nothing was answered. */
  readonly answers: readonly (Json | null)[];
  /** The language each answer was given in: it counts in that one; null where there is none. */
  readonly locales: readonly (AnswerLocale | null)[];
  /** How sure the student was of each; null where nothing was said. */
  readonly sure: readonly (Sure | null)[];
}
