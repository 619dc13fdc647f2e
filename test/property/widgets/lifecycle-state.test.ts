import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  LEVERS,
  type LifecycleState,
  lifecycleLink,
  MOVES,
  STANDARD,
  VIEWS,
} from '../../../src/widgets/lifecycle/state.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);
const decimal = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => Number((n / 10 ** digits).toFixed(digits)));
const states: fc.Arbitrary<LifecycleState> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    rate: decimal(1, 90, 1),
    differ: decimal(1, 95, 0),
    years: decimal(5, 40, 0),
    year: fc.constant(0),
    leaving: fc.constantFrom('at-end' as const, 'evenly' as const),
    guess: decimal(0, 100, 0),
    bet: fc.constantFrom('none' as const, 'open' as const, 'seen' as const),
    moves: fc.array(decimal(0, 100, 1), { minLength: MOVES.length, maxLength: MOVES.length }),
    business: fc.array(decimal(-1000, 1000, 2), { minLength: BUSINESS.length * 4, maxLength: BUSINESS.length * 4 }),
    months: decimal(6, 240, 0),
    discount: decimal(0, 20, 2),
    customers: decimal(100, 1_000_000, 0),
    seed: decimal(0, 999_999, 0),
    share: decimal(0, 100, 0),
    lever: fc.constantFrom('none' as const, ...LEVERS),
    shown: fc.constantFrom('hidden' as const, 'seen' as const),
    set: fc.constantFrom('high-end' as const, 'regular' as const, 'own' as const),
    fitted: decimal(3, 120, 0),
    own: fc.constantFrom('', '100 87 74 65', '\uFF11\uFF10\uFF10\uFF0C90%'),
    task: fc.constantFrom('', 'lifecycle-foresee'),
  })
  .chain((state) => fc.integer({ min: 0, max: state.years }).map((year) => ({ ...state, year })));

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
