import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifecycleLink, STANDARD } from '../../../src/widgets/lifecycle/state.ts';
import { states } from './lifecycle-states.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);
describe('links to states of the lifecycle simulator', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(lifecycleLink.decode(lifecycleLink.encode(state))).toEqual({ state, faults: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('never throw and never lie, whatever the fragment', () => {
    const scraps = fc.constantFrom('moves', 'business', 'year', 'years', '-', '_', '1', '40', 'm', 'p', 'own', 'x');
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 16 }), (parts) => {
        const read = lifecycleLink.decode(`lifecycle-1_${parts.join('')}`);
        if (read && read.faults.length === 0) expect(lifecycleLink.decode(lifecycleLink.encode(read.state))).toEqual(read);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['lifecycle-1_moves-1-2-3', 'moves'],
    ['lifecycle-1_business-1', 'business'],
    ['lifecycle-1_years-5_year-9', 'year'],
  ])('name what does not go together in %s', (fragment, part) => {
    expect(lifecycleLink.decode(fragment)?.faults).toEqual([part]);
  });

  it.each([
    ['lifecycle-1', STANDARD],
    ['lifecycle-1_view-fit_set-regular_fitted-5', { ...STANDARD, view: 'fit', set: 'regular', fitted: 5 }],
    ['lifecycle-1_view-river_seed-99', { ...STANDARD, view: 'river', seed: 99 }],
  ])('open the old link %s', (fragment, state) => {
    expect(lifecycleLink.decode(fragment)).toEqual({ state, faults: [] });
  });
});
