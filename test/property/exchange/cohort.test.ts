import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCohort } from '../../../src/core/exchange/cohort.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);

describe('the reader of pasted cohorts', () => {
  it('never throws, and what it reads never rises and can be written and read again', () => {
    const scraps = fc.constantFrom('1', '9', '100', '0', '.', ',', ' ', '\n', '%', '-', '\uFF0C', '\uFF19', 'e', 'x', '\u2212');
    const texts = fc.oneof(
      fc.string(),
      fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseCohort(text);
        if (!read.ok) return;
        expect(read.cohort.every((figure, i) => figure >= 0 && figure <= (read.cohort[i - 1] ?? figure))).toBe(true);
        expect(parseCohort(read.cohort.map((figure) => figure.toFixed(9)).join(' '))).toEqual(read);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads back any falling row of figures', () => {
    const rows = fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 40 })
      .map((row) => row.map((n) => n / 10).toSorted((a, b) => b - a))
      .filter(([first]) => (first ?? 0) > 0);
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ' ', '\n', '\uFF0C', '; '), (row, mark) => {
        expect(parseCohort(row.join(mark))).toEqual({ ok: true, cohort: row });
      }),
      { numRuns: RUNS },
    );
  });
});
