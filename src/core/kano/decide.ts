import { requireWithin } from '../range.ts';
import { answered, CATEGORIES, type Category, type Counts } from './categories.ts';
import { leaders, ROUNDING } from './leaders.ts';

/**
 * The most frequent category, or all that tie for it, in the order M, O, A, I, R, Q: every c with counts[c] = max.
 * One to six categories.
 * Throws RangeError on invalid counts and when nobody answered.
 * Source: Berger et al. 1993, CQM Journal 2(4): the frequency rule.
 * Example: byMode({ M: 5, O: 9, A: 9, I: 1, R: 0, Q: 0 }) is ['O', 'A'].
 */
export function byMode(counts: Counts): readonly Category[] {
  return leaders(counts, CATEGORIES, 0);
}

/**
 * The most frequent category, unless others come within the margin of it; then the weightiest of these, by M > O > A > I:
 * the first in the order M, O, A, I, R, Q with max - counts[c] <= margin * n.
 * margin is a share in [0, 1] of all n answers, with reverse and questionable ones; 0 settles exact ties only.
 * Throws RangeError on invalid counts, on a margin outside [0, 1] and when nobody answered.
 *
 * Who competes is this course's reading: every category within the margin of the largest, and none further off. R/kano.R lets
 * only the two most frequent compete, so that with three close ones a single answer more for the third can change the verdict.
 * R and Q are not ranked by the published rule. Here they yield to any of M, O, A, I within the margin, and stand where they
 * lead by more. R close to the top hints at two segments with opposite wishes, Q at a badly worded question: look at the counts.
 *
 * Source: M > O > A > I from Matzler et al. 1996, J. of Product & Brand Management 5(2), 6-18, as cited in the README of github
 * stp4/stp25kano; the margin of 0.06 from its R/kano.R (the README says 5 percentage points).
 * Example: byHierarchy({ M: 65, O: 87, A: 93, I: 51, R: 0, Q: 0 }) is 'O', since A leads by 6 and 0.06 * 296 = 17.76.
 */
export function byHierarchy(counts: Counts, margin = 0.06): Category {
  requireWithin('margin', 'margin', margin, 0, 1);
  return weightiest(leaders(counts, CATEGORIES, margin));
}

/**
 * First asks whether the feature matters, then how: max(M, O, A) if M + O + A > I + R + Q, else max(I, R, Q).
 * Equal counts inside a block are settled by M > O > A and by I > R > Q. If both blocks are equal the second answers: the
 * published rule asks for more than half, and a claim that customers care should need a majority.
 * Throws RangeError on invalid counts and when nobody answered.
 * Source: attributed to Berger et al. 1993 in a comment of R/kano.R, github stp4/stp25kano, which leaves both kinds of tie open.
 * Example: byBlock({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 }) is 'A', since 160 > 136, although I is the mode.
 */
export function byBlock(counts: Counts): Category {
  const n = answered(counts);
  const lead = counts.M + counts.O + counts.A - (counts.I + counts.R + counts.Q);
  return weightiest(leaders(counts, lead > ROUNDING * n ? ['M', 'O', 'A'] : ['I', 'R', 'Q'], 0));
}

/** The first of the leaders, which stand in order of weight and, n being positive, are never none. */
function weightiest(leading: readonly Category[]): Category {
  return leading[0] as Category;
}
