/** How far an answer got. `open`: the question has no right answer, so there was nothing to win. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'open';

/** What every kind's `grade` returns. Parts carry codes; i18n puts them into words. */
export interface Graded<Part> {
  readonly verdict: Verdict;
  /** Points earned, of `max`. */
  readonly score: number;
  readonly max: number;
  readonly parts: readonly Part[];
}

/** Whether an answer can be graded yet, or what the learner has still to do. */
export type Check<Problem extends { readonly code: string }> = { readonly ok: true } | ({ readonly ok: false } & Problem);

/** A grade from points: all of them is right, none of them wrong. */
export const graded = <Part>(score: number, max: number, parts: readonly Part[]): Graded<Part> => ({
  verdict: max === 0 ? 'open' : score === max ? 'right' : score === 0 ? 'wrong' : 'partly',
  score,
  max,
  parts,
});
