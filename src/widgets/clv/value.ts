import { type Scale, upScale } from '../../charts/scale.ts';
import { paidBackLine } from '../../core/clv/break-even.ts';
import type { CashLine, Figure } from '../../core/clv/trace.ts';

/** A value's picture: a bar for each period's present value, the running total, and where it first reaches zero. */
export interface ValueChart {
  readonly up: Scale;
  readonly bars: readonly { key: number; x: number; width: number; from: number; to: number; kind: string }[];
  readonly running: readonly (readonly [number, number])[];
  readonly back: { readonly x: number; readonly y: number } | null;
  /** How many times there are, from today's 0 on. */
  readonly span: number;
  /** The running total after the first line and after the last. */
  readonly first: number;
  readonly last: number;
}

const isCash = (line: Figure['trace'][number]): line is CashLine => line.kind === 'cash';

/** Times worth a number below the axis: every one, or every second, fifth, tenth … so that at most eleven are written. */
const stepOf = (count: number) => [1, 2, 5, 10, 20, 50].find((step) => count / step <= 10) ?? 100;

/** What comes in at each time, in present value; the acquisition cost is not among it. */
export const paymentsOf = ({ trace }: Figure): readonly { readonly time: number; readonly present: number }[] =>
  trace.filter(isCash).flatMap(({ item, at, present }) => (item === 'acquisition' ? [] : [{ time: at, present }]));

/** Where a time stands, in per cent, if so many share the width. */
const acrossIn = (span: number) => (time: number) => ((time + 0.5) / span) * 100;

/** The times that are written below an axis of so many. Example: timeTicks(3) are 0, 1 and 2. */
export const timeTicks = (span: number): readonly { readonly time: number; readonly x: number }[] => {
  const step = stepOf(span);
  return Array.from({ length: Math.ceil(span / step) }, (_, k) => ({ time: k * step, x: acrossIn(span)(k * step) }));
};

/** The picture of a traced value; times in periods, 0 today. */
export const valueChart = (figure: Figure): ValueChart => {
  const lines = figure.trace.filter(isCash);
  const span = Math.max(1, lines.at(-1)?.at ?? 0) + 1;
  const across = acrossIn(span);
  const width = (0.56 / span) * 100;
  const paid = paymentsOf(figure);
  const totals = lines.map(({ cumulative }) => cumulative);
  const up = upScale([Math.min(0, ...totals), Math.max(1, ...totals, ...paid.map(({ present }) => present))], 5);
  // without a cost there is nothing to pay back
  const back = lines[0]?.item === 'acquisition' && lines[0].amount < 0 ? paidBackLine(figure) : undefined;
  return {
    up,
    bars: paid
      .filter(({ present }) => present !== 0)
      .map(({ time, present }) => ({
        key: time,
        x: across(time) - width / 2,
        width,
        from: up.at(0),
        to: up.at(present),
        kind: present < 0 ? 'loss' : 'one',
      })),
    running: lines.map(({ at, cumulative }) => [across(at), up.at(cumulative)] as const),
    back: back ? { x: across(back.at), y: up.at(back.cumulative) } : null,
    span,
    first: totals[0] ?? 0,
    last: totals.at(-1) ?? 0,
  };
};
