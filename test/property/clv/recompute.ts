import type { Figure, Operation, Step } from '../../../src/core/clv/trace.ts';

/** What a reader does with a step's operands, written apart from the core's own way of doing it. */
const READ: Readonly<Record<Operation, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  product: (values) => values.reduce((product, value) => product * value, 1),
  difference: ([from, less]) => (from as number) - (less as number),
  quotient: ([top, bottom]) => (top as number) / (bottom as number),
  power: ([base, exponent]) => Math.exp((exponent as number) * Math.log(base as number)),
};

/** The largest relative error found while working a trace through, and the figure it leads to. */
export type Recomputed = Readonly<{ value: number; error: number }>;

/** Distance in parts of the larger figure, or of 1. */
export function apart(one: number, other: number): number {
  return Math.abs(one - other) / Math.max(1, Math.abs(one), Math.abs(other));
}

/**
 * Works a trace through from its numbers alone: cash lines by amount * survival * discount and their running sum, steps by
 * their operands, where an operand that repeats an earlier step's symbol must have its value.
 */
export function recompute({ trace }: Figure): Recomputed {
  const known = new Map<string, number>();
  let value = 0;
  let error = 0;
  let sum = 0;
  for (const line of trace) {
    if (line.kind === 'cash') {
      const present = line.amount * line.survival * line.discount;
      sum += present;
      error = Math.max(error, apart(present, line.present), apart(sum, line.cumulative));
      value = line.cumulative;
    } else {
      error = Math.max(error, stepError(line, known));
      known.set(line.symbol, line.value);
      value = line.value;
    }
  }
  return { value, error };
}

function stepError(line: Step, known: ReadonlyMap<string, number>): number {
  const drift = line.operands.map(({ symbol, value }) => apart(value, known.get(symbol) ?? value));
  const result = READ[line.operation](line.operands.map(({ value }) => value));
  return Math.max(0, ...drift, apart(result, line.value));
}
