import { describe, expect, it } from 'vitest';
import { listOf, numberField, oneOf, slugField, textField, yesOrNo } from '../../../src/core/exchange/link-fields.ts';

describe('a number in a link', () => {
  const money = numberField(-1000, 1000, 2);
  it.each([
    [0, '0'],
    [35, '35'],
    [-30, 'm30'],
    [12.5, '12p5'],
    [-0.25, 'm0p25'],
  ])('writes %s as %s and reads it back', (value, text) => {
    expect(money.write(value)).toBe(text);
    expect(money.read(text)).toBe(value);
  });

  it.each(['', '1.5', '-3', '+3', '1e3', 'm', 'p5', '12p', '0p123', '1001', 'm1000p01', '٣', '３', ' 3', 'NaN', 'Infinity'])(
    'does not read %j',
    (text) => {
      expect(money.read(text)).toBeNull();
    },
  );

  it('never reads minus zero', () => {
    expect(Object.is(money.read('m0'), 0)).toBe(true);
  });

  it.each([1000.01, -1001, 0.125, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses to write %s, naming what it expects',
    (value) => {
      expect(() => money.write(value)).toThrow(/expected -1000 to 1000, 2 decimals at most/);
    },
  );
});

describe('a word in a link', () => {
  const timing = oneOf(['start', 'end']);
  it('reads the words of its list and no others', () => {
    expect(timing.read('end')).toBe('end');
    expect(timing.read('middle')).toBeNull();
    expect(timing.read('toString')).toBeNull();
  });
  it('refuses to write another word', () => {
    expect(() => timing.write('middle' as 'end')).toThrow(/expected start or end/);
  });
});

describe('yes or no in a link', () => {
  it('is 1 or 0 and nothing else', () => {
    expect([true, false].map(yesOrNo.write)).toEqual(['1', '0']);
    expect(['1', '0', 'true', ''].map(yesOrNo.read)).toEqual([true, false, null, null]);
  });
});

describe('an id in a link', () => {
  it('holds small letters, digits and hyphens, or nothing', () => {
    expect(slugField.read('loan-machine')).toBe('loan-machine');
    expect(slugField.read('')).toBe('');
    expect(slugField.read('A')).toBeNull();
    expect(slugField.read('a'.repeat(61))).toBeNull();
  });
  it('refuses to write what would not be read', () => {
    expect(() => slugField.write('a_b')).toThrow(/small letters/);
  });
});

describe('a list in a link', () => {
  const marks = listOf(numberField(-9, 9), 3);
  it('is parted by hyphens and may be empty', () => {
    expect(marks.write([1, -2, 3])).toBe('1-m2-3');
    expect(marks.read('1-m2-3')).toEqual([1, -2, 3]);
    expect(marks.write([])).toBe('');
    expect(marks.read('')).toEqual([]);
  });
  it('is not read where one value is wrong or there are too many', () => {
    expect(marks.read('1-x')).toBeNull();
    expect(marks.read('1-2-3-4')).toBeNull();
  });
  it('refuses to write too many', () => {
    expect(() => marks.write([1, 2, 3, 4])).toThrow(/4 values \(expected 3 at most\)/);
  });
});

describe('text in a link', () => {
  const note = textField(20);
  it.each(['', '茶', 'a_b-c #?/=', '>>>???', '😀'])('comes back as it was: %j', (text) => {
    expect(note.write(text)).toMatch(/^[A-Za-z0-9-]*$/);
    expect(note.read(note.write(text))).toBe(text);
  });
  it.each(['%', '-2', '_', '-', 'AAAAA-', '-0-0-0', '6I'])('is not read from %j', (text) => {
    expect(note.read(text)).toBeNull();
  });
  it('is not read where it would be longer than allowed', () => {
    expect(note.read(textField(30).write('x'.repeat(21)))).toBeNull();
  });
  it('refuses to write a longer one', () => {
    expect(() => note.write('x'.repeat(21))).toThrow(/21 characters \(expected 20 at most\)/);
  });
});
