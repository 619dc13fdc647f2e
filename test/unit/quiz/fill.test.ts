import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';

describe('fill', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fill('得 {n} 点，共 {all} 点，{n}', { n: 2, all: 3 })).toBe('得 2 点，共 3 点，2');
  });

  it('leaves a text without places as it is', () => {
    expect(fill('Right.', {})).toBe('Right.');
  });

  it('inserts a value as it stands, whatever it looks like', () => {
    expect(fill('“{text}”', { text: '{n} $& $1' })).toBe('“{n} $& $1”');
  });

  it('throws on a place without a value, naming what was given', () => {
    expect(() => fill('{n} of {all}', { n: 1 })).toThrow(new RangeError('no value for {all} in “{n} of {all}” (given: n)'));
  });
});
