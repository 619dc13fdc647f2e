import { describe, expect, it } from 'vitest';
import { customerEquity, equityGain, equityReturn, type Prospects, type Segment } from '../../../src/core/clv/equity.ts';

const LOYAL: Segment = { name: 'loyal', customers: 100, value: 50 };
const FICKLE: Segment = { name: 'fickle', customers: 40, value: -5 };
const LEADS: Prospects = { name: 'leads', prospects: 1000, rate: 0.25, spend: 2, value: 20, delay: 0 };

describe('customerEquity', () => {
  it('adds up the customers there are and those still to be won', () => {
    expect(customerEquity([LOYAL, FICKLE], [LEADS], 0.1)).toMatchObject({ value: 7800, current: 4800, potential: 3000 });
  });

  it('discounts prospects by the time until they are approached', () => {
    expect(customerEquity([], [{ ...LEADS, delay: 2 }], 1).potential).toBe(750);
    expect(customerEquity([], [{ ...LEADS, delay: 0.5 }], 3).potential).toBe(1500);
    expect(customerEquity([], [LEADS, { ...LEADS, name: 'later', delay: 1 }], 1).potential).toBe(4500);
  });

  it('counts prospects at a loss as a loss', () => {
    expect(customerEquity([LOYAL], [{ ...LEADS, value: 4 }], 0.1)).toMatchObject({ value: 4000, potential: -1000 });
  });

  it('is 0 for nobody', () => {
    expect(customerEquity([], [], 0.1)).toMatchObject({ value: 0, current: 0, potential: 0 });
  });

  it('prints each group and the two sums', () => {
    const { trace } = customerEquity([LOYAL], [LEADS], 1);
    expect(trace.map((line) => (line.kind === 'step' ? [line.symbol, line.operation, line.value] : []))).toEqual([
      ['1 + d', 'sum', 2],
      ['equity of loyal', 'product', 5000],
      ['current', 'sum', 5000],
      ['a * value of leads', 'product', 5],
      ['net of leads', 'difference', 3],
      ['net of all leads', 'product', 3000],
      ['(1 + d)^-delay of leads', 'power', 1],
      ['equity of leads', 'product', 3000],
      ['potential', 'sum', 3000],
      ['CE', 'sum', 8000],
    ]);
  });

  it('names the numbers in its steps by their groups', () => {
    const { trace } = customerEquity([LOYAL], [{ ...LEADS, delay: 3 }], 1);
    const symbols = trace.flatMap((line) =>
      line.kind === 'step' ? line.operands.map(({ symbol, value }) => `${symbol}: ${value}`) : [],
    );
    expect(symbols).toEqual([
      '1: 1',
      'd: 1',
      'customers of loyal: 100',
      'value of loyal: 50',
      'equity of loyal: 5000',
      'a of leads: 0.25',
      'value of leads: 20',
      'a * value of leads: 5',
      'spend on leads: 2',
      'number of leads: 1000',
      'net of leads: 3',
      '1 + d: 2',
      '-delay of leads: -3',
      'net of all leads: 3000',
      '(1 + d)^-delay of leads: 0.125',
      'equity of leads: 375',
      'current: 5000',
      'potential: 375',
    ]);
  });

  it('refuses two groups of one name, as their lines could not be told apart', () => {
    const message = 'invalid names: loyal twice (expected a name of its own for each group)';
    expect(() => customerEquity([LOYAL, { ...FICKLE, name: 'loyal' }], [], 0.1)).toThrow(new RangeError(message));
    expect(() => customerEquity([LOYAL], [{ ...LEADS, name: 'loyal' }], 0.1)).toThrow(new RangeError(message));
  });

  it('names the group whose numbers are none', () => {
    expect(() => customerEquity([{ ...LOYAL, customers: -1 }], [], 0.1)).toThrow(
      'invalid customers of loyal: -1 (expected 0 <= customers <= ',
    );
    expect(() => customerEquity([{ ...LOYAL, value: Number.NaN }], [], 0.1)).toThrow('invalid value of loyal: NaN ');
    const prospects = (change: Partial<Prospects>) => () => customerEquity([], [{ ...LEADS, ...change }], 0.1);
    expect(prospects({ prospects: -1 })).toThrow('invalid number of leads: -1 (expected 0 <= prospects <= ');
    expect(prospects({ rate: 1.1 })).toThrow('invalid acquisition rate of leads: 1.1 (expected 0 <= a <= 1)');
    expect(prospects({ spend: -1 })).toThrow('invalid spend on leads: -1 (expected 0 <= spend <= ');
    expect(prospects({ value: Number.NaN })).toThrow('invalid value of leads: NaN ');
    expect(prospects({ delay: -1 })).toThrow('invalid delay of leads: -1 (expected 0 <= delay <= 100000)');
    expect(() => customerEquity([], [], -1)).toThrow('invalid discount rate: -1 (expected a finite d > -1');
    expect(() => customerEquity([{ ...LOYAL, customers: 1e300, value: 1e300 }], [], 0.1)).toThrow(
      'invalid equity of loyal: Infinity ',
    );
  });
});

describe('equityReturn and equityGain', () => {
  it('measure the gain by what it cost', () => {
    expect(equityReturn(150, 100).value).toBe(0.5);
    expect(equityReturn(80, 100).value).toBe(-0.2);
    expect(equityGain(0.5, 100).value).toBe(150);
    expect(equityGain(-1, 100).value).toBe(0);
  });

  it('print their steps', () => {
    const steps = ({ trace }: ReturnType<typeof equityReturn>) =>
      trace.map((line) =>
        line.kind === 'step' ? `${line.symbol} = ${line.operation} of ${line.operands.map(({ symbol }) => symbol)}` : '',
      );
    expect(steps(equityReturn(150, 100))).toEqual([
      'gain - spend = difference of gain,spend',
      'ROI = quotient of gain - spend,spend',
    ]);
    expect(steps(equityGain(0.5, 100))).toEqual(['1 + ROI = sum of 1,ROI', 'gain = product of spend,1 + ROI']);
  });

  it('refuse a spend of nothing, and amounts that are none', () => {
    for (const spend of [0, -1, Number.NaN]) {
      expect(() => equityReturn(1, spend)).toThrow(`invalid spend: ${spend} (expected 5e-324 <= spend <= `);
      expect(() => equityGain(1, spend)).toThrow(`invalid spend: ${spend} (expected 5e-324 <= spend <= `);
    }
    expect(() => equityReturn(Number.NaN, 1)).toThrow('invalid gain: NaN ');
    expect(() => equityGain(Number.NaN, 1)).toThrow('invalid ROI: NaN ');
    expect(() => equityReturn(1e300, 1e-300)).toThrow('invalid ROI: Infinity ');
  });
});
