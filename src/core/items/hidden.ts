import { MOST, requireWithin } from '../range.ts';

/** The families of figures that a small class turns into noise. */
export type Family = 'discrimination' | 'reliability';

/**
 * How many learners each family needs before it is shown: discrimination (D, the item-total correlations, a distractor's correlation)
 * 30, reliability (alpha with interval, alpha if deleted, KR-20, KR-21, SEM) 20.
 * Source: this course's judgement; there is no sharp border. With 10 learners D steps by a third.
 */
export const ENOUGH: Readonly<Record<Family, number>> = { discrimination: 30, reliability: 20 };

/**
 * Which families are hidden in a class of n: those with n < ENOUGH[family]; difficulty is always shown, with n beside it.
 * n at least 0; none from 30 on, discrimination from 20 to 29, both below.
 * Throws RangeError on a negative n or one that is not finite.
 * Source: this course's judgement, see ENOUGH.
 * Example: hiddenFigures(25) is ['discrimination'].
 */
export function hiddenFigures(learners: number): readonly Family[] {
  requireWithin('number of learners', 'n', learners, 0, MOST);
  return (['discrimination', 'reliability'] as const).filter((family) => learners < ENOUGH[family]);
}
