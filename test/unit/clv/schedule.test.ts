import { describe, expect, it } from 'vitest';
import { schedule } from '../../../src/core/clv/schedule.ts';

describe('schedule', () => {
  const constant = { kind: 'constant', rate: 0.5 } as const;

  it('pays at the start: at once, with certainty, undiscounted', () => {
    expect(schedule('start', constant, 1, 3)).toEqual([
      { period: 1, at: 0, survival: 1, discount: 1 },
      { period: 2, at: 1, survival: 0.5, discount: 0.5 },
      { period: 3, at: 2, survival: 0.25, discount: 0.25 },
    ]);
  });

  it('pays at the end: a period later, to as many', () => {
    expect(schedule('end', constant, 1, 2)).toEqual([
      { period: 1, at: 1, survival: 1, discount: 0.5 },
      { period: 2, at: 2, survival: 0.5, discount: 0.25 },
    ]);
  });

  it('pays after renewal: a period later, to those who stayed', () => {
    expect(schedule('renewal', constant, 1, 2)).toEqual([
      { period: 1, at: 1, survival: 0.5, discount: 0.5 },
      { period: 2, at: 2, survival: 0.25, discount: 0.25 },
    ]);
  });

  it('takes each renewal from the table', () => {
    const tabled = { kind: 'tabled', rates: [0.5, 0.1, 0.2] } as const;
    expect(schedule('start', tabled, 0, 3).map(({ survival }) => survival)).toEqual([1, 0.5, 0.05]);
    expect(schedule('end', tabled, 0, 3).map(({ survival }) => survival)).toEqual([1, 0.5, 0.05]);
    expect(schedule('renewal', tabled, 0, 3).map(({ survival }) => survival)).toEqual([0.5, 0.05, 0.010000000000000002]);
  });

  it('is empty over no periods', () => {
    expect(schedule('start', constant, 1, 0)).toEqual([]);
  });

  it('refuses a discount factor too large for a number', () => {
    expect(() => schedule('end', constant, -0.9, 400)).toThrow('invalid discount factor: Infinity ');
  });
});
