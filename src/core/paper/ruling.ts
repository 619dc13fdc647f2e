import type { Json } from '../quiz/any.ts';

/** When a ruling was made, and its place in the order of what was done on this device. */
interface Made {
  readonly v: 1;
  readonly id: string;
  readonly paper: string;
  /** ms since 1970. */
  readonly at: number;
}

/** What the teacher decided about one answer of one submission. */
export type AnswerRuling =
  /** Marking points found in a written answer, by their places from 0. */
  | { readonly kind: 'ticked'; readonly submission: string; readonly item: number; readonly points: readonly number[] }
  /** Points given by hand, 0..the item's, with the reason; null takes an earlier one back. */
  | {
      readonly kind: 'given';
      readonly submission: string;
      readonly item: number;
      readonly points: number | null;
      readonly why: string;
    }
  /** A word to the student; empty takes it back. */
  | { readonly kind: 'noted'; readonly submission: string; readonly item: number; readonly note: string };

/** What the teacher decided about a question, for all. */
export type ItemRuling =
  /** Another key than the paper has; an answer as its kind keeps it. */
  | { readonly kind: 'keyed'; readonly item: number; readonly key: Json; readonly why: string }
  /** This answer is right as well. */
  | { readonly kind: 'accepted'; readonly item: number; readonly answer: Json; readonly why: string }
  /** Full marks for everyone who handed in. */
  | { readonly kind: 'full'; readonly item: number; readonly why: string }
  /** The question does not count: neither its marks nor its points. */
  | { readonly kind: 'dropped'; readonly item: number; readonly why: string };

/** A ruling undone stays in the log, and counts no more. */
export type Undoing = { readonly kind: 'undone'; readonly ruling: string };

/** One decision of the teacher's. They are events: added, never changed, and merged by id like those of the record. */
export type Ruling = Made & (AnswerRuling | ItemRuling | Undoing);
