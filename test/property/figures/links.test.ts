import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsLink, ORDER, WEIGHINGS } from '../../../src/widgets/figures/gaps.ts';
import { spendingLink } from '../../../src/widgets/figures/keep-or-win.ts';
import { offersLink, PARTS, SHOPS } from '../../../src/widgets/figures/offers.ts';
import { ITEMS, matrixLink, RULES } from '../../../src/widgets/figures/priorities.ts';
import { promiseLink } from '../../../src/widgets/figures/promise.ts';
import { timeLink } from '../../../src/widgets/figures/time-line.ts';
import { LOSSES, treeLink } from '../../../src/widgets/figures/tree.ts';

const RUNS = { numRuns: Number(process.env.ZHIKE_FUZZ ?? 1000) };
const whole = (min: number, max: number) => fc.integer({ min, max });
const tenths = (min: number, max: number) => whole(min * 10, max * 10).map((n) => n / 10);
const list = (each: fc.Arbitrary<number>, length: number) => fc.array(each, { minLength: length, maxLength: length });

const offer = fc
  .tuple(list(tenths(0, 60), PARTS.length), tenths(1, 60))
  .map(([parts, price]) => parts.map((part, i) => (PARTS[i] === 'monetary' ? price : part)));

/** Every state that the controls of a figure can be set to. */
const FIGURES = [
  [
    'gaps',
    gapsLink,
    fc.record({
      dimension: fc.constantFrom(...ORDER),
      weighing: fc.constantFrom(...WEIGHINGS),
      expected: list(tenths(1, 7), 5),
      perceived: list(tenths(1, 7), 5),
      weights: list(whole(1, 100), 5),
    }),
  ],
  [
    'matrix',
    matrixLink,
    fc.record({
      rule: fc.constantFrom(...RULES),
      item: whole(0, ITEMS - 1),
      importance: list(tenths(1, 5), ITEMS),
      satisfaction: list(tenths(1, 5), ITEMS),
    }),
  ],
  ['promise', promiseLink, fc.record({ promise: tenths(1, 10), actual: tenths(1, 10), lift: tenths(0, 1), pull: tenths(0, 2) })],
  [
    'tree',
    treeLink,
    fc.record({ loss: fc.constantFrom(...LOSSES), complaining: whole(0, 100), settled: whole(0, 100), quick: whole(0, 100) }),
  ],
  [
    'offers',
    offersLink,
    fc.record({ shop: fc.constantFrom(...SHOPS), part: fc.constantFrom(...PARTS), green: offer, blue: offer }),
  ],
  ['time', timeLink, fc.record({ sum: whole(1, 100_000), given: whole(0, 10), at: whole(0, 10), rate: tenths(0, 50) })],
  ['spending', spendingLink, fc.record({ budget: tenths(5, 60), winning: whole(0, 100) })],
] as const;

/** The same shape for all, so that one test serves. */
interface AnyLink {
  readonly encode: (state: object) => string;
  readonly decode: (fragment: string) => { readonly state: object; readonly faults: readonly string[] } | null;
}

describe.each(FIGURES)('a link to a state of %s', (_, given, states) => {
  const link = given as unknown as AnyLink;

  it('opens on that very state, for 1,000 states', () => {
    fc.assert(
      fc.property(states as fc.Arbitrary<object>, (state) => {
        expect(link.decode(link.encode(state))).toEqual({ state, faults: [] });
      }),
      RUNS,
    );
  });

  it('never throws on a spoilt one, and opens on a state that can be linked to again', () => {
    const name = link.encode(given.standard).split('-')[0];
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (rubbish) => {
        const read = link.decode(`${name}-1_${rubbish}`);
        if (!read) throw new Error('it is no link to this figure');
        expect(link.decode(link.encode(read.state))?.state).toEqual(read.state);
      }),
      RUNS,
    );
  });
});

describe('lists that are too short or a price of nothing', () => {
  it.each([
    ['gaps', gapsLink.decode('gaps-1_expected-5-5'), ['expected']],
    ['matrix', matrixLink.decode('matrix-1_importance-1'), ['importance']],
    ['offers', offersLink.decode('offers-1_blue-1-1-1-1-0-1-1-1'), ['blue']],
  ])('fall back to the standard in %s, by name', (_, read, faults) => {
    expect(read?.faults).toEqual(faults);
  });
});
