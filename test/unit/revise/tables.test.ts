import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/core/record/history.ts';
import { drill } from '../../../src/core/review/confusables.ts';
import { byId, memoryOf } from '../../../src/core/review/memory.ts';
import { squaresOf } from '../../../src/core/review/squares.ts';
import { atRisk } from '../../../src/widgets/quiz/revise/at-risk.ts';
import { placeOf, textOf } from '../../../src/widgets/quiz/revise/course-data.ts';
import { rowsOf } from '../../../src/widgets/quiz/revise/map-rows.ts';
import { pairsToTell } from '../../../src/widgets/quiz/revise/pairs-to-tell.ts';
import { answer, card } from '../review/sample.ts';
import { CONCEPTS, COURSE, UNITS } from './course.ts';

const course = COURSE.zh;
const concept = (id: string) => CONCEPTS.get(id) as NonNullable<ReturnType<typeof CONCEPTS.get>>;

it('every marking point has its words in both languages, and its place in a lesson', () => {
  for (const locale of ['zh', 'en'] as const) {
    const concepts = new Map(COURSE[locale].concepts.map((each) => [each.id, each]));
    expect(COURSE[locale].points.filter((point) => textOf(concepts.get(point.concept), point.id) === '')).toEqual([]);
  }
  expect(placeOf(concept('kano'), 'kano.2')).toMatch(/\/zh\/lessons\/satisfaction\/kano\/#point-kano-2$/);
});

describe('the map', () => {
  const events = [answer('loyalty-judge', 1, '2026-11-28'), answer('loyalty-judge', 1, '2026-11-29')];
  const rows = rowsOf(squaresOf(course.questions, historyOf(events)), course);

  it('has a row for each unit, its concepts under it, and every question of the bank once', () => {
    expect(rows.map(({ id }) => id)).toEqual(UNITS);
    const squares = (row: (typeof rows)[number]) => Object.values(row.squares).flatMap(({ questions }) => questions);
    expect(rows.flatMap(squares).sort()).toEqual(course.questions.map(({ id }) => id).sort());
    for (const row of rows)
      expect(row.concepts.flatMap(({ squares: own }) => Object.values(own).flatMap(({ questions }) => questions)).sort()).toEqual(
        [...squares(row)].sort(),
      );
  });

  it('shows a unit as wrong where one of its concepts is, and as begun where one is', () => {
    const state = (more: readonly ReturnType<typeof answer>[]) =>
      rowsOf(squaresOf(course.questions, historyOf([...events, ...more])), course).find(({ id }) => id === 'loyalty')?.squares
        .judge?.state;
    expect(state([])).toBe('once');
    expect(state([answer('loyalty-judge', 0, '2026-11-30')])).toBe('wrong');
    expect(rows.find(({ id }) => id === 'ckm')?.squares.judge?.state).toBe('untouched');
  });
});

it('pairs to tell apart have points of their own on both sides', () => {
  const pairs = pairsToTell(course);
  const points = new Map(course.concepts.map(({ id, texts }) => [id, texts.map((_, i) => `${id}.${i + 1}`)]));
  expect(pairs.length).toBeGreaterThan(30);
  for (const pair of pairs) {
    expect(concept(pair.a).kind).not.toBe('distinction');
    expect(drill(pair, points, 7).length).toBeGreaterThanOrEqual(2);
  }
});

describe('the sheet for the night before', () => {
  const events = [card('loyalty.1', true, '2026-11-29'), card('loyalty.2', true, '2026-11-29')];
  const known = new Map([...memoryOf(events, byId(course.questions))].map(([id, { state }]) => [id, state]));

  it('has what may be forgotten first at its head, and what is safe at its end', () => {
    const sheet = atRisk(course, UNITS, known, '2026-12-11');
    expect(sheet).toHaveLength(course.concepts.length);
    expect(sheet.at(-1)?.concept.id).toBe('loyalty');
    expect(sheet[0]?.points[0]?.recall).toBeNull();
    expect(sheet.at(-1)?.least).toBeGreaterThan(0.5);
  });

  it('has only the units that were chosen', () => {
    expect(new Set(atRisk(course, ['ckm'], known, '2026-12-11').map(({ concept: { unit } }) => unit))).toEqual(new Set(['ckm']));
  });
});
