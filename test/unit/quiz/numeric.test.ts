import { describe, expect, it } from 'vitest';
import { grade, validate } from '../../../src/core/quiz/kinds/numeric.ts';
import type { Numeric } from '../../../src/core/quiz/question.ts';

const better: Numeric = {
  kind: 'numeric',
  id: 'better',
  prompt: 'What is the better coefficient?',
  answer: 0.568,
  also: [],
  tolerance: 0.0005,
  decimals: 3,
  traps: [
    { value: 0.416, feedback: 'A is missing from the numerator.' },
    { value: 0.736, feedback: 'That is the size of the worse one.' },
  ],
  trace: ['168 ÷ 296 = 0.568'],
};
const worse: Numeric = { ...better, id: 'worse', answer: -73.6, tolerance: 0.1, decimals: 1, unit: '%', traps: [] };
const code = (question: Numeric, answer: string) => grade(question, answer).parts[0]?.code;

describe('a numeric question', () => {
  it('is answerable once one number can be read', () => {
    expect(validate(better, '0.5')).toEqual({ ok: true });
    expect(validate(better, ' ')).toEqual({ ok: false, code: 'nothing-typed' });
    expect(validate(better, '168/296')).toEqual({ ok: false, code: 'two-numbers', text: '168/296' });
  });

  it('gives its one point for the answer', () => {
    expect(grade(better, '0.568')).toEqual({ verdict: 'right', score: 1, max: 1, parts: [{ code: 'right', value: 0.568 }] });
  });

  it.each(['0.5675', '0.5685', '０．５６８', '.568', '56.8%', '５６．８ ％'])(
    'counts both ends of the tolerance, and any way of writing: %s',
    (text) => {
      expect(code(better, text)).toBe('right');
    },
  );

  it.each(['0.5674', '0.5686', '0.57', '0'])('gives nothing outside the tolerance: %s', (text) => {
    expect(grade(better, text)).toMatchObject({ verdict: 'wrong', score: 0, max: 1, parts: [{ code: 'off' }] });
  });

  it('is not misled by binary fractions at the edge of the tolerance', () => {
    expect(0.3 - 0.1 <= 0.2).toBe(true);
    expect(Math.abs(0.1 - 0.4) <= 0.3).toBe(false);
    expect(code({ ...better, answer: 0.4, tolerance: 0.3, traps: [] }, '0.1')).toBe('right');
    expect(code({ ...better, answer: 1234567.8, tolerance: 0.1, traps: [] }, '1,234,567.9')).toBe('right');
  });

  it('names the known mistake by its place', () => {
    expect(grade(better, '0.416').parts).toEqual([{ code: 'trap', value: 0.416, index: 0 }]);
    expect(grade(better, '73.6%').parts).toEqual([{ code: 'trap', value: 0.736, index: 1 }]);
  });

  it('lets the answer win over a trap set too near to it', () => {
    expect(code({ ...better, traps: [{ value: 0.5681, feedback: '' }] }, '0.568')).toBe('right');
  });

  it('recognises a right size with the wrong sign', () => {
    expect(code(better, '-0.568')).toBe('wrong-sign');
    expect(code(worse, '73.6')).toBe('wrong-sign');
  });

  it('recognises a per cent given for a share, and a share for a per cent', () => {
    expect(code(better, '56.8')).toBe('wrong-scale');
    expect(code(worse, '-0.736')).toBe('wrong-scale');
  });

  it('prefers a trap to a general remark', () => {
    expect(grade({ ...better, traps: [{ value: -0.568, feedback: '' }] }, '-0.568').parts).toMatchObject([
      { code: 'trap', index: 0 },
    ]);
  });

  it('claims no wrong sign or scale where the tolerance reaches zero', () => {
    const loose = { ...better, answer: 0.1, tolerance: 0.5, traps: [] };
    expect(code(loose, '-0.6')).toBe('off');
    expect(code(loose, '40')).toBe('off');
    expect(code({ ...loose, answer: 0, tolerance: 0.01 }, '0.5')).toBe('off');
  });

  it.each(['-73.6', '-73.6%', '－７３．６％', '-73.6 ％'])('takes its own unit % typed or left out: %s', (text) => {
    expect(code(worse, text)).toBe('right');
  });

  it.each(['120', '120元', '120 元', '１２０元'])('takes another unit typed or left out: %s', (text) => {
    expect(code({ ...better, answer: 120, tolerance: 0.5, unit: '元', traps: [] }, text)).toBe('right');
  });

  it('reads a unit in either case', () => {
    expect(code({ ...better, answer: 12, tolerance: 0.5, unit: 'Yuan', traps: [] }, '12 yuan')).toBe('right');
  });

  it('reads a unit of its own that is no known one, after the number and nowhere else', () => {
    const heavy = { ...better, answer: 12, tolerance: 0.5, unit: 'Kg', traps: [] };
    for (const text of ['12', '12 kg', '12KG', '１２ｋｇ']) expect(code(heavy, text)).toBe('right');
    for (const text of ['kg 12', '12 kg kg', '12 g']) expect(validate(heavy, text)).toMatchObject({ ok: false, text });
  });

  it('refuses a foreign unit, and keeps the whole text', () => {
    expect(validate({ ...better, unit: '元' }, '120 kg')).toEqual({ ok: false, code: 'not-a-number', text: '120 kg' });
    expect(validate({ ...better, unit: '元' }, '1/2 元')).toEqual({ ok: false, code: 'two-numbers', text: '1/2 元' });
  });

  it.each([
    ['元', '¥120'],
    ['元', '￥120.0'],
    ['元', 'RMB 120'],
    ['元', '120块'],
    ['yuan', '120元'],
    ['yuan', '120 CNY'],
    ['位', '120人'],
    ['members', '120 people'],
    ['marks', '120分'],
    ['years', '120 yrs'],
    ['倍', '120:1'],
    [undefined, '120位'],
    [undefined, '120分'],
    [undefined, '120 to 1'],
    [undefined, 'T = 120'],
  ])('takes the unit asked for under any name, and a count where none is: %s, %s', (unit, text) => {
    const { unit: _, ...bare } = { ...better, answer: 120, tolerance: 0.5, traps: [] };
    expect(code(unit === undefined ? bare : { ...bare, unit }, text)).toBe('right');
  });

  it.each([
    ['元', '120%'],
    ['元', '120位'],
    ['位', '120元'],
    ['years', '120 yuan'],
    ['%', '120元'],
    [undefined, '120元'],
    [undefined, '120年'],
  ])('refuses a unit that is not the one asked for, by name: %s, %s', (unit, text) => {
    expect(validate({ ...better, ...(unit && { unit }) }, text)).toEqual({ ok: false, code: 'other-unit', text });
  });

  it('takes another way to the answer for right, as near as the answer itself', () => {
    const way = { ...better, also: [0.572] };
    expect([code(way, '0.572'), code(way, '0.5724'), code(way, '0.573')]).toEqual(['right', 'right', 'off']);
  });

  it('takes a unit alone for nothing typed', () => {
    expect(validate(worse, '%')).toEqual({ ok: false, code: 'nothing-typed' });
  });

  it.each(['abc', ''])('handed in as “%s”, which cannot be read, earns nothing and says so', (text) => {
    expect(grade(better, text)).toMatchObject({ score: 0, max: 1, parts: [{ code: 'unread' }] });
  });
});
