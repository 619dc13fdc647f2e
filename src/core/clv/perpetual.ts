import { requireConvergence } from './multiple.ts';
import type { Terms } from './terms.ts';
import { type Figure, operand, type Step, step, stepFigure } from './trace.ts';

/**
 * The lifetime value without end by its closed form, as steps: multiple of the margin by timing, less or plus the first
 * purchase where its convention departs from the closed form's, less the acquisition cost.
 * m (1 + d) / (1 + d - r (1 + g)) at the start, m / (...) at the end, m r / (...) after renewal.
 * Expects terms that checkTerms has passed; the tables it passes for ever have none, so margins and retention have one rate.
 * Throws RangeError where r (1 + g) >= 1 + d and where the value is too large for a number.
 * Source: see marginMultiple.
 * Example: 100 a year, r = 0.9, d = 0.1, at the start, has the steps 1.1, 0.9, 0.2, 5.5 and 550.
 */
export function perpetualFigure({ timing, margins, retention, discount, firstPurchase, acquisition }: Terms): Figure {
  if (margins.kind === 'tabled' || retention.kind === 'tabled') {
    throw new RangeError('invalid horizon: for-ever with a table (expected a horizon of so many periods at most)');
  }
  const growth = margins.kind === 'growing' ? margins.growth : 0;
  requireConvergence(retention.rate, growth, discount);
  const [m, r] = [operand('m', margins.margin), operand('r', retention.rate)];
  const up = step('1 + d', 'sum', [operand('1', 1), operand('d', discount)]);
  const rise = step('1 + g', 'sum', [operand('1', 1), operand('g', growth)]);
  const kept = step('r (1 + g)', 'product', [r, rise]);
  const spread = step('1 + d - r (1 + g)', 'difference', [up, kept]);
  const multiple = step('multiple', 'quotient', [{ start: up, end: operand('1', 1), renewal: r }[timing], spread]);
  const stream = step('m * multiple', 'product', [m, multiple]);
  const steps: [Step, ...Step[]] = [up, rise, kept, spread, multiple, stream];

  // the stream has the first purchase in at start and end, at the first margin, and out after renewal
  const parts = [operand(stream.symbol, stream.value)];
  const worth = (symbol: string, amount: number) => {
    if (timing !== 'end') return operand(symbol, amount);
    const present = step(`${symbol} / (1 + d)`, 'quotient', [operand(symbol, amount), up]);
    steps.push(present);
    return operand(present.symbol, present.value);
  };
  const given = firstPurchase.kind === 'in' ? firstPurchase.margin : undefined;
  const usual = firstPurchase.kind === 'in' && given === undefined;
  if (timing !== 'renewal' && !usual) parts.push(worth('-m', 0 - margins.margin));
  if (timing === 'renewal' && usual) parts.push(worth('m', margins.margin));
  if (given !== undefined) parts.push(worth('first purchase', given));
  if (acquisition.kind === 'in') parts.push(operand('-AC', 0 - acquisition.cost));
  return stepFigure([...steps, step('CLV', 'sum', parts)]);
}
