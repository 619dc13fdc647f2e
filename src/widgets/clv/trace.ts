import { amount } from '../../charts/amount.ts';
import { decimals, trimmed } from '../../charts/decimals.ts';
import type { CashLine, Figure, Step } from '../../core/clv/trace.ts';
import type { Words } from './words.ts';

/** A line of the printed arithmetic: cells in the order of its table's head. */
export type Row = readonly [string, ...string[]];

const SIGNS = { sum: ' + ', difference: ' \u2212 ', product: ' × ', quotient: ' ÷ ', power: ' ^ ' } as const;

/** A number of a step, with the digits a reader needs to follow it. */
const figure = (value: number) => trimmed(amount(value, Math.abs(value) >= 100 ? 2 : 4));

const arithmetic = ({ operation, operands }: Step) =>
  operands.map(({ value }) => (value < 0 ? `(${figure(value)})` : figure(value))).join(SIGNS[operation]);

const itemOf = ({ item }: CashLine, words: Words) => words.items[item as keyof Words['items']] ?? item;

/** The arithmetic of a figure as rows to read: cash lines with all their factors, or the steps of a closed form. */
export const traceRows = ({ trace }: Figure, words: Words): readonly Row[] =>
  trace.map((line) => {
    if (line.kind === 'step') return [line.symbol, arithmetic(line), figure(line.value)];
    return [
      itemOf(line, words),
      String(line.at),
      amount(line.amount, 2),
      decimals(line.survival, 4),
      decimals(line.discount, 4),
      amount(line.present, 2),
      amount(line.cumulative, 2),
    ];
  });

/** Digits that a spreadsheet keeps; what a double has beyond them is noise, 77.27999999999999 for 77.28. */
const DIGITS = 15;

/** A number for a file: never a text, so that a spreadsheet adds it up whatever its minus sign looks like on the page. */
const plain = (value: number): number => Number(value.toPrecision(DIGITS)) + 0;

/** The same rows for a file, with their head: numbers as numbers and unrounded, a step's arithmetic as text. */
export const traceCells = ({ trace }: Figure, words: Words): readonly (readonly (string | number)[])[] => [
  trace[0]?.kind === 'step' ? words.stepsHead : words.traceHead,
  ...trace.map((line) => {
    if (line.kind === 'step') return [line.symbol, arithmetic(line), plain(line.value)];
    return [
      itemOf(line, words),
      line.at,
      ...[line.amount, line.survival, line.discount, line.present, line.cumulative].map(plain),
    ];
  }),
];
