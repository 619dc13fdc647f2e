import { describe, expect, it } from 'vitest';
import { checkTransitions, markovValues } from '../../../src/core/clv/markov.ts';
import { mailingPolicies, recencyChain } from '../../../src/core/clv/recency.ts';
import type { Horizon } from '../../../src/core/clv/terms.ts';

const FOR_EVER: Horizon = { kind: 'for-ever' };
const periods = (count: number): Horizon => ({ kind: 'periods', count });
/** Half stay, the others are lost for good. */
const LEAVING = [
  [0.5, 0.5],
  [0, 1],
];

describe('markovValues over some periods', () => {
  it('adds up the payoffs expected then', () => {
    expect(markovValues(LEAVING, [100, 0], 1, periods(3)).map(({ value }) => value)).toEqual([100 + 25 + 6.25, 0]);
  });

  it('counts periods as a lifetime value does: none is nothing, one the payoff of today alone', () => {
    expect(markovValues(LEAVING, [100, -3], 1, periods(0)).map(({ value }) => value)).toEqual([0, 0]);
    expect(markovValues(LEAVING, [100, -3], 1, periods(1)).map(({ value }) => value)).toEqual([100, -3]);
  });

  it('prints a line for each period and starting state', () => {
    const [first, second] = markovValues(LEAVING, [100, 20], 1, periods(2));
    expect(first?.trace).toEqual([
      { kind: 'cash', item: 'payoff', period: 0, at: 0, amount: 100, survival: 1, discount: 1, present: 100, cumulative: 100 },
      { kind: 'cash', item: 'payoff', period: 1, at: 1, amount: 60, survival: 1, discount: 0.5, present: 30, cumulative: 130 },
    ]);
    expect(second?.value).toBe(30);
  });

  it('needs no discount', () => {
    expect(markovValues([[1]], [10], 0, periods(5))[0]?.value).toBe(50);
  });

  it('refuses a horizon out of reach', () => {
    for (const count of [-1, 1.5, 10_001]) {
      expect(() => markovValues([[1]], [10], 0.1, periods(count))).toThrow(
        new RangeError(`invalid horizon: ${count} (expected a whole number 0 <= n <= 10000)`),
      );
    }
    expect(() => markovValues([[1]], [10], 0.1, periods(10_000))).not.toThrow();
  });
});

describe('markovValues for ever', () => {
  it('solves V = R + P V / (1 + d)', () => {
    expect(markovValues([[1]], [10], 0.25, FOR_EVER)[0]?.value).toBeCloseTo(50, 12);
    const [stays, lost] = markovValues(LEAVING, [100, 0], 0.25, FOR_EVER);
    expect(stays?.value).toBeCloseTo(100 / 0.6, 12);
    expect(lost?.value).toBe(0);
  });

  it('prints the equation of each state, without the moves that never happen', () => {
    const [stays, lost] = markovValues(LEAVING, [100, 7], 0.25, FOR_EVER);
    const lines = (trace: typeof stays) =>
      trace?.trace.map((line) =>
        line.kind === 'step'
          ? `${line.symbol} = ${line.operation} of ${line.operands.map(({ symbol }) => symbol).join(', ')}`
          : '',
      );
    expect(lines(stays)).toEqual([
      '1 + d = sum of 1, d',
      'P1,1 V1 = product of P1,1, V1',
      'P1,2 V2 = product of P1,2, V2',
      'expected V = sum of P1,1 V1, P1,2 V2',
      'expected V / (1 + d) = quotient of expected V, 1 + d',
      'V1 = sum of R1, expected V / (1 + d)',
    ]);
    expect(lines(lost)).toEqual([
      '1 + d = sum of 1, d',
      'P2,2 V2 = product of P2,2, V2',
      'expected V = sum of P2,2 V2',
      'expected V / (1 + d) = quotient of expected V, 1 + d',
      'V2 = sum of R2, expected V / (1 + d)',
    ]);
    expect(lost?.value).toBeCloseTo(35, 12);
  });

  it('refuses to add up without discount, and says what to do', () => {
    for (const discount of [0, -0.1]) {
      expect(() => markovValues(LEAVING, [100, 0], discount, FOR_EVER)).toThrow(
        new RangeError(`invalid discount rate: ${discount} (expected d > 0 for ever, or a number of periods)`),
      );
    }
  });

  it('refuses a discount too small to tell from none', () => {
    expect(() => markovValues(LEAVING, [100, 0], 1e-17, FOR_EVER)).toThrow('invalid matrix: singular ');
  });
});

describe('markovValues', () => {
  it('refuses transitions that are none', () => {
    expect(() => markovValues([[0.5]], [100], 0.1, FOR_EVER)).toThrow('invalid transitions: row 1 sums to 0.5 ');
    expect(() => markovValues([[0.5]], [100], 0.1, periods(1))).toThrow('invalid transitions: row 1 sums to 0.5 ');
  });

  it('refuses payoffs that do not fit the states', () => {
    expect(() => markovValues(LEAVING, [100], 0.1, FOR_EVER)).toThrow(
      new RangeError('invalid payoff: 1 amounts (expected one for each of 2 states)'),
    );
    expect(() => markovValues(LEAVING, [100, Number.NaN], 0.1, FOR_EVER)).toThrow('invalid payoff of state 2: NaN ');
    expect(() => markovValues(LEAVING, [100, 0], -1, periods(1))).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => markovValues([[1]], [1e308], 0, periods(3))).toThrow('invalid lifetime value: Infinity ');
  });
});

describe('checkTransitions', () => {
  it('takes rows that sum to 1 within rounding', () => {
    expect(() =>
      checkTransitions([
        [0.1, 0.2, 0.7],
        [1, 0, 0],
        [1 / 3, 1 / 3, 1 / 3],
      ]),
    ).not.toThrow();
  });

  it('refuses what is no matrix of probabilities, naming the row', () => {
    expect(() => checkTransitions([])).toThrow(new RangeError('invalid transitions: a list of 0 (expected a list of 1 to 100)'));
    expect(() => checkTransitions([[1], [1]])).toThrow(
      new RangeError('invalid transitions from 1: a list of 1 (expected a list of 2 to 2)'),
    );
    expect(() =>
      checkTransitions([
        [0.5, 0.5],
        [1.5, -0.5],
      ]),
    ).toThrow(new RangeError('invalid transition from 2 to 1: 1.5 (expected 0 <= p <= 1)'));
    expect(() =>
      checkTransitions([
        [0.5, 0.4],
        [0, 1],
      ]),
    ).toThrow(new RangeError('invalid transitions: row 1 sums to 0.9 (expected 1)'));
    expect(() =>
      checkTransitions([
        [1, 0.1],
        [0, 1],
      ]),
    ).toThrow('invalid transitions: row 1 sums to 1.1 ');
    expect(() => checkTransitions([[1 - 1e-8]])).toThrow('invalid transitions: row 1 sums to ');
  });

  it('takes a hundred states and no more', () => {
    const identity = (size: number) =>
      Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
    expect(() => checkTransitions(identity(100))).not.toThrow();
    expect(() => checkTransitions(identity(101))).toThrow('invalid transitions: a list of 101 (expected a list of 1 to 100)');
  });
});

describe('recencyChain', () => {
  it('brings buyers back to the first state and moves the others on', () => {
    expect(recencyChain([0.3, 0.2, 0])).toEqual([
      [0.3, 0.7, 0],
      [0.2, 0, 0.8],
      [0, 0, 1],
    ]);
  });

  it('lets who does not buy stay in the last state', () => {
    expect(recencyChain([0.5, 0.25])).toEqual([
      [0.5, 0.5],
      [0.25, 0.75],
    ]);
    expect(recencyChain([0.25])).toEqual([[1]]);
  });

  it('refuses probabilities that are none, and no states', () => {
    expect(() => recencyChain([0.5, 1.5])).toThrow(
      new RangeError('invalid purchase probability in state 2: 1.5 (expected 0 <= p <= 1)'),
    );
    expect(() => recencyChain([])).toThrow('invalid purchase probabilities: a list of 0 (expected a list of 1 to 100)');
    expect(() => recencyChain(new Array(101).fill(0))).toThrow(
      'invalid purchase probabilities: a list of 101 (expected a list of 1 to 100)',
    );
  });
});

describe('mailingPolicies', () => {
  it('values each policy over the horizon given', () => {
    // mailing once: 40 - 8 now, and half as likely a period later, mailed again if so
    expect(mailingPolicies([0.5, 0.25], 40, 8, 0, periods(2))).toEqual([
      { mailed: 1, value: 32 + 16 },
      { mailed: 2, value: 32 + 16 - 4 },
    ]);
  });

  it('refuses what it cannot reckon with', () => {
    expect(() => mailingPolicies([0.5], Number.NaN, 8, 0.1, FOR_EVER)).toThrow('invalid contribution: NaN ');
    expect(() => mailingPolicies([0.5], 40, Number.NaN, 0.1, FOR_EVER)).toThrow('invalid promotion: NaN ');
    expect(() => mailingPolicies([1.5], 40, 8, 0.1, FOR_EVER)).toThrow('invalid purchase probability in state 1: 1.5 ');
    expect(mailingPolicies([], 40, 8, 0.1, FOR_EVER)).toEqual([]);
    expect(() => mailingPolicies(new Array(100).fill(0), 40, 8, 0.1, FOR_EVER)).toThrow(
      'invalid purchase probabilities: a list of 100 ',
    );
    expect(() => mailingPolicies([0.5], 40, 8, 0.1, periods(1_001))).toThrow('invalid horizon: 1001 ');
  });
});
