import { type Box, placeLabels, type Side } from '../../charts/place-labels.ts';
import { ems } from '../../charts/text-width.ts';
import { fill } from '../../i18n/fill.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/** The words in the four corners: kind, place in per cent of the plot, and the end of the text that stands there. */
export const CORNERS = [
  ['A', 2, 4, 'start'],
  ['O', 98, 4, 'end'],
  ['I', 2, 96, 'start'],
  ['M', 98, 96, 'end'],
] as const;

/** Height of the plot, the sizes of its two fonts, and how far a name may stand from its dot, in px. */
const [HEIGHT, FONT, TITLE, REACH] = [320, 12.8, 16, 32];
/** Room on the right of the plot that a name may use. */
const MARGIN = 22;

/** A feature on the plane of better and worse, in per cent of the plot. */
export interface Point {
  readonly reading: Reading;
  readonly better: number;
  readonly worse: number;
  readonly x: number;
  readonly y: number;
  /** Where its name stands; null where there is no room for it. */
  readonly label: { readonly y: number; readonly side: Side } | null;
}

/**
 * The features that have coefficients, each with a place for its name beside its dot where it meets no other dot or name and no word
 * in a corner. `width` is the plot's in px; the chosen feature is named first.
 */
export const points = (
  readings: readonly Reading[],
  chosen: Reading,
  width: number,
  corners: Readonly<Record<string, string>>,
): readonly Point[] => {
  const placed = readings.flatMap((reading) => {
    if (!reading.ends) return [];
    const { better, worse } = reading.ends;
    return [{ reading, better, worse, x: -worse * 100, y: 100 - better * 100 }];
  });
  const at = (point: { x: number; y: number }) => ({ x: (point.x / 100) * width, y: (point.y / 100) * HEIGHT });
  const dots = placed.map((point): Box => {
    const { x, y } = at(point);
    return { left: x - 7, right: x + 7, top: y - 6, bottom: y + 6 };
  });
  const words = CORNERS.map(([kind, x, y, end]): Box => {
    const [left, long] = [(x / 100) * width, ems(corners[kind] ?? '') * TITLE];
    const middle = (y / 100) * HEIGHT;
    return {
      left: end === 'end' ? left - long : left,
      right: end === 'end' ? left : left + long,
      top: middle - 10,
      bottom: middle + 10,
    };
  });
  const order = [...placed].sort((one, other) => Number(other.reading === chosen) - Number(one.reading === chosen));
  const labels = placeLabels(
    order.map((point) => ({
      ...at(point),
      // The chosen one is printed bold.
      width: ems(point.reading.feature.short ?? point.reading.feature.name) * FONT * (point.reading === chosen ? 1.08 : 1),
      sides: point.x > 75 ? (['left', 'right', 'middle'] as const) : (['right', 'left', 'middle'] as const),
    })),
    { things: [...dots, ...words] },
    { left: 0, right: width + MARGIN, top: 6, bottom: HEIGHT - 6 },
    REACH,
  );
  return placed.map((point) => {
    const label = labels[order.indexOf(point)];
    return { ...point, label: label?.free ? { y: (label.y / HEIGHT) * 100, side: label.side } : null };
  });
};

/** The feature nearest to a place on the plot, or none within a finger's breadth. */
export const nearest = (placed: readonly Point[], x: number, y: number, aspect: number): Reading | undefined => {
  const distance = (point: Point) => Math.hypot(point.x - x, (point.y - y) / aspect);
  const [closest] = [...placed].sort((one, other) => distance(one) - distance(other));
  return closest && distance(closest) < 6 ? closest.reading : undefined;
};

/** The features that no dot can stand for. */
export const planeLacks = (words: Words, readings: readonly Reading[]): string => {
  const lacking = readings.filter(({ ends }) => !ends);
  return lacking.length === 0
    ? ''
    : fill(words.planeNone, { names: lacking.map(({ feature }) => feature.name).join(words.listComma) });
};
