import { describe, expect, it } from 'vitest';
import { requireFunction, requireKind, requireList, requireRecord, requireText, shown } from '../../../src/core/shape.ts';

const any = (value: unknown) => value as never;

describe('shown', () => {
  it.each([
    [0.9, '0.9'],
    [Number.NaN, 'NaN'],
    ['middle', 'middle'],
    ['0.9', "'0.9'"],
    ['', "''"],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
    [[1, 2], 'a list of 2'],
    [() => 1, 'a function'],
    [1n, '1n'],
    [Symbol('mark'), 'Symbol(mark)'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [new Date(0), '[object Date]'],
    [Object.create(null), '[object Object]'],
  ])('words %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('words what contains itself', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(shown(list)).toBe('a list of 1');
  });
});

describe('requireRecord', () => {
  it('lets objects pass, with a prototype or without', () => {
    for (const value of [{}, { kind: 'in' }, Object.create(null)]) expect(() => requireRecord('terms', value)).not.toThrow();
  });

  it.each([null, undefined, 7, 'text', [], new Date(), new Map(), () => 1, Symbol('mark')])('refuses %s', (value) => {
    expect(() => requireRecord('terms', value)).toThrow(new RangeError(`invalid terms: ${shown(value)} (expected an object)`));
  });
});

describe('requireKind', () => {
  it('lets the kinds there are pass', () => {
    expect(() => requireKind('horizon', { kind: 'periods' }, ['periods', 'for-ever'])).not.toThrow();
  });

  it('names the kind it does not know, or what is no object', () => {
    expect(() => requireKind('horizon', { kind: 'ever' }, ['periods', 'for-ever'])).toThrow(
      new RangeError('invalid horizon: ever (expected periods or for-ever)'),
    );
    expect(() => requireKind('horizon', any(null), ['periods'])).toThrow('invalid horizon: null (expected an object)');
  });
});

describe('requireList', () => {
  it('lets lists and typed arrays of the length asked for pass', () => {
    for (const value of [[1], new Float64Array(1), [1, 2]]) expect(() => requireList('flow', value, 1, 2)).not.toThrow();
    expect(() => requireList('flow', [])).not.toThrow();
  });

  it.each([null, undefined, 'ab', { length: 1 }, new Map(), new DataView(new ArrayBuffer(8))])('refuses %s', (value) => {
    expect(() => requireList('flow', any(value), 0, 2)).toThrow(
      new RangeError(`invalid flow: ${shown(value)} (expected a list of 0 to 2)`),
    );
  });

  it('refuses too few, too many, and without a limit of its own more than a million', () => {
    expect(() => requireList('flow', [], 1, 2)).toThrow('invalid flow: a list of 0 (expected a list of 1 to 2)');
    expect(() => requireList('flow', new Uint8Array(3), 1, 2)).toThrow('invalid flow: a list of 3 ');
    expect(() => requireList('flow', new Array(1_000_001))).toThrow('(expected a list of 0 to 1000000)');
    expect(() => requireList('flow', new Array(1_000_000))).not.toThrow();
  });
});

describe('requireText and requireFunction', () => {
  it('let text and functions pass, and name what is neither', () => {
    expect(() => requireText('name', '')).not.toThrow();
    expect(() => requireText('name', any(7))).toThrow(new RangeError('invalid name: 7 (expected text)'));
    expect(() => requireFunction('churn', () => 1)).not.toThrow();
    expect(() => requireFunction('churn', any('x'))).toThrow(new RangeError('invalid churn: x (expected a function)'));
  });
});
