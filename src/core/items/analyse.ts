import { alpha, alphaIfDeleted } from './alpha.ts';
import { alphaInterval, type Interval } from './alpha-interval.ts';
import { difficulty } from './difficulty.ts';
import { upperLower } from './discrimination.ts';
import { type Family, hiddenFigures } from './hidden.ts';
import { correctedItemTotal } from './item-total.ts';
import { kr20, kr21 } from './kuder-richardson.ts';
import { standardErrorOfMeasurement } from './measurement-error.ts';
import { mean, variance } from './moments.ts';
import { isRightOrWrong, type Rows, readScores, type Scores } from './scores.ts';

/** One item's figures; see difficulty, upperLower, correctedItemTotal and alphaIfDeleted. */
export type ItemFigures = Readonly<{
  difficulty: number;
  discrimination: number | null;
  itemTotal: number | null;
  alphaIfDeleted: number | null;
}>;

/** How the whole test hangs together; kr20 and kr21 are null where marks are not just 0 and 1. */
export type Reliability = Readonly<{
  alpha: number | null;
  interval: Interval | null;
  kr20: number | null;
  kr21: number | null;
  sem: number | null;
}>;

/** What one page about a test needs. mean and sd (population) of the totals in points; hidden names what null stands for by choice. */
export type Analysis = Readonly<{
  learners: number;
  mean: number;
  sd: number;
  items: readonly ItemFigures[];
  reliability: Reliability;
  hidden: readonly Family[];
}>;

const NOTHING: Reliability = { alpha: null, interval: null, kr20: null, kr21: null, sem: null };

/**
 * The whole item analysis of a class: rows of marks in, the figures of every item and of the test out.
 * maxima are what each item can give, 1 where none are given. A figure is null where it is hidden because the class is small, which
 * hidden says, or where it is not defined: nothing varies, or a single item has no reliability.
 * Throws RangeError as readScores and checkMaxima do.
 * Source: see the functions it calls, each of which gives its figure whatever the size of the class.
 * Example: analyse([[1, 0], [1, 1]]) has difficulties 1 and 0.5, everything else hidden.
 */
export function analyse(rows: Rows, maxima?: readonly number[]): Analysis {
  const scores = readScores(rows);
  const hidden = hiddenFigures(scores.learners);
  const nulls = scores.columns.map(() => null);
  const p = difficulty(scores, maxima);
  const reliable = !hidden.includes('reliability') && scores.items > 1;
  const telling = !hidden.includes('discrimination');
  const d = telling ? upperLower(scores, { maxima }) : nulls;
  const r = telling ? correctedItemTotal(scores) : nulls;
  const without = reliable ? alphaIfDeleted(scores) : nulls;
  const figures = scores.columns.map((_, j) => ({
    difficulty: p[j] as number,
    discrimination: d[j] as number | null,
    itemTotal: r[j] as number | null,
    alphaIfDeleted: without[j] as number | null,
  }));
  const sd = Math.sqrt(variance(scores.totals));
  const reliability = reliable ? reliabilityOf(scores, sd) : NOTHING;
  return { learners: scores.learners, mean: mean(scores.totals), sd, items: figures, reliability, hidden };
}

function reliabilityOf(scores: Scores, sd: number): Reliability {
  const coefficient = alpha(scores);
  if (coefficient === null) return NOTHING;
  const dichotomous = isRightOrWrong(scores);
  return {
    alpha: coefficient,
    interval: alphaInterval(coefficient, scores),
    kr20: dichotomous ? kr20(scores) : null,
    kr21: dichotomous ? kr21(scores) : null,
    sem: standardErrorOfMeasurement(sd, coefficient),
  };
}
