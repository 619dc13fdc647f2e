import { describe, expect, it } from 'vitest';
import { optionsOf, topWrongOf } from '../../../src/core/results/options.ts';
import type { Standing } from '../../../src/core/results/results.ts';
import { item, letter } from './sheets.ts';

const of = (row: string, standing: Standing = 'plain', change: Parameters<typeof item>[1] = {}) =>
  optionsOf(
    item('q', change),
    [...row].map(letter),
    Float64Array.from(row, (_, i) => row.length - i),
    standing,
  );

describe('the options of an item', () => {
  it('are counted in their order, each with its share, who left it empty among all', () => {
    expect(of('AAB-').map(({ id, correct, chosen, share }) => [id, correct, chosen, share])).toEqual([
      ['A', true, 2, 0.5],
      ['B', false, 1, 0.25],
      ['C', false, 0, 0],
      ['D', false, 0, 0],
    ]);
  });

  it('are none of an item without options or without a right one, and of one answer', () => {
    expect(of('AB', 'plain', { options: undefined })).toEqual([]);
    expect(of('AB', 'plain', { options: [...'AB'].map((id) => ({ id, correct: false })) })).toEqual([]);
    expect([of('A'), of('')]).toEqual([[], []]);
    expect(of('AB')).toHaveLength(4);
  });

  it('under ten students show their counts alone', () => {
    const hidden = of('AAAABBBB', 'hidden');
    for (const each of hidden) expect(each).toMatchObject({ upper: null, lower: null, r: null, dead: false });
    const [first] = of('AAAABBBB', 'hint');
    expect([first?.upper, first?.lower]).toEqual([1, 0]);
    expect(first?.r).toBeGreaterThan(0.8);
  });

  it('are dead where under 5 % took a wrong one though spread evenly each would have had 5 %', () => {
    const deadIn = (row: string) =>
      of(row)
        .filter(({ dead }) => dead)
        .map(({ id }) => id);
    expect(deadIn(`${'A'.repeat(14)}BBBCCC`)).toEqual(['D']);
    // three wrong of twenty are five in the hundred for each of three options, two are less
    expect(deadIn(`${'A'.repeat(17)}BBB`)).toEqual(['C', 'D']);
    expect(deadIn(`${'A'.repeat(18)}BB`)).toEqual([]);
    expect(deadIn(`${'B'.repeat(10)}${'C'.repeat(9)}D`)).toEqual([]);
  });
});

describe('the wrong option most often taken', () => {
  it('is the earlier of equals, never the key, and none where nobody took one', () => {
    expect(topWrongOf(of('AAABBCC'))?.id).toBe('B');
    expect(topWrongOf(of('AAABCC'))?.id).toBe('C');
    expect(topWrongOf(of('AAAA'))).toBeNull();
  });
});
