import { MOST_PERIODS, requireAmount, requireRate, requireWithin } from '../range.ts';
import { requireList, requireRecord, requireText } from '../shape.ts';
import { type Figure, type Operand, operand, type Step, step } from './trace.ts';

/** Customers the firm has: how many, and what one is worth from now on, in money; what they cost to win is sunk. */
export type Segment = Readonly<{ name: string; customers: number; value: number }>;

/**
 * People the firm has yet to win: how many are approached, the share a that is won, the spend on each approached, what one is
 * worth when won (first purchase in, acquisition cost out), in money, and in how many periods they are approached.
 */
export type Prospects = Readonly<{ name: string; prospects: number; rate: number; spend: number; value: number; delay: number }>;

/** Customer equity, and the parts of it that the customers of today and those still to be won contribute. */
export type Equity = Figure & Readonly<{ current: number; potential: number }>;

/**
 * What all present and future customers are worth:
 * CE = sum over segments of customers * CLV + sum over prospects of number * (a CLV - spend) / (1 + d)^delay.
 * Money in, money out; numbers >= 0, a in [0, 1], spend >= 0, d > -1 per period, delay in periods, 0 to 100,000.
 * Prospects not worth their spend make it smaller: they are counted as planned, not left out.
 * Throws RangeError on an invalid input, on two groups of one name, and where the sum is too large for a number.
 * Source: Blattberg & Deighton 1996, HBR 74(4), 136-144; Rust, Lemon & Zeithaml 2004, J. of Marketing 68(1), 109-127.
 * Example: 100 customers of 50 and 1,000 prospects of whom 10 % are won at 2 each, at once: 5,000 + 3,000 = 8,000.
 */
export function customerEquity(segments: readonly Segment[], prospects: readonly Prospects[], discount: number): Equity {
  requireRate('discount rate', 'd', discount);
  for (const [name, groups] of Object.entries({ segments, prospects })) {
    requireList(name, groups);
    for (const group of groups) requireRecord(name, group);
  }
  const trace: Step[] = [];
  const log = (...args: Parameters<typeof step>): Step => {
    const line = step(...args);
    trace.push(line);
    return line;
  };
  checkNames([...segments, ...prospects].map(({ name }) => name));
  const up = log('1 + d', 'sum', [operand('1', 1), operand('d', discount)]);
  const parts = segments.map(({ name, customers, value }) => {
    requireWithin(`customers of ${name}`, 'customers', customers, 0, Number.MAX_VALUE);
    requireAmount(`value of ${name}`, value);
    return log(`equity of ${name}`, 'product', [operand(`customers of ${name}`, customers), operand(`value of ${name}`, value)]);
  });
  const current = log('current', 'sum', parts);
  const chances = prospects.map((each): Operand => {
    checkProspects(each);
    const { name, rate, value, spend, delay } = each;
    const won = log(`a * value of ${name}`, 'product', [operand(`a of ${name}`, rate), operand(`value of ${name}`, value)]);
    const net = log(`net of ${name}`, 'difference', [won, operand(`spend on ${name}`, spend)]);
    const all = log(`net of all ${name}`, 'product', [operand(`number of ${name}`, each.prospects), net]);
    const wait = log(`(1 + d)^-delay of ${name}`, 'power', [up, operand(`-delay of ${name}`, 0 - delay)]);
    return log(`equity of ${name}`, 'product', [all, wait]);
  });
  const potential = log('potential', 'sum', chances);
  const { value } = log('CE', 'sum', [current, potential]);
  return { value, trace, current: current.value, potential: potential.value };
}

/** Two groups of one name would share the trace's symbols. */
function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  const twice = names.find((name) => {
    requireText('name', name);
    return seen.size === seen.add(name).size;
  });
  if (twice !== undefined) throw new RangeError(`invalid names: ${twice} twice (expected a name of its own for each group)`);
}

function checkProspects({ name, prospects, rate, spend, value, delay }: Prospects): void {
  requireWithin(`number of ${name}`, 'prospects', prospects, 0, Number.MAX_VALUE);
  requireWithin(`acquisition rate of ${name}`, 'a', rate, 0, 1);
  requireWithin(`spend on ${name}`, 'spend', spend, 0, Number.MAX_VALUE);
  requireAmount(`value of ${name}`, value);
  requireWithin(`delay of ${name}`, 'delay', delay, 0, MOST_PERIODS);
}

/**
 * The return on money spent to raise customer equity: ROI = (gain - spend) / spend, a share, 0.447 for 44.7 %.
 * gain is the rise of customer equity and spend the present value of what it cost, both in money; spend > 0.
 * Throws RangeError on an invalid input and where the return is too large for a number.
 * Source: Rust, Lemon & Zeithaml 2004, J. of Marketing 68(1), 109-127.
 * Example: equityReturn(101.29, 70) has the value 0.447.
 */
export function equityReturn(gain: number, spend: number): Figure {
  requireAmount('gain', gain);
  requireWithin('spend', 'spend', spend, Number.MIN_VALUE, Number.MAX_VALUE);
  const profit = step('gain - spend', 'difference', [operand('gain', gain), operand('spend', spend)]);
  const roi = step('ROI', 'quotient', [profit, operand('spend', spend)]);
  return { value: roi.value, trace: [profit, roi] };
}

/**
 * The rise of customer equity that a return on spending stands for: gain = spend (1 + ROI), the inverse of equityReturn.
 * spend > 0 in money, ROI a share.
 * Throws RangeError on an invalid input and where the gain is too large for a number.
 * Source: Rust, Lemon & Zeithaml 2004, J. of Marketing 68(1), 109-127.
 * Example: equityGain(0.447, 70) has the value 101.29.
 */
export function equityGain(roi: number, spend: number): Figure {
  requireAmount('ROI', roi);
  requireWithin('spend', 'spend', spend, Number.MIN_VALUE, Number.MAX_VALUE);
  const up = step('1 + ROI', 'sum', [operand('1', 1), operand('ROI', roi)]);
  const gain = step('gain', 'product', [operand('spend', spend), up]);
  return { value: gain.value, trace: [up, gain] };
}
