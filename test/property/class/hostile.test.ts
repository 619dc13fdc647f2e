import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/core/class/class-figures.ts';
import { letteredItems, readRow, writeRow } from '../../../src/core/class/letters.ts';
import { nearness, studentKey } from '../../../src/core/class/person.ts';
import { rosterOf, spacedCells } from '../../../src/core/class/roster.ts';
import { readCopy } from '../../../src/state/teach/copy.ts';
import { ANY } from '../../support/any-text.ts';
import { ownAsked, singles, who } from '../../support/class.ts';
import { PAPER } from '../../support/papers.ts';

const RUNS = { numRuns: Number(process.env.ZHIKE_FUZZ ?? 400) };
const text = fc.oneof(
  fc.string({ unit: ANY, maxLength: 60 }),
  fc.constantFrom('姓名', '学号', '2301', '__proto__', 'constructor', '=1+1', '张 伟', '\u202e', ''),
);

describe('whatever is brought', () => {
  it('a table becomes a list of names, and nobody in it is without a name and a number', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        for (const { name, number } of rosterOf(rows)) expect(name + number).not.toBe('');
      }),
      RUNS,
    );
  });

  it('a line is parted without losing a character but spaces', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(spacedCells(line).join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
      }),
      RUNS,
    );
  });

  it('a row of letters is read or refused, and what was read comes back the same', () => {
    const paper = { ...singles(5), rules: PAPER.rules };
    const items = letteredItems(paper, ownAsked(paper), 7);
    const letters = fc.oneof(
      text,
      fc.string({ unit: fc.constantFrom('A', 'b', '－', 'C', ' ', '，', '-', 'x', '对'), maxLength: 9 }),
    );
    fc.assert(
      fc.property(letters, (typed) => {
        const row = readRow(typed, items);
        if (!row.ok) return;
        const answers = paper.items.map((_, item) => row.answers.get(item) ?? null);
        const back = readRow(writeRow(answers, items), items);
        expect(back).toEqual(row);
      }),
      RUNS,
    );
  });

  it('two names are near each other either way, and a key is never empty', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(nearness(one, other)).toBe(nearness(other, one));
        expect(studentKey(who(one, other), 's')).not.toBe('');
      }),
      RUNS,
    );
  });

  it('a text is a submission or a copy, or none, and never a fault', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.base64String(), fc.json()), (any) => {
        expect(readBody(any)?.paper ?? '').toEqual(expect.any(String));
        expect(typeof readCopy(any).ok).toBe('boolean');
      }),
      RUNS,
    );
  });
});
