import { describe, expect, it } from 'vitest';
import type { Listed } from '../../../src/core/paper/known.ts';
import { reportOf, type Sat, weakest } from '../../../src/core/paper/report.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
import { type Mark, start } from '../../../src/core/quiz/session/session.ts';

interface Row {
  readonly kind: Listed['kind'];
  readonly unit: string;
  readonly points: readonly string[];
  readonly worth: number;
  readonly score: number | null;
  readonly answer?: Json;
}
const sat = (rows: readonly Row[]): Sat => {
  const ids = rows.map((_, i) => `q${i}`);
  const session = start('s1', ids, 'test', 7);
  const marks = rows.flatMap(({ score, worth }, i): [string, Mark][] =>
    score === null ? [] : [[`q${i}`, { score, max: worth }]],
  );
  const answers = rows.flatMap(({ answer }, i): [string, Json][] => (answer === undefined ? [] : [[`q${i}`, answer]]));
  return {
    sitting: {
      session: { ...session, marks: Object.fromEntries(marks), answers: Object.fromEntries(answers) },
      paper: { items: rows.map(({ worth }, i) => ({ kind: 'bank', number: i + 1, hash: 0, points: worth })) },
    },
    stands: rows.map(({ kind, unit, points }, i) => ({
      state: 'bank',
      id: `q${i}`,
      listed: {
        id: `q${i}`,
        number: i + 1,
        hash: 0,
        unit,
        concept: points[0]?.split('.')[0] ?? '',
        kind,
        level: 'apply',
        points,
      },
    })),
  };
};
const NOW = sat([
  { kind: 'short', unit: 'b', points: ['k.1', 'k.2'], worth: 5, score: 2.5, answer: { text: 'x', gaveUp: false, ticked: [1] } },
  { kind: 'single', unit: 'a', points: ['c.1'], worth: 2, score: 0 },
  { kind: 'single', unit: 'a', points: ['k.2'], worth: 2, score: 2 },
  { kind: 'essay', unit: 'b', points: ['e.1'], worth: 15, score: null },
]);

describe('reportOf', () => {
  const report = reportOf(NOW, [sat([{ kind: 'single', unit: 'a', points: ['c.1'], worth: 4, score: 1 }])]);

  it('adds up what has its mark, and tells apart what waits', () => {
    expect(report.all).toEqual({ earned: 4.5, max: 9, asked: 4, waiting: 1 });
  });

  it('tells kinds in the order of a paper and units by name, beside the exams before', () => {
    expect(report.kinds.map(({ name, earned, max, before }) => [name, earned, max, before])).toEqual([
      ['single', 2, 4, 0.25],
      ['short', 2.5, 5, null],
      ['essay', 0, 0, null],
    ]);
    expect(report.units.map(({ name, earned, max, waiting }) => [name, earned, max, waiting])).toEqual([
      ['a', 2, 4, 0],
      ['b', 2.5, 5, 1],
    ]);
  });

  it('tells marking points by the ticks of written answers and the marks of others, the weakest first', () => {
    expect(report.points).toEqual([
      { point: 'c.1', concept: 'c', asked: 1, share: 0 },
      { point: 'k.1', concept: 'k', asked: 1, share: 0 },
      { point: 'k.2', concept: 'k', asked: 2, share: 1 },
    ]);
  });

  it('names the concepts of which most was missed, and no more than asked for', () => {
    expect(weakest(report, 5)).toEqual([
      { concept: 'c', missed: 1, asked: 1 },
      { concept: 'k', missed: 1, asked: 2 },
    ]);
    expect(weakest(report, 1)).toHaveLength(1);
    expect(weakest({ points: [] }, 5)).toEqual([]);
  });

  it('says that nothing came of a written answer without a mark, whatever was ticked of it', () => {
    const empty = sat([
      { kind: 'short', unit: 'b', points: ['k.1'], worth: 5, score: 0, answer: { text: '', gaveUp: true, ticked: [0] } },
    ]);
    expect(reportOf(empty, []).points).toEqual([{ point: 'k.1', concept: 'k', asked: 1, share: 0 }]);
  });
});
