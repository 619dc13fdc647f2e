import { describe, expect, it } from 'vitest';
import { probability, survival } from '../../../../src/core/lifecycle/sbg/distribution.ts';
import { logLikelihood, logLikelihoodOfChurn } from '../../../../src/core/lifecycle/sbg/likelihood.ts';

const PARAMETERS = { alpha: 0.668, beta: 3.806 };

describe('logLikelihood', () => {
  it('is the sum of n_t ln P(T = t) and of the survivors times ln S', () => {
    const cohort = [1000, 869, 743, 653];
    const printed =
      131 * Math.log(probability(PARAMETERS, 1)) +
      126 * Math.log(probability(PARAMETERS, 2)) +
      90 * Math.log(probability(PARAMETERS, 3)) +
      653 * Math.log(survival(PARAMETERS, 3));
    expect(logLikelihood(PARAMETERS, [cohort])).toBeCloseTo(printed, 9);
  });

  it('adds up over cohorts of different ages', () => {
    const [young, old] = [
      [50, 40],
      [100, 90, 85],
    ];
    const apart = logLikelihood(PARAMETERS, [young as number[]]) + logLikelihood(PARAMETERS, [old as number[]]);
    expect(logLikelihood(PARAMETERS, [young as number[], old as number[]])).toBeCloseTo(apart, 12);
  });

  it('is 2 ln(1/2) for one of two leaving at alpha = beta = 1', () => {
    expect(logLikelihood({ alpha: 1, beta: 1 }, [[2, 1]])).toBeCloseTo(2 * Math.log(0.5), 15);
  });

  it('is 0 where nothing was seen', () => {
    expect(logLikelihood(PARAMETERS, [[100]])).toBe(0);
  });

  it('stays finite where nobody or everybody left and at extreme parameters', () => {
    for (const cohort of [
      [10, 10, 10],
      [10, 0, 0],
    ]) {
      for (const value of [1e-30, 1e12]) {
        expect(Number.isFinite(logLikelihood({ alpha: value, beta: 1 }, [cohort]))).toBe(true);
        expect(Number.isFinite(logLikelihood({ alpha: 1, beta: value }, [cohort]))).toBe(true);
      }
    }
  });

  it('refuses invalid parameters and cohorts', () => {
    expect(() => logLikelihood({ alpha: 0, beta: 1 }, [[2, 1]])).toThrow('invalid alpha: 0 ');
    expect(() => logLikelihood(PARAMETERS, [[2, 3]])).toThrow('invalid customers after 1 periods: 3 ');
    expect(() => logLikelihood(PARAMETERS, [])).toThrow('invalid cohorts: a list of 0 ');
  });
});

describe('logLikelihoodOfChurn', () => {
  it('asks for the churn of periods 1, 2, ...', () => {
    const asked: number[] = [];
    const churn = (t: number) => {
      asked.push(t);
      return t / 10;
    };
    const expected = 20 * Math.log(0.1) + 80 * Math.log(0.9) + 10 * Math.log(0.2) + 70 * Math.log(0.8);
    expect(logLikelihoodOfChurn(churn, [[100, 80, 70]])).toBeCloseTo(expected, 10);
    expect(asked).toEqual([1, 2]);
  });

  it('makes nothing of what nobody did, even where it was impossible', () => {
    expect(logLikelihoodOfChurn(() => 0, [[5, 5]])).toBe(0);
    expect(logLikelihoodOfChurn(() => 1, [[5, 0, 0]])).toBe(0);
  });
});
