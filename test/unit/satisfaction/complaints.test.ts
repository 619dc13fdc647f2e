import { describe, expect, it } from 'vitest';
import { complaintShare, complaintTree, type Forks } from '../../../src/core/satisfaction/complaints.ts';
import { HANDLINGS, TARP } from '../../../src/core/satisfaction/tarp.ts';

const FORKS: Forks = { unhappy: 1000, complaining: 0.4, settled: 0.75, quick: 0.5 };
const KEPT = { silent: 0.25, unsatisfied: 0.5, satisfied: 0.75, quickly: 1 };

describe('complaintTree', () => {
  it('sends the customers down the forks', () => {
    const { leaves } = complaintTree(FORKS, KEPT);
    const customers = HANDLINGS.map((handling) =>
      leaves.filter((leaf) => leaf.handling === handling).reduce((sum, leaf) => sum + leaf.customers, 0),
    );
    expect(customers).toEqual([600, 100, 150, 150]);
  });

  it('keeps and loses a share at each handling', () => {
    expect(complaintTree(FORKS, KEPT).leaves).toEqual([
      { handling: 'silent', stays: true, responses: ['loyalty'], customers: 150 },
      { handling: 'silent', stays: false, responses: ['exit'], customers: 450 },
      { handling: 'unsatisfied', stays: true, responses: ['voice', 'loyalty'], customers: 50 },
      { handling: 'unsatisfied', stays: false, responses: ['voice', 'exit'], customers: 50 },
      { handling: 'satisfied', stays: true, responses: ['voice', 'loyalty'], customers: 112.5 },
      { handling: 'satisfied', stays: false, responses: ['voice', 'exit'], customers: 37.5 },
      { handling: 'quickly', stays: true, responses: ['voice', 'loyalty'], customers: 150 },
      { handling: 'quickly', stays: false, responses: ['voice', 'exit'], customers: 0 },
    ]);
  });

  it('sums up who is kept and who is lost', () => {
    expect(complaintTree(FORKS, KEPT)).toMatchObject({ kept: 462.5, lost: 537.5 });
  });

  it('keeps more the more speak up, as TARP has it', () => {
    const half = complaintTree({ unhappy: 100, complaining: 0.5, settled: 0.5, quick: 0 }, TARP.minor);
    expect(half.kept).toBeCloseTo(47.5, 9);
    expect(complaintTree({ unhappy: 100, complaining: 0, settled: 0.5, quick: 0 }, TARP.minor).kept).toBeCloseTo(37, 9);
    expect(complaintTree({ unhappy: 100, complaining: 1, settled: 1, quick: 1 }, TARP.major).kept).toBeCloseTo(82, 9);
  });

  it('has empty leaves of 0, not -0, where nobody is unhappy', () => {
    for (const leaf of complaintTree({ ...FORKS, unhappy: -0 }, KEPT).leaves) expect(leaf.customers).toBe(0);
  });

  it('refuses numbers and shares out of range, and names them', () => {
    expect(() => complaintTree({ ...FORKS, unhappy: -1 }, KEPT)).toThrow(
      'invalid number of unhappy customers: -1 (expected 0 <=',
    );
    expect(() => complaintTree({ ...FORKS, complaining: 1.2 }, KEPT)).toThrow(
      new RangeError('invalid share complaining: 1.2 (expected 0 <= complaining <= 1)'),
    );
    expect(() => complaintTree({ ...FORKS, settled: -0.1 }, KEPT)).toThrow(
      'invalid share settled: -0.1 (expected 0 <= settled <= 1)',
    );
    expect(() => complaintTree({ ...FORKS, quick: Number.NaN }, KEPT)).toThrow(
      'invalid share settled quickly: NaN (expected 0 <= quick',
    );
  });

  it.each(HANDLINGS)('refuses an impossible share kept of %s', (handling) => {
    expect(() => complaintTree(FORKS, { ...KEPT, [handling]: 37 })).toThrow(
      new RangeError(`invalid share kept of ${handling}: 37 (expected 0 <= share <= 1)`),
    );
    expect(() => complaintTree(FORKS, { ...KEPT, [handling]: -1 })).toThrow(RangeError);
  });
});

describe('complaintShare', () => {
  it('is one of those who are silent and the one who is not', () => {
    expect(complaintShare(26)).toBe(1 / 27);
    expect(complaintShare(0)).toBe(1);
  });

  it('refuses fewer than no silent customers', () => {
    expect(() => complaintShare(-1)).toThrow('invalid number of silent customers per complaint: -1 (expected 0 <= silent');
  });
});

describe("TARP's table", () => {
  it('keeps more customers the better a complaint goes, and fewer the larger the loss', () => {
    for (const kept of Object.values(TARP)) {
      const shares = HANDLINGS.map((handling) => kept[handling]);
      expect([...shares].sort((left, right) => left - right)).toEqual(shares);
    }
    for (const handling of HANDLINGS) expect(TARP.major[handling]).toBeLessThan(TARP.minor[handling]);
  });

  it('names the handlings from silence to a quick settlement', () => {
    expect(HANDLINGS).toEqual(['silent', 'unsatisfied', 'satisfied', 'quickly']);
  });
});
