import fc from 'fast-check';
import { gapsLink, ORDER, WEIGHINGS } from '../../../src/widgets/figures/gaps.ts';
import { LEAST_BUDGET, MOST_BUDGET, spendingLink } from '../../../src/widgets/figures/keep-or-win.ts';
import { offersLink, PARTS, SHOPS } from '../../../src/widgets/figures/offers.ts';
import { ITEMS, matrixLink, RULES } from '../../../src/widgets/figures/priorities.ts';
import { promiseLink } from '../../../src/widgets/figures/promise.ts';
import { timeLink } from '../../../src/widgets/figures/time-line.ts';
import { LOSSES, treeLink } from '../../../src/widgets/figures/tree.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });
const tenths = (min: number, max: number) => whole(min * 10, max * 10).map((n) => n / 10);
const list = (each: fc.Arbitrary<number>, length: number) => fc.array(each, { minLength: length, maxLength: length });

const offer = fc
  .tuple(list(tenths(0, 60), PARTS.length), tenths(1, 60))
  .map(([parts, price]) => parts.map((part, i) => (PARTS[i] === 'monetary' ? price : part)));

/** Every state that the controls of a figure can be set to, by the figure. */
export const STATES = {
  gaps: fc.record({
    dimension: fc.constantFrom(...ORDER),
    weighing: fc.constantFrom(...WEIGHINGS),
    expected: list(tenths(1, 7), 5),
    perceived: list(tenths(1, 7), 5),
    weights: list(whole(1, 100), 5),
  }),
  matrix: fc.record({
    rule: fc.constantFrom(...RULES),
    item: whole(0, ITEMS - 1),
    importance: list(tenths(1, 5), ITEMS),
    satisfaction: list(tenths(1, 5), ITEMS),
  }),
  promise: fc.record({ promise: tenths(1, 10), actual: tenths(1, 10), lift: tenths(0, 1), pull: tenths(0, 2) }),
  tree: fc.record({ loss: fc.constantFrom(...LOSSES), complaining: whole(0, 100), settled: whole(0, 100), quick: whole(0, 100) }),
  offers: fc.record({ shop: fc.constantFrom(...SHOPS), part: fc.constantFrom(...PARTS), green: offer, blue: offer }),
  time: fc.record({ sum: whole(1, 100_000), given: whole(0, 10), at: whole(0, 10), rate: tenths(0, 50) }),
  spending: fc.record({ budget: tenths(LEAST_BUDGET, MOST_BUDGET), winning: whole(0, 100) }),
};

/** How each figure's states are linked to. */
export const LINKS = {
  gaps: gapsLink,
  matrix: matrixLink,
  promise: promiseLink,
  tree: treeLink,
  offers: offersLink,
  time: timeLink,
  spending: spendingLink,
};
