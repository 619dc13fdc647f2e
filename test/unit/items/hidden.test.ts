import { describe, expect, it } from 'vitest';
import { ENOUGH, hiddenFigures } from '../../../src/core/items/hidden.ts';

describe('hiddenFigures', () => {
  it('hides both families below 20, discrimination below 30 and nothing from there on', () => {
    expect(hiddenFigures(0)).toEqual(['discrimination', 'reliability']);
    expect(hiddenFigures(19)).toEqual(['discrimination', 'reliability']);
    expect(hiddenFigures(20)).toEqual(['discrimination']);
    expect(hiddenFigures(29)).toEqual(['discrimination']);
    expect(hiddenFigures(30)).toEqual([]);
    expect(hiddenFigures(10_000)).toEqual([]);
  });

  it('says how many are enough', () => {
    expect(ENOUGH).toEqual({ discrimination: 30, reliability: 20 });
  });

  it('refuses a negative number of learners', () => {
    expect(() => hiddenFigures(-1)).toThrow('invalid number of learners: -1 (expected 0 <= n <= ');
    expect(() => hiddenFigures(Number.NaN)).toThrow(RangeError);
  });
});
