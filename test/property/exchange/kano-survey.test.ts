import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSurvey } from '../../../src/core/exchange/kano-survey.ts';

// A tenth of the other fuzz counts: each case is a whole file.
const RUNS = Math.max(300, Number(process.env.ZHIKE_FUZZ ?? 0) / 10);
const cells = fc.oneof(
  fc.constantFrom(
    '1',
    '2',
    '5',
    '6',
    'like',
    '喜欢',
    '',
    ' ',
    'feature',
    'functional',
    'dysfunctional',
    '功能',
    '有',
    '无',
    'a_有',
    'a_无',
    '\uFF13',
    '=1+1',
    '__proto__',
  ),
  fc.string({ maxLength: 8 }),
);
const files = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 20 });

describe('the reader of survey files', () => {
  it('never throws, and accounts for every answer: used, or named as left out', () => {
    fc.assert(
      fc.property(files, fc.boolean(), (rows, flipped) => {
        const found = readSurvey(rows, flipped);
        if (!found.ok) return;
        const counted = found.features.flatMap(({ pairs }) => pairs.flat()).reduce((sum, n) => sum + n, 0);
        expect(counted).toBe(found.used);
        expect(found.bad.every(({ line }) => line >= 1 && line <= rows.length)).toBe(true);
        if (found.shape === 'long') {
          const filled = rows.filter((row) => row.some((each) => each.trim() !== '')).length;
          expect([found.above, found.above + 1]).toContain(filled - found.used - found.left);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads back any survey that is written in words', () => {
    const names = ['like', 'must-be', 'neutral', 'live-with', 'dislike'];
    const answers = fc.array(fc.tuple(fc.constantFrom('water', 'wait', 'card'), fc.nat(4), fc.nat(4)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(answers, (given) => {
        const found = readSurvey(
          [['feature', 'functional', 'dysfunctional'], ...given.map(([name, f, d]) => [name, names[f] ?? '', names[d] ?? ''])],
          false,
        );
        if (!found.ok) throw new Error(found.code);
        const right = found.features.flatMap(({ name, pairs }) =>
          pairs.flatMap((row, f) =>
            row.map((n, d) => n === given.filter((each) => each[0] === name && each[1] === f && each[2] === d).length),
          ),
        );
        expect(right).not.toContain(false);
      }),
    );
  });
});
