import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COHORT_MOST, COHORT_PRINTED_MOST, parseCohort, printCohort } from '../../../src/core/exchange/cohort.ts';

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
    ['999999999999.999999999 3 2 1', { code: 'not-a-number', at: 1, text: '999999999999.999999999' }],
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

  it('is printed so that it is read as the same figures, however long, never cut and never in powers of ten', () => {
    const figure = fc.tuple(fc.integer({ min: 0, max: 999_999_999_998 }), fc.integer({ min: 0, max: 999_999_999 }));
    const cohorts = fc
      .array(
        figure.map(([whole, part]) => Number(`${whole}.${String(part).padStart(9, '0')}`)),
        { minLength: 4, maxLength: COHORT_MOST },
      )
      .map((figures) => figures.sort((a, b) => b - a))
      .filter(([first]) => first !== 0);
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const text = printCohort(cohort);
        expect(text.length).toBeLessThanOrEqual(COHORT_PRINTED_MOST);
        expect(parseCohort(text)).toEqual({ ok: true, cohort });
      }),
      { numRuns: 2000 },
    );
    expect(printCohort([1, 0.000000001])).toBe('1 0.000000001');
    // the first cohort that was cut: 121 figures of six digits, of which 97 were drawn
    const six = Array.from({ length: COHORT_MOST }, (_, t) => 212_608 - 1000 * t);
    expect(parseCohort(printCohort(six))).toEqual({ ok: true, cohort: six });
  });

  it('takes a minus zero for zero', () => {
    expect(parseCohort('3 2 1 -0')).toEqual({ ok: true, cohort: [3, 2, 1, 0] });
  });
});
