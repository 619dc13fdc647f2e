import { finite } from '../range.ts';

/** What a cash line stands for; the names from base to premium are the six components, CLV1 to CLV6. */
export type Item =
  | 'acquisition'
  | 'first'
  | 'margin'
  | 'promotion'
  | 'payoff'
  | 'upkeep'
  | 'other'
  | 'base'
  | 'growth'
  | 'cross-selling'
  | 'saving'
  | 'referral'
  | 'premium';

/** A sum of money that falls due with some probability: what a trace line is computed from. */
export type Cash = Readonly<{ item: Item; period: number; at: number; amount: number; survival: number; discount: number }>;

/**
 * A line of a present-value table: present = amount * survival * discount, cumulative = the sum of present so far.
 * period counts from 1 (0 is today, before the first), at is the time of payment in periods, amount and present are money,
 * survival is the probability that the customer is still one, discount the worth today of 1 paid then.
 */
export type CashLine = Cash & Readonly<{ kind: 'cash'; present: number; cumulative: number }>;

/** A number in a step, under the symbol its formula gives it. */
export type Operand = Readonly<{ symbol: string; value: number }>;

/** How a step combines its operands; difference, quotient and power take two, in this order. */
export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'power';

/** A line of a closed form: symbol = the operands combined. An operand that repeats an earlier step's symbol has its value. */
export type Step = Readonly<{ kind: 'step'; symbol: string; operation: Operation; operands: readonly Operand[]; value: number }>;

/** The arithmetic behind a figure, line by line; from its numbers alone the figure can be recomputed. */
export type Trace = readonly (CashLine | Step)[];

/** A figure with the arithmetic that leads to it: value is the last line's cumulative or value, 0 without lines. */
export type Figure = Readonly<{ value: number; trace: Trace }>;

/**
 * A present value as a table: one line for each cash item, in the order given, with present = amount * survival * discount.
 * Throws RangeError where a product or the sum is too large for a number.
 * Source: textbook net present value, weighted by survival.
 * Example: cashFigure([{ item: 'first', period: 1, at: 0, amount: 100, survival: 1, discount: 1 }]).value is 100.
 */
export function cashFigure(cash: readonly Cash[]): Figure {
  let cumulative = 0;
  const trace = cash.map((each): CashLine => {
    const present = finite('present value', each.amount * each.survival * each.discount);
    cumulative = finite('lifetime value', cumulative + present);
    return { kind: 'cash', ...each, present, cumulative };
  });
  return { value: cumulative, trace };
}

/**
 * One step of a closed form, computed from its operands in their order.
 * Throws RangeError where the result is no finite number.
 * Example: step('q', 'quotient', [{ symbol: 'r', value: 0.9 }, { symbol: '1 + d', value: 1.2 }]) has the value 0.75.
 */
export function step(symbol: string, operation: Operation, operands: readonly Operand[]): Step {
  const values = operands.map(({ value }) => value);
  // an earlier step comes as an operand with its whole arithmetic; only its symbol and value go into the line
  return {
    kind: 'step',
    symbol,
    operation,
    operands: operands.map((each) => operand(each.symbol, each.value)),
    value: finite(symbol, combine(operation, values)),
  };
}

/** The operands combined; a sum or product of none is 0 or 1. */
function combine(operation: Operation, values: readonly number[]): number {
  const [one, other] = values as [number, number];
  switch (operation) {
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'product':
      return values.reduce((product, value) => product * value, 1);
    case 'difference':
      return one - other;
    case 'quotient':
      return one / other;
    case 'power':
      return one ** other;
  }
}

/**
 * A number under its symbol.
 * Example: operand('r', 0.9) is { symbol: 'r', value: 0.9 }.
 */
export function operand(symbol: string, value: number): Operand {
  return { symbol, value };
}

/**
 * The closed form's figure: the value of its last step.
 * Example: stepFigure([step('2', 'sum', [one, one])]).value is 2, where one is operand('1', 1).
 */
export function stepFigure(trace: readonly [Step, ...Step[]]): Figure {
  return { value: (trace.at(-1) as Step).value, trace };
}
