import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsLink } from '../../../src/widgets/figures/gaps.ts';
import { spendingLink } from '../../../src/widgets/figures/keep-or-win.ts';
import { offersLink } from '../../../src/widgets/figures/offers.ts';
import { matrixLink } from '../../../src/widgets/figures/priorities.ts';
import { LINKS, STATES } from './states.ts';

const RUNS = { numRuns: Number(process.env.ZHIKE_FUZZ ?? 1000) };
const FIGURES = (Object.keys(STATES) as (keyof typeof STATES)[]).map((name) => [name, LINKS[name], STATES[name]] as const);

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

describe('links to keeping and winning that were made when the budget was one in yuan a head', () => {
  it('open on the same picture', () => {
    expect(spendingLink.decode('spending-1_winning-38')).toEqual({ state: { budget: 26.2, winning: 38 }, faults: [] });
    expect(spendingLink.decode('spending-1_budget-10_winning-40')).toEqual({ state: { budget: 10, winning: 40 }, faults: [] });
  });
});
