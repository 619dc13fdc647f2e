import { describe, expect, it } from 'vitest';
import { drawByStay, stayOdds } from '../../../../src/core/lifecycle/simulation/by-stay.ts';
import { scripted } from './scripted.ts';

const LOWEST = -(2 ** 31);
const HIGHEST = 2 ** 31 - 1;
const HALVES = stayOdds([0.5], 60);
const stayAt = (draw: number, most = 60) => drawByStay(HALVES, scripted(draw), 0, most);

describe('stayOdds', () => {
  it('holds for each length the bound below which a stay is longer', () => {
    const { kind, longest, lasting } = HALVES;
    expect({ kind, longest }).toEqual({ kind: 'by-stay', longest: 60 });
    expect([...lasting.slice(1, 4)]).toEqual([0, -(2 ** 30), -(2 ** 30) - 2 ** 29]);
    expect(lasting[60]).toBe(LOWEST);
  });

  it('guides to the first length any draw with those eight bits may mean', () => {
    const { guide } = HALVES;
    // eight bits as they stand in the draw: 0 is the middle, 127 the top, 128 the bottom
    expect(guide[0]).toBe(1);
    expect(guide[127]).toBe(1);
    expect(guide[255]).toBe(2);
    expect(guide[128]).toBe(9);
    expect(guide[129]).toBe(8);
  });
});

describe('drawByStay', () => {
  it('is one period in half of the draws, two in a quarter, three in an eighth', () => {
    expect([HIGHEST, 0].map((draw) => stayAt(draw))).toEqual([1, 1]);
    expect([-1, -(2 ** 30)].map((draw) => stayAt(draw))).toEqual([2, 2]);
    expect([-(2 ** 30) - 1, -(2 ** 30) - 2 ** 29].map((draw) => stayAt(draw))).toEqual([3, 3]);
  });

  it('looks further than its guide where it must', () => {
    expect(stayAt(LOWEST + 2 ** 22 - 1)).toBe(11);
    expect(stayAt(LOWEST + 2)).toBe(31);
    expect(stayAt(LOWEST + 1)).toBe(32);
  });

  it('does not follow a stay beyond the horizon', () => {
    // beyond 2^-33 no draw is below a bound any more
    expect(stayAt(LOWEST)).toBe(34);
    expect(stayAt(LOWEST + 1, 5)).toBe(5);
    expect(stayAt(LOWEST, 1)).toBe(1);
    expect(drawByStay(stayOdds([0.5], 1), scripted(LOWEST), 0, 1)).toBe(1);
  });

  it('stays to the horizon where nobody leaves, and one period where nobody stays', () => {
    const odds = stayOdds([1, 0], 7);
    for (const draw of [LOWEST, 0, HIGHEST]) {
      expect(drawByStay(odds, scripted(draw), 0, 7)).toBe(7);
      expect(drawByStay(odds, scripted(draw), 1, 7)).toBe(1);
    }
  });

  it('looks the odds of its own stage up', () => {
    const odds = stayOdds([0, 0.75, 0], 12);
    // 3/4 is 2^30, 9/16 is 2^28
    expect([2 ** 30, 2 ** 30 - 1, 2 ** 28, 2 ** 28 - 1].map((draw) => drawByStay(odds, scripted(draw), 1, 12))).toEqual([
      1, 2, 2, 3,
    ]);
  });

  it('spends one number of the generator', () => {
    const random = scripted(LOWEST, 5);
    drawByStay(HALVES, random, 0, 60);
    expect(random.next()).toBe(5);
  });
});
