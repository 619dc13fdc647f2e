import { describe, expect, it } from 'vitest';
import { drawByPeriod, periodOdds } from '../../../../src/core/lifecycle/simulation/by-period.ts';
import { scripted } from './scripted.ts';

/** Four bytes in one draw, the first period's lowest. */
const bytes = (first: number, second = 0, third = 0, fourth = 0) => first | (second << 8) | (third << 16) | (fourth << 24);
const HALF = 128;
const EVEN = periodOdds([0.5]);
const LOWEST = -(2 ** 31);

describe('periodOdds', () => {
  it('splits the share into eight bits and a bound on the rest', () => {
    const { kind, coarse, fine } = periodOdds([0.5, 0, 1, 0.5 + 2 ** -9]);
    expect(kind).toBe('by-period');
    expect([...coarse]).toEqual([HALF, 0, 256, HALF]);
    expect([...fine]).toEqual([LOWEST, LOWEST, LOWEST, 0]);
  });
});

describe('drawByPeriod', () => {
  it('stays while a byte is below the share, and leaves above it', () => {
    expect(drawByPeriod(EVEN, scripted(bytes(HALF + 1)), 0, 60)).toBe(1);
    expect(drawByPeriod(EVEN, scripted(bytes(HALF - 1, HALF + 1)), 0, 60)).toBe(2);
    expect(drawByPeriod(EVEN, scripted(bytes(0, 0, 255)), 0, 60)).toBe(3);
    expect(drawByPeriod(EVEN, scripted(bytes(0, 0, 0, 255)), 0, 60)).toBe(4);
  });

  it('takes the next number of the generator for the fifth period', () => {
    const random = scripted(bytes(0), bytes(0, 255), 7);
    expect(drawByPeriod(EVEN, random, 0, 60)).toBe(6);
    expect(random.next()).toBe(7);
  });

  it('draws once more where all eight bits agree', () => {
    const odds = periodOdds([0.5 + 2 ** -9]);
    expect(drawByPeriod(odds, scripted(bytes(HALF, 255), -1), 0, 60)).toBe(2);
    expect(drawByPeriod(odds, scripted(bytes(HALF, 255), 0), 0, 60)).toBe(1);
    expect(drawByPeriod(odds, scripted(bytes(0, 0, 0, HALF), -1, bytes(255)), 0, 60)).toBe(5);
    expect(drawByPeriod(odds, scripted(bytes(0, 0, 0, HALF), 0), 0, 60)).toBe(4);
    // a share of eight bits exactly: agreeing means leaving
    expect(drawByPeriod(EVEN, scripted(bytes(HALF), LOWEST), 0, 60)).toBe(1);
  });

  it.each([1, 2, 3, 4, 5])('does not follow a stay beyond a horizon of %s', (most) => {
    expect(drawByPeriod(EVEN, scripted(bytes(0), bytes(0)), 0, most)).toBe(most);
  });

  it('does not need a draw to decide the last period', () => {
    expect(drawByPeriod(EVEN, scripted(bytes(255)), 0, 1)).toBe(1);
    expect(drawByPeriod(EVEN, scripted(bytes(0, HALF)), 0, 2)).toBe(2);
  });

  it('stays to the horizon where nobody leaves, and one period where nobody stays', () => {
    const odds = periodOdds([1, 0]);
    expect(drawByPeriod(odds, scripted(-1, -1), 0, 7)).toBe(7);
    expect(drawByPeriod(odds, scripted(bytes(1)), 1, 7)).toBe(1);
    expect(drawByPeriod(odds, scripted(bytes(0), LOWEST), 1, 7)).toBe(1);
  });

  it('looks the odds of its own stage up', () => {
    const odds = periodOdds([0, 0.75]);
    expect(drawByPeriod(odds, scripted(bytes(HALF, 255)), 1, 60)).toBe(2);
  });
});
