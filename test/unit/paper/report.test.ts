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

  it('counts no question that was not asked, that is gone or the teacher’s own, and none that was worth nothing', () => {
    const { sitting, stands } = NOW;
    const items = sitting.session.items.filter(({ id }) => id !== 'q1');
    const left = reportOf({ sitting: { ...sitting, session: { ...sitting.session, items } }, stands }, []);
    expect(left.all).toEqual({ earned: 4.5, max: 7, asked: 3, waiting: 1 });
    const own = stands.map(({ id }, i) => ({ state: i === 0 ? ('own' as const) : ('gone' as const), id }));
    expect(reportOf({ sitting, stands: own }, [])).toEqual({
      all: { earned: 0, max: 0, asked: 0, waiting: 0 },
      ...{ kinds: [], units: [], points: [] },
    });
    expect(reportOf(sat([{ kind: 'judge', unit: 'a', points: ['c.1'], worth: 0, score: 0 }]), []).points).toEqual([]);
  });

  it('tells the points of other questions by their marks, whatever the answer is called', () => {
    const fill = sat([{ kind: 'fill', unit: 'a', points: ['c.1'], worth: 2, score: 1, answer: { ticked: [0] } }]);
    expect(reportOf(fill, []).points).toEqual([{ point: 'c.1', concept: 'c', asked: 1, share: 0.5 }]);
    const row = { kind: 'short' as const, unit: 'b', points: ['k.1'], worth: 4, score: 1 };
    for (const answer of ['x', null, { ticked: null }, { text: 'x' }] as readonly Json[])
      expect(reportOf(sat([{ ...row, answer }]), []).points[0]?.share).toBe(0.25);
  });

  it('puts among equally weak points what was asked most first, then goes by name, and tells their mean', () => {
    const row = (points: readonly string[], score: number) => ({ kind: 'single' as const, unit: 'a', points, worth: 2, score });
    const rows = [row(['z.1', 'y.1'], 0), row(['z.1'], 2), row(['b.1'], 1), row(['a.1'], 1)];
    expect(reportOf(sat(rows), []).points.map(({ point, asked, share }) => [point, asked, share])).toEqual([
      ['y.1', 1, 0],
      ['z.1', 2, 0.5],
      ['a.1', 1, 0.5],
      ['b.1', 1, 0.5],
    ]);
  });

  it('adds up to the hundredth, over all the exams before', () => {
    const row = (worth: number, score: number | null) => ({ kind: 'single' as const, unit: 'a', points: ['c.1'], worth, score });
    const { all, kinds } = reportOf(sat([row(0.3, 0.1), row(0.3, 0.2)]), [sat([row(2, 1)]), sat([row(2, 0), row(9, null)])]);
    expect([all.earned, all.max, kinds[0]?.before]).toEqual([0.3, 0.6, 0.25]);
  });

  it('names first the concepts of which most points came less than half, then those of which fewest were asked, then by name', () => {
    const point = (name: string, share: number) => ({ point: name, concept: name.slice(0, 1), asked: 1, share });
    const points = ['b.1', 'a.1', 'c.1', 'd.1', 'd.2'].map((name) => point(name, 0.49));
    expect(weakest({ points: [...points, point('b.2', 0.5), point('e.1', 0.5)] }, 9)).toEqual([
      { concept: 'd', missed: 2, asked: 2 },
      { concept: 'a', missed: 1, asked: 1 },
      { concept: 'c', missed: 1, asked: 1 },
      { concept: 'b', missed: 1, asked: 2 },
    ]);
  });
});
