import { describe, expect, it } from 'vitest';
import { choiceAt, choicesOf, dealable, drawNumeric, withFigures, withValues } from '../../../src/core/quiz/draw.ts';
import { drawnMean } from '../../component/quiz/questions.ts';

describe('a parameter', () => {
  it('takes each listed value, or each step with both ends', () => {
    expect(choicesOf({ values: [1, 5] })).toBe(2);
    const steps = { from: 0.6, to: 0.9, step: 0.1 };
    expect(Array.from({ length: choicesOf(steps) }, (_, k) => choiceAt(steps, k))).toEqual([0.6, 0.7, 0.8, 0.9]);
    expect(choicesOf({ from: 200, to: 800, step: 50 })).toBe(13);
  });
});

describe('a text with places', () => {
  const values = new Map([
    ['r', 0.8],
    ['x', -1234.5],
    ['third', 1 / 3],
    ['tiny', -0.001],
  ]);
  it.each([
    ['{r}', '0.8'],
    ['{r:%}', '80%'],
    ['{third:%1}', '33.3%'],
    ['{third:2}', '0.33'],
    ['{x}', '−1234.5'],
    ['{x:0}元', '−1235元'],
    ['{tiny:2}', '0.00'],
  ])('%s reads %s', (text, words) => {
    expect(withFigures(text, values)).toBe(words);
  });

  it('is refused where nobody fills a place', () => {
    expect(() => withFigures('{q}', values)).toThrow('no value for {q} (expected one of r, x, third, tiny)');
  });

  it('shows no float noise', () => {
    expect(withFigures('{s}', new Map([['s', 0.1 + 0.2]]))).toBe('0.3');
  });
});

describe('a drawn question', () => {
  it('has prompt, answer, traps and solution from the same numbers', () => {
    expect(withValues(drawnMean, new Map([['c', 0.2]]))).toStrictEqual({
      kind: 'numeric',
      id: 'mean',
      prompt: 'Churn is 20%. The mean lifetime?',
      answer: 5,
      also: [],
      tolerance: 0.01,
      decimals: 1,
      unit: 'years',
      traps: [{ value: 2.5, feedback: 'Half of 5.' }],
      trace: ['1 ÷ 0.2 = 5.0'],
    });
  });

  it('is, where its figures may be dealt, what the seed drew first; else the next it draws that may be', () => {
    const picky = { ...drawnMean, draw: { c: { values: [0.1, 0.2, 0.25, 0.5] } }, possible: 'c - 0.2' };
    const free = { ...drawnMean, draw: picky.draw };
    for (let seed = 1; seed < 60; seed++) {
      const first = drawNumeric(free, seed);
      const dealt = drawNumeric(picky, seed);
      if (first.answer < 5) expect(dealt).toStrictEqual(first);
      else expect(dealt.answer).toBeLessThan(5);
    }
  });

  it('may not be dealt where a known mistake, or its rounding, earns the mark', () => {
    const half = (value: number | string) => ({ ...drawnMean, traps: [{ value, feedback: '' }] });
    const drawn = new Map([['c', 0.2]]);
    expect(dealable(half('1 / (2 * c)'), drawn)).toBe(true);
    expect(dealable(half('25 * c'), drawn)).toBe(false);
    expect(dealable(half(5.04), drawn)).toBe(false);
    expect(dealable({ ...half(4), also: ['t - 1'] }, drawn)).toBe(false);
  });

  it('is the same for the same seed, and meets every value over the seeds', () => {
    expect(drawNumeric(drawnMean, 7)).toStrictEqual(drawNumeric(drawnMean, 7));
    const answers = new Set(Array.from({ length: 40 }, (_, seed) => drawNumeric(drawnMean, seed).answer));
    expect([...answers].sort()).toEqual([10, 5]);
  });

  it('takes a seed of 32 bits only', () => {
    expect(() => drawNumeric(drawnMean, -1)).toThrow(RangeError);
    expect(() => drawNumeric(drawnMean, 0.5)).toThrow(RangeError);
  });
});
