import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountRow, parseCounts, writeCounts } from '../../../src/core/exchange/kano-counts.ts';
import { tallyPairs } from '../../../src/core/kano/tally.ts';
import { ANY } from '../../support/any-text.ts';

const people = fc.integer({ min: 0, max: 1_000_000 });
const counts = fc
  .record({ M: people, O: people, A: people, I: people, R: people, Q: people })
  .filter(({ M, O, A, I }) => M + O + A + I > 0);
const fullWidth = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

describe('pasted counts', () => {
  it('never throw, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY, maxLength: 300 }), (text) => {
        expect(typeof parseCounts(text).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('never become rows that were not typed: what is read, written again, is the same', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', '\t', ' ', '\uFF0C'),
        fc.boolean(),
        (rows, comma, wide) => {
          const text = rows.map(({ M, O, A, I, R, Q }) => [M, O, A, I, R, Q].join(comma)).join('\n');
          const read = parseCounts(wide ? fullWidth(text) : text);
          expect(read).toEqual({ ok: true, rows: rows.map((row) => ({ name: '', counts: row })) });
        },
      ),
    );
  });

  it('are the same after they were written and read again, whatever their names', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 16 }).map((text) => text.replace(/\s+/g, ' ').trim());
    const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }), {
      minLength: 5,
      maxLength: 5,
    });
    const answered = fc
      .record({ name, pairs: matrix.filter((rows) => rows.flat().some((n) => n > 0)) })
      .map((row): CountRow => ({ ...row, counts: tallyPairs(row.pairs, 'standard') }));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.record({ name, counts }), answered), { minLength: 1, maxLength: 20 }), (rows) => {
        expect(parseCounts(writeCounts(rows))).toEqual({ ok: true, rows });
      }),
      { numRuns: 2000 },
    );
  });
});
