import { expect } from 'vitest';
import { alpha, alphaIfDeleted } from '../../src/core/items/alpha.ts';
import { alphaInterval } from '../../src/core/items/alpha-interval.ts';
import { difficulty } from '../../src/core/items/difficulty.ts';
import { upperLower } from '../../src/core/items/discrimination.ts';
import { fQuantile } from '../../src/core/items/f-quantile.ts';
import { extremeGroups } from '../../src/core/items/groups.ts';
import { correctedItemTotal, itemTotal } from '../../src/core/items/item-total.ts';
import { kr20, kr21 } from '../../src/core/items/kuder-richardson.ts';
import { masteryIndex } from '../../src/core/items/mastery.ts';
import { mean, variance } from '../../src/core/items/moments.ts';
import { readScores, type Scores } from '../../src/core/items/scores.ts';
import { spChart } from '../../src/core/items/sp-chart.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('items');

/** The vectors write a learner's answers as digits, one for each item. */
const digits = (row: string) => [...row].map(Number);

const scoresOf = (vector: Vector): Scores => readScores((vector.inputs as { rows: string[] }).rows.map(digits));

function all(actual: readonly (number | null)[], expected: readonly number[], within: number, what: string): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((figure, j) => {
    near(actual[j], figure, within, `${what} of item ${j + 1}`);
  });
}

function wuensch(vector: Vector): void {
  const scores = scoresOf(vector);
  const expected = vector.expected as Record<'totals' | 'p' | 'pq', number[]> &
    Record<'sumPq' | 'totalVarianceN' | 'kr20' | 'trap_kr20_with_n-1_variance', number>;
  const within = tolerance(vector, 'all');
  expect([...scores.totals]).toEqual(expected.totals);
  all(difficulty(scores), expected.p, within, 'p');
  all(scores.columns.map(variance), expected.pq, within, 'p q');
  near(
    scores.columns.map(variance).reduce((sum, pq) => sum + pq, 0),
    expected.sumPq,
    within,
    'sum of p q',
  );
  near(variance(scores.totals), expected.totalVarianceN, within, 'variance');
  near(kr20(scores), expected.kr20, within, 'KR-20');
  near(alpha(scores), expected.kr20, within, 'alpha');
  expect(Math.abs((kr20(scores) ?? 0) - expected['trap_kr20_with_n-1_variance'])).toBeGreaterThan(0.04);
}

function rcrtan(vector: Vector): void {
  const scores = scoresOf(vector);
  const expected = vector.expected as { kr20: number; n: number; k: number };
  expect([scores.learners, scores.items]).toEqual([expected.n, expected.k]);
  near(kr20(scores), expected.kr20, tolerance(vector, 'kr20'), 'KR-20');
  near(alpha(scores), expected.kr20, tolerance(vector, 'kr20'), 'alpha');
  // what p q over the sample variance would give
  expect(Math.abs((kr20(scores) ?? 0) - 0.46113)).toBeGreaterThan(0.03);
}

function kr21Both(vector: Vector): void {
  const scores = scoresOf(vector);
  near(kr21(scores, 'sample'), (vector.expected as { kr21: number }).kr21, tolerance(vector, 'kr21'), 'KR-21, n - 1');
  near(kr21(scores), 0.28764, 5.1e-6, 'KR-21, population');
}

function itemTotals(vector: Vector): void {
  const scores = scoresOf(vector);
  const expected = vector.expected as Record<'pointBiserial' | 'corrected', number[]>;
  all(itemTotal(scores), expected.pointBiserial, tolerance(vector, 'r'), 'point-biserial');
  all(correctedItemTotal(scores), expected.corrected, tolerance(vector, 'r'), 'corrected');
}

function brownHudson(vector: Vector): void {
  const { responses, totals } = vector.inputs as { responses: Record<string, string>; totals: number[] };
  const expected = vector.expected as Record<
    'itemFacility' | 'upper5' | 'lower5' | 'ID_5v5' | 'ID_27pct_n4' | 'B_index_cut70',
    number[]
  >;
  const scores = readScores(Object.values(responses).map(digits));
  const within = tolerance(vector, 'all');
  all(difficulty(scores), expected.itemFacility, within, 'facility');
  // a tie crosses the cut of the upper five; the published figures follow the order of the file
  const thirds = { share: 1 / 3, ties: 'order', criterion: totals } as const;
  const { size, upper, lower } = extremeGroups(totals, thirds.share, thirds.ties);
  expect(size).toBe(5);
  const part = (group: Float64Array) =>
    scores.columns.map((column) => (mean(column.map((mark, i) => mark * (group[i] ?? 0))) * 15) / 5);
  all(part(upper), expected.upper5, within, 'upper five');
  all(part(lower), expected.lower5, within, 'lower five');
  all(upperLower(scores, thirds), expected.ID_5v5, within, 'D, 5 against 5');
  // no tie crosses the cut of 27 %, so both ways with ties agree
  all(upperLower(scores, { criterion: totals }), expected.ID_27pct_n4, within, 'D, 27 %');
  all(upperLower(scores, { criterion: totals, ties: 'order' }), expected.ID_27pct_n4, within, 'D, 27 %, by order');
  all(masteryIndex(scores, totals, 70) ?? [], expected.B_index_cut70, within, 'B');
}

function lsat(vector: Vector): void {
  const { patterns } = vector.inputs as { patterns: Record<string, number> };
  const expected = vector.expected as { n: number; alpha: number } & Record<
    'itemFacility' | 'alphaIfDeleted' | 'itemTotal' | 'corrected',
    number[]
  >;
  const rows = Object.entries(patterns).flatMap(([pattern, count]) => Array.from({ length: count }, () => digits(pattern)));
  const scores = readScores(rows);
  const within = tolerance(vector, 'all');
  expect(scores.learners).toBe(expected.n);
  all(difficulty(scores), expected.itemFacility, within, 'facility');
  near(alpha(scores), expected.alpha, within, 'alpha');
  near(kr20(scores), expected.alpha, within, 'KR-20');
  all(alphaIfDeleted(scores), expected.alphaIfDeleted, within, 'alpha if deleted');
  all(itemTotal(scores), expected.itemTotal, within, 'item-total');
  all(correctedItemTotal(scores), expected.corrected, within, 'corrected');
}

function feldt(vector: Vector): void {
  const { alpha: found, ...sample } = vector.inputs as { alpha: number; learners: number; items: number; confidence: number };
  const expected = vector.expected as { lower: number; upper: number };
  const { lower, upper } = alphaInterval(found, sample);
  near(lower, expected.lower, tolerance(vector, 'end'), 'lower');
  near(upper, expected.upper, tolerance(vector, 'end'), 'upper');
}

function otherDegrees(vector: Vector): void {
  const {
    alpha: found,
    learners,
    items,
    df,
  } = vector.inputs as { alpha: number; learners: number; items: number; df: [number, number] };
  const expected = vector.expected as { lower: number; upper: number };
  near(1 - (1 - found) * fQuantile(0.975, ...df), expected.lower, tolerance(vector, 'end'), 'lower');
  near(1 - (1 - found) * fQuantile(0.025, ...df), expected.upper, tolerance(vector, 'end'), 'upper');
  const ours = alphaInterval(found, { learners, items });
  near(ours.lower, 0.7970649, 5.1e-8, "Feldt's lower");
  near(ours.upper, 0.8931666, 5.1e-8, "Feldt's upper");
}

function quantiles(vector: Vector): void {
  const { cases } = vector.inputs as { cases: [number, number, number][] };
  const { f } = vector.expected as { f: number[] };
  expect(cases).toHaveLength(f.length);
  cases.forEach((each, k) => {
    near(fQuantile(...each), f[k] as number, tolerance(vector, 'f'), `F(${each.join(', ')})`);
  });
}

/** Sato's caution indices of every pattern of answers, and of the items, in the order of the test. */
function caution(vector: Vector): void {
  const { patterns } = vector.inputs as { patterns: Record<string, number> };
  const expected = vector.expected as { students: Record<string, number | null>; items: number[] };
  const within = tolerance(vector, 'all');
  const given = Object.entries(patterns).flatMap(([pattern, count]) => Array.from({ length: count }, () => pattern));
  const chart = spChart(readScores(given.map(digits)));
  chart.learners.forEach((i, row) => {
    const pattern = given[i] as string;
    const index = expected.students[pattern] ?? null;
    if (index === null) expect(chart.learnerCaution[row], pattern).toBeNull();
    else near(chart.learnerCaution[row], index, within, pattern);
  });
  chart.items.forEach((j, column) => {
    near(chart.itemCaution[column], expected.items[j] as number, within, `item ${j + 1}`);
  });
}

const CHECKS: Checks = {
  'sp.caution': caution,
  'ctt.kr20': (vector) => (vector.id === 'ctt-wuensch-kr20' ? wuensch : rcrtan)(vector),
  'ctt.kr21': kr21Both,
  'ctt.itemTotal': itemTotals,
  'ctt.discrimination': brownHudson,
  'ctt.descript': lsat,
  'ctt.alphaInterval': feldt,
  'ctt.alphaInterval.otherDegrees': otherDegrees,
  'f.quantile': quantiles,
};

checkVectors('the items core', vectors, 11, CHECKS);
