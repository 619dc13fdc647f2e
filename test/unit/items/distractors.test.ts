import { describe, expect, it } from 'vitest';
import { type Asked, distractorTable, LEAST_SHARE } from '../../../src/core/items/distractors.ts';

/** Eight learners, best first: the key A is chosen above, B below, C by the best of the rest, D by nobody; one leaves it out. */
const ASKED: Asked = { options: ['A', 'B', 'C', 'D'], key: 'A', answers: ['A', 'A', 'C', 'A', 'B', 'B', null, 'B'] };
const MERIT = [8, 7, 6, 5, 4, 3, 2, 1];

const row = (option: string, asked = ASKED, merit = MERIT) =>
  distractorTable(asked, merit).choices.find((choice) => choice.option === option);

describe('distractorTable', () => {
  it('has one row for each option, in their order, and counts who chose nothing', () => {
    const table = distractorTable(ASKED, MERIT);
    expect(table.choices.map(({ option }) => option)).toEqual(['A', 'B', 'C', 'D']);
    expect(table.choices.map(({ isKey }) => isKey)).toEqual([true, false, false, false]);
    expect(table.choices.map(({ chosen }) => chosen)).toEqual([3, 3, 1, 0]);
    expect(table.choices.map(({ share }) => share)).toEqual([3 / 8, 3 / 8, 1 / 8, 0]);
    expect(table.omitted).toBe(1);
  });

  it('shows the shares of the upper and the lower 27 %', () => {
    // round(0.27 * 8) = 2: learners 0, 1 and 6, 7
    expect(row('A')).toMatchObject({ upper: 1, lower: 0 });
    expect(row('B')).toMatchObject({ upper: 0, lower: 0.5 });
    expect(row('C')).toMatchObject({ upper: 0, lower: 0 });
  });

  it('correlates the choice with the criterion', () => {
    // B chosen by 4, 3 and 1: (8/3 - 4.5) * 3/8 over sqrt(15/64) * sqrt(5.25)
    expect(row('B')?.correlation).toBeCloseTo(((8 / 3 - 4.5) * 3) / 8 / Math.sqrt((15 / 64) * 5.25), 12);
    expect(row('C')?.correlation).toBeGreaterThan(0);
    expect(row('D')?.correlation).toBeNull();
  });

  it('lets a distractor work that draws at least 5 % and weaker learners', () => {
    expect(['A', 'B', 'C', 'D'].map((option) => row(option)?.works)).toEqual([null, true, false, false]);
  });

  it('takes exactly 5 % for enough, and less for too few', () => {
    expect(LEAST_SHARE).toBe(0.05);
    const merit = Array.from({ length: 40 }, (_, i) => 40 - i);
    const asked = (wrong: number): Asked => ({
      ...ASKED,
      answers: merit.map((value) => (value <= wrong ? 'B' : 'A')),
    });
    expect(row('B', asked(2), merit)?.works).toBe(true);
    expect(row('B', asked(1), merit)?.works).toBe(false);
  });

  it('does not let a distractor work on a class of equal merit', () => {
    expect(row('B', ASKED, new Array(8).fill(3))).toMatchObject({ correlation: null, works: false });
  });

  it('gives what its example says', () => {
    const table = distractorTable({ options: ['A', 'B'], key: 'A', answers: ['A', 'A', 'B', null] }, [3, 2, 1, 0]);
    expect(table.choices[1]).toMatchObject({ share: 0.25, upper: 0, works: true });
    expect(table.choices[1]?.correlation).toBeCloseTo(-0.258, 3);
  });

  it('refuses questions that do not fit together', () => {
    expect(() => distractorTable({ ...ASKED, key: 'E' }, MERIT)).toThrow(
      new RangeError('invalid key: E (expected one of A, B, C, D)'),
    );
    // every() passes over the holes of a sparse list, which made it a key that no option is
    expect(() => distractorTable({ ...ASKED, key: new Array(2) }, MERIT)).toThrow(
      new RangeError('invalid key: a list of 2 (expected one of A, B, C, D)'),
    );
    expect(() => distractorTable({ ...ASKED, options: ['A', 'B', 'C', 'C'] }, MERIT)).toThrow(
      new RangeError('invalid options: A, B, C, C (expected each once)'),
    );
    expect(() => distractorTable({ ...ASKED, answers: ['A', 'E', ...ASKED.answers.slice(2)] }, MERIT)).toThrow(
      new RangeError('invalid answer: E (expected one of A, B, C, D, or null)'),
    );
  });

  it('refuses a criterion of another length, one that is no number, and a class of one', () => {
    expect(() => distractorTable(ASKED, [1])).toThrow(
      new RangeError('invalid criterion: 1 (expected one for each of 8 learners)'),
    );
    expect(() => distractorTable(ASKED, [...MERIT.slice(1), Number.NaN])).toThrow('invalid criterion: NaN (expected -');
    expect(() => distractorTable({ ...ASKED, answers: ['A'] }, [1])).toThrow('invalid class: 1 learners ');
  });

  it('counts each option of an answer that takes several, and each of several keys', () => {
    const asked: Asked = { options: ['A', 'B', 'C'], key: ['A', 'B'], answers: [['A', 'B'], ['A', 'C'], [], 'C'] };
    const { choices, omitted } = distractorTable(asked, [4, 3, 2, 1]);
    expect(choices.map(({ chosen, isKey }) => [chosen, isKey])).toEqual([
      [2, true],
      [1, true],
      [2, false],
    ]);
    expect(omitted).toBe(1);
  });

  it.each([
    ['no key', { key: [] }],
    ['a key that is no option', { key: ['A', 'E'] }],
    ['a choice that is no option', { answers: [['A', 'E'], null, null, null, null, null, null, null] }],
  ])('refuses %s among several', (_, change) => {
    expect(() => distractorTable({ ...ASKED, ...change }, MERIT)).toThrow(RangeError);
  });
});
