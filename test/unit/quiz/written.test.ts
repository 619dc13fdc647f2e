import { describe, expect, it } from 'vitest';
import { regrade } from '../../../src/core/quiz/any.ts';
import { empty, LONGEST_TEXT, parseWritten, tickedParts, validate } from '../../../src/core/quiz/kinds/written.ts';
import { essay } from '../../component/quiz/questions.ts';

const wrote = (text: string, ticked: readonly number[] | null = null) => ({ text, gaveUp: false, ticked });

describe('an answer in one’s own words', () => {
  it('may be as long as a record keeps, and says how much has to go beyond that', () => {
    expect(validate(null, wrote('字'.repeat(LONGEST_TEXT)))).toEqual({ ok: true });
    expect(validate(null, wrote('字'.repeat(LONGEST_TEXT + 3)))).toEqual({ ok: false, code: 'too-long', left: 3 });
    expect(validate(null, { ...wrote('字'.repeat(LONGEST_TEXT + 1)), gaveUp: true })).toMatchObject({ code: 'too-long' });
  });

  it('has no marks before its points were shown', () => {
    expect(() => tickedParts('why', 2, wrote('x'))).toThrow(
      'invalid ticks of why: null (expected indices; show the points first)',
    );
    expect(regrade(essay, wrote('x'), 1)).toBeNull();
    expect(regrade(essay, wrote('x', [0, 1]), 1)).toMatchObject({ score: 5, max: 5 });
  });

  it('is read back with the ticks of points there still are, each once and in their order', () => {
    expect(parseWritten(3, { text: 'x', gaveUp: true, ticked: [2, 0, 2, 9] })).toEqual({
      text: 'x',
      gaveUp: true,
      ticked: [0, 2],
    });
    expect(parseWritten(3, { text: 7, gaveUp: 'yes', ticked: '0' })).toEqual(empty);
    expect([parseWritten(3, null), parseWritten(3, 'x')]).toEqual([empty, empty]);
  });
});
