import { describe, expect, it } from 'vitest';
import { alpha, alphaIfDeleted } from '../../../src/core/items/alpha.ts';
import { alphaInterval } from '../../../src/core/items/alpha-interval.ts';
import { analyse } from '../../../src/core/items/analyse.ts';
import { difficulty } from '../../../src/core/items/difficulty.ts';
import { upperLower } from '../../../src/core/items/discrimination.ts';
import { correctedItemTotal } from '../../../src/core/items/item-total.ts';
import { kr20, kr21 } from '../../../src/core/items/kuder-richardson.ts';
import { readScores } from '../../../src/core/items/scores.ts';

/** A class whose answers look random and are not: learner i gets item j right where a fixed mixture of i and j is small. */
const invent = (learners: number, items: number) =>
  Array.from({ length: learners }, (_, i) =>
    Array.from({ length: items }, (_, j) => ((i * 7919 + j * 104_729 + i * j * 31) % 97 < 30 + (i % 60) ? 1 : 0)),
  );

const NOTHING = { alpha: null, interval: null, kr20: null, kr21: null, sem: null };

describe('analyse', () => {
  it('gives what the single functions give, for a class large enough', () => {
    const rows = invent(30, 6);
    const scores = readScores(rows);
    const { items, reliability, ...whole } = analyse(rows);
    expect(items.map((item) => item.difficulty)).toEqual(difficulty(scores));
    expect(items.map((item) => item.discrimination)).toEqual(upperLower(scores));
    expect(items.map((item) => item.itemTotal)).toEqual(correctedItemTotal(scores));
    expect(items.map((item) => item.alphaIfDeleted)).toEqual(alphaIfDeleted(scores));
    const coefficient = alpha(scores) as number;
    expect(reliability).toEqual({
      alpha: coefficient,
      interval: alphaInterval(coefficient, { learners: 30, items: 6 }),
      kr20: kr20(scores),
      kr21: kr21(scores),
      sem: whole.sd * Math.sqrt(1 - coefficient),
    });
    expect(whole).toMatchObject({ learners: 30, hidden: [] });
  });

  it('gives mean and population deviation of the totals', () => {
    const { mean, sd } = analyse([
      [1, 1, 1],
      [1, 0, 0],
    ]);
    expect({ mean, sd }).toEqual({ mean: 2, sd: 1 });
  });

  it('hides discrimination below 30 learners and shows reliability from 20 on', () => {
    const { items, reliability, hidden } = analyse(invent(29, 5));
    expect(hidden).toEqual(['discrimination']);
    for (const item of items) expect(item).toMatchObject({ discrimination: null, itemTotal: null });
    for (const item of items) expect(item.alphaIfDeleted).not.toBeNull();
    expect(reliability.alpha).not.toBeNull();
    expect(analyse(invent(20, 5)).reliability.alpha).not.toBeNull();
  });

  it('hides all but difficulty below 20 learners', () => {
    const { items, reliability, hidden } = analyse(invent(19, 5));
    expect(hidden).toEqual(['discrimination', 'reliability']);
    for (const item of items) expect(item).toMatchObject({ discrimination: null, itemTotal: null, alphaIfDeleted: null });
    for (const item of items) expect(item.difficulty).not.toBeNull();
    expect(reliability).toEqual(NOTHING);
  });

  it('leaves KR-20 and KR-21 out where marks are not just 0 and 1', () => {
    const rows = invent(30, 4).map((row) => row.map((mark, j) => mark * (j + 1)));
    const { items, reliability } = analyse(rows, [1, 2, 3, 4]);
    expect(reliability).toMatchObject({ kr20: null, kr21: null });
    expect(reliability.alpha).not.toBeNull();
    expect(reliability.sem).not.toBeNull();
    expect(items.map((item) => item.difficulty)).toEqual(analyse(invent(30, 4)).items.map((item) => item.difficulty));
    expect(items.map((item) => item.discrimination)).toEqual(upperLower(readScores(rows), { maxima: [1, 2, 3, 4] }));
  });

  it('has no reliability where all totals are equal, and none for a single item', () => {
    expect(analyse(Array.from({ length: 40 }, (_, i) => [i % 2, 1 - (i % 2)])).reliability).toEqual(NOTHING);
    const single = analyse(Array.from({ length: 40 }, (_, i) => [i % 2]));
    expect(single.reliability).toEqual(NOTHING);
    expect(single.items[0]).toEqual({ difficulty: 0.5, discrimination: 1, itemTotal: null, alphaIfDeleted: null });
  });

  it('takes a class of one and a test of one', () => {
    expect(analyse([[1]])).toEqual({
      learners: 1,
      mean: 1,
      sd: 0,
      items: [{ difficulty: 1, discrimination: null, itemTotal: null, alphaIfDeleted: null }],
      reliability: NOTHING,
      hidden: ['discrimination', 'reliability'],
    });
  });

  it('takes a thousand learners and fifty items', () => {
    const rows = invent(1000, 50);
    const { learners, items, reliability, hidden } = analyse(rows);
    expect({ learners, count: items.length, hidden }).toEqual({ learners: 1000, count: 50, hidden: [] });
    expect(reliability.kr20).toBeCloseTo(reliability.alpha as number, 10);
    expect((reliability.interval?.upper ?? 0) - (reliability.interval?.lower ?? 0)).toBeLessThan(0.03);
  });

  it('refuses marks above the maximum and rows that do not fit', () => {
    expect(() => analyse([[2]])).toThrow('invalid mark of learner 0 on item 0: 2 ');
    expect(() => analyse([[1, 0], [1]])).toThrow('invalid row 1: ');
    expect(() => analyse([[1]], [1, 1])).toThrow('invalid maxima: 2 ');
  });
});
