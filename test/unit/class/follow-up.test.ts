import { describe, expect, it } from 'vitest';
import { followUpItems } from '../../../src/core/class/follow-up.ts';
import type { Listed } from '../../../src/core/paper/known.ts';

const listed = (number: number, points: readonly string[], kind: Listed['kind'] = 'single'): Listed => ({
  id: `q${number}`,
  number,
  hash: number,
  unit: 'u',
  concept: 'c',
  kind,
  level: 'apply',
  points,
});
const bank = [
  listed(1, ['a.1']),
  listed(2, ['a.1', 'b.1']),
  listed(3, ['a.1'], 'essay'),
  listed(4, ['b.1', 'z.1']),
  listed(5, ['z.1']),
  listed(6, ['a.1', 'z.1']),
];
const numbers = (points: readonly string[], asked: readonly number[] = [], seed = 3) =>
  followUpItems(points, bank, new Set(asked), seed).map((item) => item.kind === 'bank' && item.number);

describe('a paper on the points that did not hold', () => {
  it('asks each of them twice, with questions that ask little else and can be marked at once', () => {
    expect(numbers(['a.1', 'b.1']).sort()).toEqual([1, 2, 4]);
    expect(numbers(['a.1'])[0]).toBe(1);
    expect(numbers(['a.1'])).not.toContain(3);
  });

  it('asks nothing again that the class has seen, and takes what there is', () => {
    expect(numbers(['a.1'], [1, 2])).toEqual([6, 3]);
    expect(numbers(['b.1'], [2])).toEqual([4]);
    expect(numbers(['y.1'])).toEqual([]);
  });

  it('has written questions after all others, whatever the seed', () => {
    for (let seed = 0; seed < 12; seed++) expect(numbers(['a.1'], [1, 2], seed)).toEqual([6, 3]);
  });

  it('takes a question on two weak points as one of the two for both', () => {
    const both = [listed(1, ['a.1', 'b.1']), listed(2, ['a.1', 'b.1', 'z.1']), listed(3, ['b.1', 'z.1', 'z.2'])];
    for (let seed = 0; seed < 12; seed++)
      expect(followUpItems(['a.1', 'b.1'], both, new Set(), seed).map((item) => item.kind === 'bank' && item.number)).toEqual([
        1, 2,
      ]);
  });

  it('is the same by the same seed', () => {
    expect(numbers(['a.1', 'b.1'], [], 8)).toEqual(numbers(['a.1', 'b.1'], [], 8));
  });
});
