import { amount } from '../../charts/amount.ts';
import { decimals, trimmed } from '../../charts/decimals.ts';
import type { Figure, Step } from '../../core/clv/trace.ts';
import { fill } from '../../i18n/fill.ts';
import { conventionsOf } from './setting.ts';
import type { ClvState } from './state.ts';
import type { Words } from './words.ts';

/** A line of the printed arithmetic: cells in the order of its table's head. */
export type Row = readonly [string, ...string[]];

const SIGNS = { sum: ' + ', difference: ' \u2212 ', product: ' × ', quotient: ' ÷ ', power: ' ^ ' } as const;

/** A number of a step, with the digits a reader needs to follow it. */
const figure = (value: number) => trimmed(amount(value, Math.abs(value) >= 100 ? 2 : 4));

const stepRow = ({ symbol, operation, operands, value }: Step): Row => [
  symbol,
  operands.map((operand) => (operand.value < 0 ? `(${figure(operand.value)})` : figure(operand.value))).join(SIGNS[operation]),
  figure(value),
];

/** The arithmetic of a figure as rows: cash lines with all their factors, or the steps of a closed form. */
export const traceRows = ({ trace }: Figure, words: Words): readonly Row[] =>
  trace.map((line) => {
    if (line.kind === 'step') return stepRow(line);
    const { item, at, amount: sum, survival, discount, present, cumulative } = line;
    return [
      words.items[item as keyof Words['items']] ?? item,
      String(at),
      amount(sum, 2),
      decimals(survival, 4),
      decimals(discount, 4),
      amount(present, 2),
      amount(cumulative, 2),
    ];
  });

/** The conventions in words, for the table's caption. */
export const conventionsSaid = (state: ClvState, words: Words): string => {
  const { timing, firstPurchase, acquisition } = conventionsOf(state);
  return fill(words.said, { timing: words.timings[timing], first: words.inOut[firstPurchase], paid: words.inOut[acquisition] });
};
