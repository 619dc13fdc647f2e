import { describe, expect, it } from 'vitest';
import { requireShares, USUAL_SHARES, WORTH } from '../../../src/core/review/blueprint.ts';

describe('the usual paper', () => {
  it('shares out all of its marks, some to every kind of question', () => {
    expect(Object.keys(USUAL_SHARES).sort()).toEqual(Object.keys(WORTH).sort());
    expect(Object.values(USUAL_SHARES).reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
    for (const share of Object.values(USUAL_SHARES)) expect(share).toBeGreaterThan(0);
    expect(() => requireShares(USUAL_SHARES)).not.toThrow();
  });
});
