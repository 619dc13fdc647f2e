import { describe, expect, it } from 'vitest';
import * as core from '../../../src/core/index.ts';

/** What another program in plain JavaScript may hand over: the types do not hold it back. */
const any = (value: unknown) => value as never;

const SBG = { alpha: 1, beta: 1 };
const STAY = { exploration: 0, buildUp: 0, stability: 0, decline: 0, gone: 1 };
const CHAIN = {
  entry: { exploration: 1, buildUp: 0, stability: 0, decline: 0 },
  moves: { exploration: STAY, buildUp: STAY, stability: STAY, decline: STAY },
  cash: { exploration: 0, buildUp: 0, stability: 0, decline: 0 },
};
const CURVE = core.sCurve({ start: 20, growth: 4, bend: 2, rest: 20 });
const SCORES = core.readScores([[1], [0]]);

describe('misuse that once came out as a figure, or as an error without a remedy', () => {
  it.each([
    ['marks as text', () => core.readScores(any([['1', '0']])), "invalid mark of learner 0 on item 0: '1' (expected -"],
    ['a mark that is null', () => core.readScores(any([[1, null]])), 'invalid mark of learner 0 on item 1: null (expected -'],
    ['groups by NaN', () => core.extremeGroups([1, Number.NaN], 0.5, 'share'), 'invalid criterion: NaN (expected -'],
    ['an index by NaN', () => core.upperLower(SCORES, { criterion: [1, Number.NaN] }), 'invalid criterion: NaN (expected -'],
    ['masters by NaN', () => core.masteryIndex(SCORES, [1, Number.NaN], 1), 'invalid criterion of learner 1: NaN (expected -'],
    ['no discount', () => core.sbgDiscountedSurvival(SBG, 0), 'invalid discount rate: 0 (expected 1e-9 <= d'],
    [
      'parameters that are none',
      () => core.sbgDiscountedSurvival({ alpha: -1, beta: 1 }, 0.1),
      'invalid alpha: -1 (expected 1e-30',
    ],
    ['impossible churn', () => core.sbgLogLikelihoodOfChurn(() => 0, [[2, 1]]), 'invalid churn of period 1: 0 (expected 5e-324'],
    ['an unknown stage', () => core.leavingRate(CHAIN, any('puberty')), 'invalid stage: puberty (expected exploration or'],
    ['no chain', () => core.leavingRate(any({}), 'decline'), 'invalid entry: undefined (expected an object)'],
    ['a rate of -2', () => core.dueFactor(-2, 'start'), 'invalid rate: -2 (expected a finite i > -1'],
    ['a time that is none', () => CURVE(Number.NaN), 'invalid time: NaN (expected 0 <= t'],
    [
      'rows where scores belong',
      () => core.cronbachAlpha(any([[1, 0]])),
      'invalid scores: a list of 1 (expected what readScores gives)',
    ],
    ['rows for KR-20', () => core.kr20(any([[1, 0]])), 'invalid scores: a list of 1 (expected what readScores gives)'],
    ['a cohort for a list of them', () => core.fitSbg(any([100, 80])), 'invalid cohort: 100 (expected a list'],
  ])('refuses %s, with the value and the remedy', (_, made, message) => {
    expect(made).toThrow(RangeError);
    expect(made).toThrow(message);
  });

  it('reads numbers as the same marks, whatever kind of list they stand in', () => {
    expect(core.readScores([Float64Array.of(1, 0)]).totals).toEqual(Float64Array.of(1));
    expect(core.readScores([Uint8Array.of(1, 0)]).totals).toEqual(Float64Array.of(1));
  });

  it('refuses scores changed after they were read', () => {
    const scores = core.readScores([
      [1, 1],
      [0, 0],
    ]);
    expect(core.cronbachAlpha(scores)).toBe(1);
    scores.totals[0] = 5;
    expect(() => core.cronbachAlpha(scores)).toThrow('invalid scores: [object Object] (expected what readScores gives)');
  });
});
