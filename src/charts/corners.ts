const short = (share: number) => Math.round(share * 100) / 100;

/**
 * The corners of a shape in per cent of the plot, as SVG's `points`; two decimals of a per cent are finer than any screen. A shape that
 * moves with a hand is drawn by its `points` and not by a path's `d`, nor a circle's `cx`: those are styles besides attributes, and a
 * page looks through its style sheets for each that changes.
 * Example: cornersOf([[0, 12.345], [100, 50]]) is '0,12.35 100,50'.
 */
export const cornersOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
