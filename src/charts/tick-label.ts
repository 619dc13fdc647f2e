import { amount } from './amount.ts';

/** Decimals beyond which a tick's label is longer than a chart's margin. */
const MOST = 6;

/**
 * How an axis writes its ticks: all with as many decimals as the distance between them asks for, so that no two read alike.
 * Example: tickLabel([0, 0.5, 1])(0.5) is '0.5', tickLabel([0, 500, 1000])(1000) is '1,000'.
 */
export const tickLabel = (ticks: readonly number[]): ((value: number) => string) => {
  const [one = 0, two = one + 1] = ticks;
  const digits = Math.min(MOST, Math.max(0, -Math.floor(Math.log10(Math.abs(two - one)) + 1e-9)));
  return (value) => amount(value, digits);
};
