import { nice, ticks } from 'd3';

/** An axis: where a value stands in per cent of the plot, and the round values worth a tick. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * A straight scale from 0 % to 100 % of the plot's width over a span that is widened to round values, about `count` ticks.
 * (d3's own scaleLinear would add 9 KB to each page for interpolating and clamping that no chart here does.)
 * A span of no width is widened by one to each side, so that no position is ever NaN.
 * Example: acrossScale([0, 97], 5) has the domain [0, 100] and puts 50 at 50.
 */
export const acrossScale = (span: readonly [number, number], count: number): Scale => {
  const [low, high] = span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span;
  const domain = nice(low, high, count) as [number, number];
  const at = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * 100;
  return { domain, at, ticks: ticks(domain[0], domain[1], count) };
};

/** The same from the bottom of the plot upwards, as y is counted from the top. Example: upScale([0, 97], 5).at(100) is 0. */
export const upScale = (span: readonly [number, number], count: number): Scale => {
  const { at, ...rest } = acrossScale(span, count);
  return { ...rest, at: (value) => 100 - at(value) };
};
