import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintShare, complaintTree } from '../../../src/core/satisfaction/complaints.ts';
import { TARP } from '../../../src/core/satisfaction/tarp.ts';

const share = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const forks = fc.record(
  { unhappy: fc.integer({ min: 0, max: 1_000_000 }), complaining: share, settled: share, quick: share },
  { noNullPrototype: true },
);
const kept = fc.record({ silent: share, unsatisfied: share, satisfied: share, quickly: share }, { noNullPrototype: true });

describe('the complaint tree', () => {
  it('loses nobody on the way and invents nobody', () => {
    fc.assert(
      fc.property(forks, kept, (f, k) => {
        const { leaves, kept: stay, lost } = complaintTree(f, k);
        expect(leaves).toHaveLength(8);
        for (const { customers } of leaves) expect(customers).toBeGreaterThanOrEqual(0);
        expect(stay + lost).toBeCloseTo(f.unhappy, 4);
      }),
    );
  });

  it('keeps a share between the worst and the best handling', () => {
    fc.assert(
      fc.property(forks, kept, (f, k) => {
        const { kept: stay } = complaintTree(f, k);
        const shares = Object.values(k);
        expect(stay).toBeGreaterThanOrEqual(Math.min(...shares) * f.unhappy - 1e-4);
        expect(stay).toBeLessThanOrEqual(Math.max(...shares) * f.unhappy + 1e-4);
      }),
    );
  });

  it("never keeps fewer, with TARP's table, when more complain, more is settled or more is settled quickly", () => {
    fc.assert(
      fc.property(
        forks,
        fc.constantFrom('complaining' as const, 'settled' as const, 'quick' as const),
        share,
        (f, fork, more) => {
          const raised = { ...f, [fork]: Math.max(f[fork], more) };
          for (const table of [TARP.minor, TARP.major]) {
            expect(complaintTree(raised, table).kept).toBeGreaterThanOrEqual(complaintTree(f, table).kept - 1e-4);
          }
        },
      ),
    );
  });

  it('leaves frozen forks and shares as they were', () => {
    fc.assert(
      fc.property(forks, kept, (f, k) => {
        const [frozenForks, frozenKept] = [Object.freeze({ ...f }), Object.freeze({ ...k })];
        complaintTree(frozenForks, frozenKept);
        expect([frozenForks, frozenKept]).toEqual([f, k]);
      }),
    );
  });

  it('has complaints as a share that falls with silence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (silent) => {
        expect(complaintShare(silent)).toBeGreaterThan(complaintShare(silent + 1));
        expect(complaintShare(silent) * (silent + 1)).toBeCloseTo(1, 12);
      }),
    );
  });
});
