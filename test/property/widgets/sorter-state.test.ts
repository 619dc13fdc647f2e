import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, type SorterState, STANDARD, sorterLink } from '../../../src/widgets/knowledge/state.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);
const places = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
const states: fc.Arbitrary<SorterState> = fc.record({
  set: fc.constantFrom('nineteen', 'servqual', 'crm-ckm'),
  seed: fc.integer({ min: 0, max: 9999 }),
  placed: places,
  checked: fc.boolean(),
  bet: fc.integer({ min: 0, max: 6 }),
  hint: fc.constantFrom('shut' as const, 'open' as const),
  task: fc.constantFrom('', 'knowledge-full-marks'),
});

describe('links to states of the sorting quiz', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(sorterLink.decode(sorterLink.encode(state))).toEqual({ state, faults: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('never throw and never lie, whatever the fragment', () => {
    const scraps = fc.constantFrom('placed', 'set', '-', '_', '1', '7', 'm', 'checked', 'x', 'constructor');
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 14 }), (parts) => {
        const read = sorterLink.decode(`knowledge-1_${parts.join('')}`);
        if (read && read.faults.length === 0) expect(sorterLink.decode(sorterLink.encode(read.state))).toEqual(read);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['knowledge-1', STANDARD],
    ['knowledge-1_set-servqual_placed-1-0-2_checked-1', { ...STANDARD, set: 'servqual', placed: [1, 0, 2], checked: true }],
  ])('open the old link %s', (fragment, state) => {
    expect(sorterLink.decode(fragment)).toEqual({ state, faults: [] });
  });
});

describe('moving an item', () => {
  it('changes that item alone, and moving it back leaves no trace', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 39 }), fc.integer({ min: 1, max: 6 }), (placed, item, to) => {
        const there = moved(placed, item, to);
        expect(there[item]).toBe(to);
        for (let i = 0; i < 40; i++) if (i !== item) expect(there[i] ?? 0).toBe(placed[i] ?? 0);
        const back = moved(moved(placed, item, 0), item, to);
        expect(back).toEqual(there);
      }),
    );
  });
});
