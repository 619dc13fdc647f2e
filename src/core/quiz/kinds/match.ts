import { type Check, type Graded, graded } from '../grade.ts';
import type { Match } from '../question.ts';

/** For each thing on the left, by its pair's id, the id of the partner it was given: a pair's or an extra's. */
export type MatchAnswer = Readonly<Record<string, string>>;
export type MatchProblem = { readonly code: 'items-left'; readonly left: number };
export type MatchResult = Graded<{
  readonly pair: string;
  readonly chosen: string;
  readonly code: 'right' | 'defensible' | 'wrong' | 'left';
}>;

export const empty: MatchAnswer = {};

/** Everything that can be a partner, as it stands in the question; a view shuffles it. */
export const partners = ({ pairs, extra }: Match): readonly { readonly id: string; readonly text: string }[] => [
  ...pairs.map(({ id, right }) => ({ id, text: right })),
  ...extra.map(({ id, text }) => ({ id, text })),
];

/** Answerable once everything on the left has a partner. */
export const validate = ({ pairs }: Match, answer: MatchAnswer): Check<MatchProblem> => {
  const left = pairs.filter(({ id }) => !Object.hasOwn(answer, id)).length;
  return left === 0 ? { ok: true } : { ok: false, code: 'items-left', left };
};

/**
 * One point for each right pair, half for a partner that can be argued for; a thing that was left earns nothing. Throws RangeError on a
 * partner the question does not have.
 */
export const grade = (question: Match, answer: MatchAnswer): MatchResult => {
  const known = partners(question).map(({ id }) => id);
  const parts = question.pairs.map(({ id, also }) => {
    if (!Object.hasOwn(answer, id)) return { pair: id, chosen: '', code: 'left' as const };
    const chosen = answer[id] ?? '';
    if (!known.includes(chosen)) {
      throw new RangeError(`unknown partner in ${question.id}: “${chosen}” for ${id} (expected one of ${known.join(', ')})`);
    }
    const argued = also.some(({ partner }) => partner === chosen);
    return { pair: id, chosen, code: chosen === id ? ('right' as const) : argued ? ('defensible' as const) : ('wrong' as const) };
  });
  const worth = { right: 1, defensible: 0.5, wrong: 0, left: 0 };
  return graded(
    parts.reduce((sum, { code }) => sum + worth[code], 0),
    parts.length,
    parts,
  );
};

/** The answer that earns full marks. */
export const key = ({ pairs }: Match): MatchAnswer => Object.fromEntries(pairs.map(({ id }) => [id, id]));

/** Reads a stored answer: the pairs and partners the question still has. */
export const parseAnswer = (question: Match, stored: unknown): MatchAnswer => {
  if (typeof stored !== 'object' || stored === null) return empty;
  const known = partners(question).map(({ id }) => id);
  return Object.fromEntries(
    question.pairs.flatMap(({ id }) => {
      const chosen = Object.hasOwn(stored, id) ? (stored as Record<string, unknown>)[id] : undefined;
      return typeof chosen === 'string' && known.includes(chosen) ? [[id, chosen]] : [];
    }),
  );
};
