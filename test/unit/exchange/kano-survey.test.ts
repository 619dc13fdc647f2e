import { describe, expect, it } from 'vitest';
import { NAME_MOST, ROWS_MOST } from '../../../src/core/exchange/kano-counts.ts';
import { readSurvey, SURVEY_ROWS, type SurveyRead } from '../../../src/core/exchange/kano-survey.ts';

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
    [Array.from({ length: ROWS_MOST + 1 }, (_, i) => [`f${i}`, '1', '1']), 'too-many-features'],
    [Array.from({ length: SURVEY_ROWS + 1 }, () => ['a', '1', '1']), 'too-many-rows'],
  ] as const)('says what is wrong as a whole', (rows, code) => {
    expect(readSurvey(rows, false)).toMatchObject({ ok: false, code });
  });
});

describe('what programs and people do to survey files', () => {
  const HEAD = ['feature', 'functional', 'dysfunctional'];

  it.each([
    ['a title', [['October survey'], HEAD, ['Wi-Fi', '1', '5']], 1],
    [
      'a title and a date, padded to the width',
      [
        ['问卷', '', ''],
        ['2026', '', ''],
        ['功能', '有', '无'],
        ['Wi-Fi', '1', '5'],
      ],
      2,
    ],
    ['a title and no heading', [['问卷'], ['Wi-Fi', '1', '5']], 1],
    ['nothing', [HEAD, ['Wi-Fi', '1', '5']], 0],
  ])('is read with %s above, and the rows passed over are counted', (_, rows, above) => {
    const found = read(rows);
    expect([found.used, found.left, found.above, cell(found, 'Wi-Fi', 0, 4)]).toEqual([1, 0, above, 1]);
  });

  it.each(['1.0', '1.00', '+1', '１.０', ' 1 '])('takes %j for the answer 1', (one) => {
    expect(cell(read([['a', one, '5.0']]), 'a', 0, 4)).toBe(1);
  });

  it.each(['0', '7', '-2', '2.5', '0.0'])('names %j as a sign of another scale', (odd) => {
    const found = read([HEAD, ['a', '1', '5'], ['a', odd, '2']]);
    expect([found.beyond, found.used, found.left]).toEqual([odd, 1, 1]);
  });

  it('keeps names apart that begin alike, however long, and puts names together that differ in spaces only', () => {
    const ask = 'How would you feel if the library cafe offered free ';
    const found = read([
      [`${ask}Wi-Fi`, '1', '5'],
      [`${ask}tea`, '1', '5'],
      [`${ask}  tea `, '1', '5'],
    ]);
    expect(found.features.map(({ name }) => name)).toEqual([`${ask}Wi-Fi`, `${ask}tea`]);
  });

  it('refuses two columns whose names differ in spaces only: adding them up would be a guess', () => {
    const rows = [
      ['a b 有', 'a b 无', 'a  b 有', 'a  b 无'],
      ['1', '5', '1', '5'],
    ];
    expect(readSurvey(rows, false)).toMatchObject({ code: 'shape' });
  });

  it('keeps the bracket that belongs to a name', () => {
    const found = read([
      ['late (till ten) 有', 'late (till ten) 无'],
      ['1', '5'],
    ]);
    expect(found.features[0]?.name).toBe('late (till ten)');
  });

  it('says how many rows stop short of the heading, as where a file was cut', () => {
    const found = read([
      ['a 有', 'a 无', 'b 有', 'b 无'],
      ['1', '5', '1', '5'],
      ['1', '5'],
    ]);
    expect([found.used, found.short]).toEqual([3, 1]);
  });

  it('refuses a name of a hundred thousand brackets with its length, at once', { timeout: 60_000 }, () => {
    const long = '('.repeat(100_000);
    const of = (...head: string[]) => readSurvey([head, ['1', '5']], false);
    expect(of(`${long}a 有`, `${long}a 无`)).toEqual({ ok: false, code: 'long-name', found: 100_001 });
    expect(of(`${long}a`, `(${long}`)).toMatchObject({ code: 'shape' });
    expect(read([HEAD, ['x'.repeat(NAME_MOST + 1), '1', '5'], ['a', '1', '5']]).bad).toMatchObject([
      { line: 2, code: 'long-name' },
    ]);
  });

  it('counts every row that is left out, and names the first hundred', () => {
    const found = read([HEAD, ...Array.from({ length: 400 }, () => ['a', '9', '9']), ['a', '1', '5']]);
    expect([found.left, found.bad.length]).toEqual([400, 100]);
  });

  it('reads 50,000 rows of 60 features, three million pairs, without holding the page up', { timeout: 60_000 }, () => {
    const head = Array.from({ length: 60 }, (_, i) => [`f${i} 有`, `f${i} 无`]).flat();
    const answers = Array.from({ length: 120 }, (_, i) => String((i % 5) + 1));
    expect(read([head, ...Array.from({ length: SURVEY_ROWS - 1 }, () => answers)]).used).toBe(60 * (SURVEY_ROWS - 1));
    // On a quiet machine a fraction of this; it took 3.6 s.
  });
});
