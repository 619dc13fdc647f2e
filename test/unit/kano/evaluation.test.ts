import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/kano/categories.ts';
import { answerIndex, categoryAt, classify, EVALUATION, type TableName } from '../../../src/core/kano/evaluation.ts';

describe('classify', () => {
  it('calls it one-dimensional to like presence and dislike absence', () => {
    expect(classify('like', 'dislike', 'standard')).toBe('O');
  });

  it('calls it attractive to like presence and not to mind absence', () => {
    for (const shrug of ['must-be', 'neutral', 'live-with'] as const) expect(classify('like', shrug, 'standard')).toBe('A');
  });

  it('calls it must-be to take presence calmly and dislike absence', () => {
    for (const shrug of ['must-be', 'neutral', 'live-with'] as const) expect(classify(shrug, 'dislike', 'standard')).toBe('M');
  });

  it('calls it indifferent to take both calmly', () => {
    expect(classify('neutral', 'neutral', 'standard')).toBe('I');
    expect(classify('must-be', 'live-with', 'standard')).toBe('I');
  });

  it('calls it reverse to dislike presence, or to like absence', () => {
    expect(classify('dislike', 'like', 'standard')).toBe('R');
    expect(classify('dislike', 'neutral', 'standard')).toBe('R');
    expect(classify('neutral', 'like', 'standard')).toBe('R');
  });

  it('calls it questionable to like both or dislike both, never one-dimensional', () => {
    for (const table of ['standard', 'pouliot'] as const) {
      expect(classify('like', 'like', table)).toBe('Q');
      expect(classify('dislike', 'dislike', table)).toBe('Q');
    }
  });

  it('takes the functional answer first', () => {
    expect(classify('like', 'neutral', 'standard')).toBe('A');
    expect(classify('neutral', 'like', 'standard')).toBe('R');
  });

  it("reads expecting both, and living with both, as questionable in Pouliot's table only (recalled)", () => {
    for (const answer of ['must-be', 'live-with'] as const) {
      expect(classify(answer, answer, 'standard')).toBe('I');
      expect(classify(answer, answer, 'pouliot')).toBe('Q');
    }
    expect(classify('neutral', 'neutral', 'pouliot')).toBe('I');
  });

  it('says which half of the question has an unknown answer', () => {
    expect(() => classify('love' as Answer, 'like', 'standard')).toThrow(
      new RangeError('invalid functional answer: love (expected like, must-be, neutral, live-with, dislike)'),
    );
    expect(() => classify('like', 'Dislike' as Answer, 'standard')).toThrow('invalid dysfunctional answer: Dislike ');
  });

  it('refuses an unknown table, also one that every object inherits', () => {
    for (const table of ['kano', 'toString', '__proto__', undefined]) {
      expect(() => classify('like', 'like', table as TableName)).toThrow(
        new RangeError(`invalid evaluation table: ${table} (expected standard or pouliot)`),
      );
    }
  });
});

describe('the evaluation tables', () => {
  it('are 5 by 5', () => {
    for (const table of Object.values(EVALUATION)) {
      expect(table).toHaveLength(5);
      for (const row of table) expect(row).toHaveLength(5);
    }
  });

  it('swap attractive with reverse, and one-dimensional with reverse, when the two questions swap places', () => {
    const mirrored = new Map([
      ['A', 'R'],
      ['O', 'R'],
      ['M', 'R'],
    ]);
    EVALUATION.standard.forEach((row, i) => {
      row.forEach((category, j) => {
        const twin = mirrored.get(category);
        if (twin !== undefined) expect(EVALUATION.standard[j]?.[i]).toBe(twin);
      });
    });
  });
});

describe('categoryAt', () => {
  it('reads the row of the functional and the column of the dysfunctional answer', () => {
    expect(categoryAt(0, 4, 'standard')).toBe('O');
    expect(categoryAt(4, 0, 'standard')).toBe('R');
  });

  it.each([
    [5, 0],
    [0, 5],
    [-1, 0],
    [0, -1],
    [0.5, 0],
    [Number.NaN, 0],
  ])('refuses the cell %s, %s', (row, column) => {
    expect(() => categoryAt(row, column, 'standard')).toThrow(
      new RangeError(`invalid cell: row ${row}, column ${column} (expected whole numbers 0 to 4)`),
    );
  });
});

describe('answerIndex', () => {
  it('numbers the answers from 0', () => {
    expect(answerIndex('functional', 'like')).toBe(0);
    expect(answerIndex('dysfunctional', 'dislike')).toBe(4);
  });
});
