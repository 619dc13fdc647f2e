import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clvLink, STANDARD } from '../../../src/widgets/clv/state.ts';
import { clvStates } from './clv-states.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);

describe('links to states of the CLV calculator', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(clvStates, (state) => {
        expect(clvLink.decode(clvLink.encode(state))).toEqual({ state, faults: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('never throw and never lie, whatever the fragment', () => {
    const scraps = fc.constantFrom('retention', 'margin', 'view', 'lines', '-', '_', 'm', 'p', '9', '50', 'x', '__proto__');
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 14 }), (parts) => {
        const read = clvLink.decode(`clv-1_${parts.join('')}`);
        if (read && read.faults.length === 0) expect(clvLink.decode(clvLink.encode(read.state))).toEqual(read);
      }),
      { numRuns: RUNS },
    );
  });

  // Links that are out in the world: what they meant, they mean for ever.
  it.each([
    ['clv-1', STANDARD],
    [
      'clv-1_margin-1_retention-80_acquisition-0_timing-renewal_first-0_endless-1',
      { ...STANDARD, margin: 1, acquisition: 0, timing: 'renewal', first: false, endless: true },
    ],
    ['clv-1_view-parts_referral-0p1_worth-400', { ...STANDARD, view: 'parts', referral: 0.1, worth: 400 }],
    ['clv-1_other-m12p5_growth-m3p5', { ...STANDARD, other: -12.5, growth: -3.5 }],
  ])('open the old link %s', (fragment, state) => {
    expect(clvLink.decode(fragment)).toEqual({ state, faults: [] });
  });
});
