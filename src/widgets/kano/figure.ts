import { decimals } from '../../charts/decimals.ts';
import { dodge } from '../../charts/dodge.ts';
import { type Box, placeLabels, type Side } from '../../charts/place-labels.ts';
import { ems } from '../../charts/text-width.ts';
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
/** The plot at its smallest, on a narrow phone: what has room there has room anywhere, for text does not grow with the plot. */
const [WIDTH, HEIGHT, FONT] = [220, 304, 12.8];
/** Half a knob, half a dot, half a line and how far a value may stand from its dot, in px. */
const [KNOB, DOT, STROKE, REACH] = [12, 5, 2, 64];

interface Curve {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: Category;
  readonly at: (x: number) => number;
}

/** One curve ready to draw. */
export interface Series extends Curve {
  readonly points: readonly (readonly [number, number])[];
  /** Where its name stands at the right end, moved clear of the others. */
  readonly labelY: number;
}

const sample = (at: (x: number) => number) => STEPS.map((x) => [across(x), up(at(x))] as const);

/** Curves with their labels placed: the reader's own with the survey's, or its name would lie on one of theirs. */
export const series = (curves: readonly Curve[]): readonly Series[] => {
  const places = dodge(
    curves.map(({ at }) => up(at(1))),
    GAP,
    0,
    100,
  );
  return curves.map((curve, i) => ({ ...curve, points: sample(curve.at), labelY: places[i] ?? 0 }));
};

export const surveyCurves = (readings: readonly Reading[]): readonly Curve[] =>
  readings.map((reading) => ({
    id: reading.feature.id,
    name: reading.feature.name,
    short: reading.feature.short ?? reading.feature.name,
    kind: reading.kind,
    at: curveOf(reading) ?? (() => 0),
  }));

/** The reader's own curve: the chosen bend between the two ends, where a bend needs to rise; else a straight line. */
export const guessCurve = ({ kind, left, right }: Guess): ((x: number) => number) => {
  const [from, to] = [left / 100, right / 100];
  const climb = kind === 'R' ? (x: number) => x : (x: number) => satisfactionAt(kind as Curved, { better: 1, worse: 0 }, x);
  return (x) => from + (to - from) * climb(x);
};

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** The pieces of a line that a value near `x` could be struck through by. */
const pieces = ({ points }: Series, x: number): readonly Box[] => {
  const found: Box[] = [];
  let left = 0;
  let from = 0;
  points.forEach(([toX, toY], i) => {
    const right = (toX * WIDTH) / 100;
    const to = (toY * HEIGHT) / 100;
    if (i > 0 && right >= x - 80 && left <= x + 80)
      found.push({ left, right, top: Math.min(from, to) - STROKE, bottom: Math.max(from, to) + STROKE });
    left = right;
    from = to;
  });
  return found;
};

/** A curve's value at the cursor, and where it is written: on which side of the cursor and how high, in per cent. */
export interface Value extends Series {
  readonly value: number;
  readonly y: number;
  readonly textY: number;
  readonly side: Side;
}

/**
 * Every curve's value at x in [0, 1], the written ones placed where no line, dot, knob or other value runs through them. `written`
 * tells whose values are; `knobs` are the satisfactions at the two edges where the reader's knobs stand, if they do.
 */
export const readOff = (
  drawn: readonly Series[],
  x: number,
  written: (curve: Series) => boolean = () => true,
  knobs: readonly number[] = [],
): readonly Value[] => {
  const cursor = x * WIDTH;
  const height = (s: number) => (up(s) * HEIGHT) / 100;
  const values = drawn.map((curve) => ({ curve, value: curve.at(x) }));
  const shown = values.filter(({ curve }) => written(curve));
  const things = [
    ...values.map(({ value }) => around(cursor, height(value), DOT)),
    ...knobs.map((s, end) => around(end * WIDTH, height(s), KNOB)),
  ];
  const zero = { left: 0, right: WIDTH, top: HEIGHT / 2 - STROKE, bottom: HEIGHT / 2 + STROKE };
  const lines = [...drawn.flatMap((curve) => pieces(curve, cursor)), zero];
  // Past three quarters of the way the values stand left of the cursor, or they would run into the names.
  const wanted = shown.map(({ value }) => ({
    x: cursor,
    y: height(value),
    width: ems(decimals(value, 2, true)) * FONT,
    sides: x > 0.72 ? (['left', 'right'] as const) : (['right', 'left'] as const),
  }));
  const places = placeLabels(wanted, { things, lines }, { left: 0, right: WIDTH, top: 8, bottom: HEIGHT - 8 }, REACH);
  return values.map(({ curve, value }) => {
    const place = places[shown.findIndex((each) => each.curve === curve)];
    return { ...curve, value, y: up(value), textY: ((place?.y ?? height(value)) / HEIGHT) * 100, side: place?.side ?? 'right' };
  });
};
