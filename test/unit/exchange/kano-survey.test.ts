import { describe, expect, it } from 'vitest';
import { readSurvey, SURVEY_FEATURES, SURVEY_ROWS, type SurveyRead } from '../../../src/core/exchange/kano-survey.ts';

const read = (rows: readonly (readonly string[])[], flipped = false): SurveyRead => {
  const found = readSurvey(rows, flipped);
  if (!found.ok) throw new Error(`not read: ${found.code}`);
  return found;
};
const cell = ({ features }: SurveyRead, name: string, f: number, d: number) =>
  features.find((feature) => feature.name === name)?.pairs[f]?.[d];

describe('a survey of answer pairs', () => {
  it.each([
    [
      [
        ['feature', 'functional', 'dysfunctional'],
        ['Wi-Fi', '1', '5'],
      ],
    ],
    [
      [
        ['功能', '有', '无'],
        ['Wi-Fi', '喜欢', '不喜欢'],
      ],
    ],
    [[['Wi-Fi', 'like', 'dislike']]],
    [[['Wi-Fi', '１', '５']]],
    [
      [
        ['id', 'dysfunctional', 'Feature', 'functional'],
        ['7', 'Dislike', ' Wi-Fi ', 'LIKE'],
      ],
    ],
    [
      [
        ['respondent', 'Wi-Fi_functional', 'Wi-Fi_dysfunctional'],
        ['7', '1', '5'],
      ],
    ],
    [
      [
        ['Wi-Fi（有）', 'Wi-Fi（无）'],
        ['我很喜欢', '讨厌'],
      ],
    ],
  ])('is read from %j', (rows) => {
    const found = read(rows);
    expect(found.used).toBe(1);
    expect(found.bad).toEqual([]);
    expect(cell(found, 'Wi-Fi', 0, 4)).toBe(1);
  });

  it('adds up the pairs of each feature', () => {
    const found = read([
      ['Wi-Fi', '1', '5'],
      ['Wi-Fi', '1', '5'],
      ['lid', '3', '3'],
    ]);
    expect(cell(found, 'Wi-Fi', 0, 4)).toBe(2);
    expect(cell(found, 'lid', 2, 2)).toBe(1);
    expect(found.features).toHaveLength(2);
  });

  it('says when numbers occurred, and turns the scale round on demand', () => {
    expect(read([['a', 'like', 'dislike']]).numbered).toBe(false);
    const flipped = read([['a', '1', '5']], true);
    expect(flipped.numbered).toBe(true);
    expect(cell(flipped, 'a', 4, 0)).toBe(1);
    expect(cell(read([['a', 'like', 'dislike']], true), 'a', 0, 4)).toBe(1);
  });

  it('names every row it leaves out, with its line and why', () => {
    const found = read([
      ['feature', 'functional', 'dysfunctional'],
      ['Wi-Fi', '1', '5'],
      ['', '1', '5'],
      ['Wi-Fi', '6', '5'],
      ['Wi-Fi', '1', 'maybe'],
      ['Wi-Fi'],
      ['', '', ''],
      ['Wi-Fi', '2', '4'],
    ]);
    expect(found.used).toBe(2);
    expect(found.bad.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-feature'],
      [4, 'functional'],
      [5, 'dysfunctional'],
      [6, 'columns'],
    ]);
  });

  it('passes over a feature a respondent skipped, but not half an answer', () => {
    const found = read([
      ['a 有', 'a 无', 'b 有', 'b 无'],
      ['1', '5', '', ''],
      ['1', '', '2', '2'],
    ]);
    expect(found.shape).toBe('wide');
    expect(found.used).toBe(2);
    expect(found.bad).toEqual([{ line: 3, text: 'a: 1 / –', code: 'one-half' }]);
  });

  it.each([
    [[], 'empty'],
    [[['', ' ']], 'empty'],
    [[['a', 'b']], 'shape'],
    [[['Wi-Fi', '12', '30', '8', '10', '0', '0']], 'shape'],
    [
      [
        ['feature', 'functional', 'dysfunctional'],
        ['a', 'x', 'y'],
      ],
      'nothing',
    ],
    [Array.from({ length: SURVEY_FEATURES + 1 }, (_, i) => [`f${i}`, '1', '1']), 'too-many-features'],
    [Array.from({ length: SURVEY_ROWS + 1 }, () => ['a', '1', '1']), 'too-many-rows'],
  ] as const)('says what is wrong as a whole', (rows, code) => {
    expect(readSurvey(rows, false)).toMatchObject({ ok: false, code });
  });
});
