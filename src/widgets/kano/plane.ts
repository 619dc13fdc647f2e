import { dodge } from '../../charts/dodge.ts';
import type { Reading } from './reading.ts';

/** A feature on the plane of better and worse, in per cent of the plot. */
export interface Point {
  readonly reading: Reading;
  readonly better: number;
  readonly worse: number;
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
}

/** The features that have coefficients, with labels moved clear of one another where the dots stand close. */
export const points = (readings: readonly Reading[]): readonly Point[] => {
  const placed = readings.flatMap((reading) => {
    if (!reading.ends) return [];
    const { better, worse } = reading.ends;
    return [{ reading, better, worse, x: -worse * 100, y: 100 - better * 100 }];
  });
  // Labels of dots in the same fifth of the width would run into each other.
  return placed.map((point) => {
    const near = placed.filter((other) => Math.abs(other.x - point.x) < 20);
    const places = dodge(
      near.map(({ y }) => y),
      5.5,
      1,
      99,
    );
    return { ...point, labelY: places[near.indexOf(point)] ?? point.y };
  });
};

/** The feature nearest to a place on the plot, or none within a finger's breadth. */
export const nearest = (placed: readonly Point[], x: number, y: number, aspect: number): Reading | undefined => {
  const distance = (point: Point) => Math.hypot(point.x - x, (point.y - y) / aspect);
  const [closest] = [...placed].sort((one, other) => distance(one) - distance(other));
  return closest && distance(closest) < 6 ? closest.reading : undefined;
};
