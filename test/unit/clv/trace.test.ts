import { describe, expect, it } from 'vitest';
import { type Cash, cashFigure, type Operation, operand, step, stepFigure } from '../../../src/core/clv/trace.ts';

const CASH: Cash = { item: 'margin', period: 1, at: 1, amount: 100, survival: 0.5, discount: 0.5 };

describe('cashFigure', () => {
  it('multiplies amount, survival and discount, and adds up', () => {
    const { value, trace } = cashFigure([{ ...CASH, item: 'acquisition', amount: -10, survival: 1, discount: 1 }, CASH, CASH]);
    expect(value).toBe(40);
    expect(trace).toEqual([
      {
        kind: 'cash',
        item: 'acquisition',
        period: 1,
        at: 1,
        amount: -10,
        survival: 1,
        discount: 1,
        present: -10,
        cumulative: -10,
      },
      { kind: 'cash', ...CASH, present: 25, cumulative: 15 },
      { kind: 'cash', ...CASH, present: 25, cumulative: 40 },
    ]);
  });

  it('is 0 without cash', () => {
    expect(cashFigure([])).toEqual({ value: 0, trace: [] });
  });

  it('has no -0 where a loss is certain not to come', () => {
    const { value, trace } = cashFigure([{ ...CASH, amount: -100, survival: 0 }]);
    expect(value).toBe(0);
    expect(trace[0]).toMatchObject({ present: 0, cumulative: 0 });
  });

  it('says which figure grew too large', () => {
    expect(() => cashFigure([{ ...CASH, amount: 1e308, discount: 100 }])).toThrow('invalid present value: Infinity ');
    const huge = { ...CASH, amount: 1e308, survival: 1, discount: 1 };
    expect(() => cashFigure([huge, huge])).toThrow('invalid lifetime value: Infinity ');
  });
});

describe('step', () => {
  const two = [operand('a', 6), operand('b', 3)];

  it.each<[Operation, number]>([
    ['sum', 9],
    ['difference', 3],
    ['product', 18],
    ['quotient', 2],
    ['power', 216],
  ])('combines by %s, in the order given', (operation, value) => {
    expect(step('c', operation, two)).toEqual({ kind: 'step', symbol: 'c', operation, operands: two, value });
  });

  it('adds and multiplies as many as there are', () => {
    const three = [...two, operand('c', 2)];
    expect(step('s', 'sum', three).value).toBe(11);
    expect(step('p', 'product', three).value).toBe(36);
    expect(step('s', 'sum', []).value).toBe(0);
    expect(step('p', 'product', []).value).toBe(1);
  });

  it('takes an earlier step by its symbol and value, without its arithmetic', () => {
    const sum = step('a + b', 'sum', two);
    expect(step('twice', 'product', [sum, operand('2', 2)]).operands).toEqual([
      { symbol: 'a + b', value: 9 },
      { symbol: '2', value: 2 },
    ]);
  });

  it('is 0 and not -0', () => {
    expect(step('p', 'product', [operand('a', -1), operand('b', 0)]).value).toBe(0);
  });

  it('names the step that has no finite value', () => {
    expect(() => step('ratio', 'quotient', [operand('a', 1), operand('b', 0)])).toThrow('invalid ratio: Infinity ');
    expect(() => step('ratio', 'quotient', [operand('a', 0), operand('b', 0)])).toThrow('invalid ratio: NaN ');
  });
});

describe('stepFigure', () => {
  it('has the value of its last step', () => {
    const sum = step('s', 'sum', [operand('a', 1), operand('b', 2)]);
    const twice = step('t', 'product', [sum, operand('2', 2)]);
    expect(stepFigure([sum, twice])).toEqual({ value: 6, trace: [sum, twice] });
  });
});
