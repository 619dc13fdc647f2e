import { describe, expect, it } from 'vitest';
import { chanceAtExam, chanceOn, expected, gainOf, unmetAfter } from '../../../src/core/review/gain.ts';
import { recallOn } from '../../../src/core/review/memory.ts';
import { asked, recallAfter } from '../../../src/core/review/strength.ts';

const BEGUN = unmetAfter(0, 0);
/** Met on one day, the hundredth, and known by then as well as FSRS says after a first time. */
const MET = { ...asked(null, 0, true), last: 100, met: 1 };

describe('what is believed of a point that was never asked for', () => {
  it('is what reading leaves, 0.45 at first and 0.35 in the exam', () => {
    expect(BEGUN.first).toBeCloseTo(0.45, 12);
    expect(BEGUN.exam).toBeCloseTo(0.35, 12);
  });
  it('is worth ten first answers beside the learner’s own', () => {
    expect(unmetAfter(10, 10).first).toBeCloseTo(0.725, 12);
    expect(unmetAfter(30, 3).first).toBeCloseTo(7.5 / 40, 12);
    expect(unmetAfter(10, 10).exam).toBeCloseTo((0.725 * 7) / 9, 12);
  });
  it('holds on every day; of a point that was asked for, its memory speaks', () => {
    expect([chanceOn(undefined, BEGUN, 103), chanceAtExam(undefined, BEGUN, 110)]).toEqual([BEGUN.first, BEGUN.exam]);
    expect([chanceOn(MET, BEGUN, 103), chanceAtExam(MET, BEGUN, 110)]).toEqual([recallOn(MET, 103), recallOn(MET, 110)]);
  });
});

describe('what asking for a point adds to its recall in the exam', () => {
  it('is all that is missing, where the exam is on the same day', () => {
    expect(gainOf(undefined, BEGUN, 104, 104)).toBeCloseTo(1 - 0.35, 12);
    expect(gainOf(MET, BEGUN, 104, 104)).toBeCloseTo(1 - recallOn(MET, 104), 12);
  });
  it('is the recall after it came and after it did not, by the chance of each, less the recall without', () => {
    const [came, not] = [asked(null, 0, true), asked(null, 0, false)].map(({ stability }) => recallAfter(stability, 6));
    expect(gainOf(undefined, BEGUN, 104, 110)).toBeCloseTo(0.45 * (came ?? 0) + 0.55 * (not ?? 0) - 0.35, 12);
    const p = recallOn(MET, 104);
    const [again, lost] = [true, false].map((recalled) => recallAfter(asked(MET, 4, recalled).stability, 6));
    expect(gainOf(MET, BEGUN, 104, 110)).toBeCloseTo(p * (again ?? 0) + (1 - p) * (lost ?? 0) - recallOn(MET, 110), 12);
  });
  it('counts a day before the last one as the last one: no time goes backwards', () => {
    expect(gainOf(MET, BEGUN, 99, 110)).toBeCloseTo(recallAfter(asked(MET, 0, true).stability, 11) - recallOn(MET, 110), 12);
  });
});

describe('the memory a point is expected to have once it was asked for', () => {
  it('lies between both outcomes, by the chance of each, and is met on one day more', () => {
    for (const [point, days, p] of [
      [undefined, 0, BEGUN.first],
      [MET, 4, recallOn(MET, 104)],
    ] as const) {
      const [came, not] = [asked(point ?? null, days, true), asked(point ?? null, days, false)];
      expect(expected(point, BEGUN, 104)).toEqual({
        stability: p * came.stability + (1 - p) * not.stability,
        difficulty: p * came.difficulty + (1 - p) * not.difficulty,
        last: 104,
        met: point ? 2 : 1,
      });
    }
  });
  it('counts a day before the last one as the last one', () => {
    expect(expected(MET, BEGUN, 99).stability).toBe(asked(MET, 0, true).stability);
  });
});
