import { dodge } from '../../charts/dodge.ts';
import type { Category } from '../../core/kano/categories.ts';
import { type Curved, satisfactionAt } from '../../core/kano/curves.ts';
import { curveOf, type Reading } from './reading.ts';
import type { Guess } from './state.ts';

/** Fulfilment 0..1 to per cent of the plot's width. Both axes are fixed; a general scale would weigh 9 KB and do no more. */
export const across = (x: number): number => x * 100;
/** Satisfaction -1..1 to per cent of the plot's height, downwards. */
export const up = (s: number): number => 50 - s * 50;

const STEPS = Array.from({ length: 41 }, (_, i) => i / 40);
/** Distance between two labels' centres, in per cent of the plot's height. */
const GAP = 7;

/** One curve ready to draw. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly kind: Category;
  readonly points: readonly (readonly [number, number])[];
  readonly at: (x: number) => number;
  /** Where its name stands at the right end, moved clear of the others. */
  readonly labelY: number;
}

const sample = (at: (x: number) => number) => STEPS.map((x) => [across(x), up(at(x))] as const);

/** Curves with their labels placed. */
export const series = (
  curves: readonly { id: string; name: string; kind: Category; at: (x: number) => number }[],
): readonly Series[] => {
  const places = dodge(
    curves.map(({ at }) => up(at(1))),
    GAP,
    0,
    100,
  );
  return curves.map((curve, i) => ({ ...curve, points: sample(curve.at), labelY: places[i] ?? 0 }));
};

export const surveyCurves = (readings: readonly Reading[]) =>
  readings.map((reading) => ({
    id: reading.feature.id,
    name: reading.feature.name,
    kind: reading.kind,
    at: curveOf(reading) ?? (() => 0),
  }));

/** The reader's own curve: the chosen bend between the two ends, where a bend needs to rise; else a straight line. */
export const guessCurve = ({ kind, left, right }: Guess): ((x: number) => number) => {
  const [from, to] = [left / 100, right / 100];
  const climb = kind === 'R' ? (x: number) => x : (x: number) => satisfactionAt(kind as Curved, { better: 1, worse: 0 }, x);
  return (x) => from + (to - from) * climb(x);
};

/** Every curve's value at x, with its label's height moved clear of the others. */
export const readOff = (drawn: readonly Series[], x: number) => {
  const values = drawn.map(({ at }) => at(x));
  const places = dodge(
    values.map((value) => up(value)),
    GAP,
    2,
    98,
  );
  return drawn.map((curve, i) => ({ ...curve, value: values[i] ?? 0, y: up(values[i] ?? 0), textY: places[i] ?? 0 }));
};
