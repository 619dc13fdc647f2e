import { describe, expect, it } from 'vitest';
import { COHORT_MOST, parseCohort } from '../../../src/core/exchange/cohort.ts';

describe('a pasted cohort', () => {
  it.each([
    ['100 87 74 65'],
    ['100,87,74,65'],
    ['100%\n87%\n74%\n65%\n'],
    ['100\t87\t74\t65'],
    ['１００、８７；７４，６５'],
    ['  100;87 ;74|65  '],
  ])('is read from %j', (text) => {
    expect(parseCohort(text)).toEqual({ ok: true, cohort: [100, 87, 74, 65] });
  });

  it('may hold fractions and equal neighbours', () => {
    expect(parseCohort('100 86.9 86.9 .5')).toEqual({ ok: true, cohort: [100, 86.9, 86.9, 0.5] });
  });

  it.each([
    ['', { code: 'empty' }],
    [' ,;\n', { code: 'empty' }],
    ['100 87 x 65', { code: 'not-a-number', at: 3, text: 'x' }],
    ['100 1e2 7 6', { code: 'not-a-number', at: 2, text: '1e2' }],
    ['100 87 -1 -2', { code: 'negative', at: 3, text: '-1' }],
    ['100 87 \u22125 1', { code: 'negative', at: 3, text: '\u22125' }],
    ['100 87 88 65', { code: 'rises', at: 3, text: '88' }],
    ['1,000,869,743', { code: 'rises', at: 3, text: '869' }],
    ['100 87 74', { code: 'too-few', found: 3 }],
    ['0 0 0 0', { code: 'nobody' }],
    ['9 '.repeat(COHORT_MOST + 1), { code: 'too-many', found: COHORT_MOST + 1 }],
    ['9 '.repeat(3000), { code: 'too-long', found: 6000 }],
  ])('%j comes back with what is wrong and where', (text, fault) => {
    expect(parseCohort(text)).toEqual({ ok: false, fault });
  });

  it('takes a minus zero for zero', () => {
    expect(parseCohort('3 2 1 -0')).toEqual({ ok: true, cohort: [3, 2, 1, 0] });
  });
});
