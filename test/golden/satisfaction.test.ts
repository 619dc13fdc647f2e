import { expect } from 'vitest';
import { complaintShare } from '../../src/core/satisfaction/complaints.ts';
import { disconfirmation, satisfaction } from '../../src/core/satisfaction/disconfirmation.ts';
import { GAPS } from '../../src/core/satisfaction/five-gaps.ts';
import { compareRules, type Quadrant, quadrantOf, quadrants } from '../../src/core/satisfaction/matrix.ts';
import { DIMENSIONS, dimensionGaps, ITEM_DIMENSIONS, overallGap, WEIGHTS } from '../../src/core/satisfaction/servqual.ts';
import { HANDLINGS, TARP } from '../../src/core/satisfaction/tarp.ts';
import { type Rated, type Rule, thresholds } from '../../src/core/satisfaction/thresholds.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('satisfaction');

function fiveGaps(vector: Vector): void {
  const expected = vector.expected as Record<string, string>;
  const words = {
    'customer-expectation': ['customer expectation', 'expected'],
    'management-perception': ['management perception'],
    'quality-specification': ['specification', 'service-quality specification'],
    'service-delivery': ['service delivery'],
    'external-communication': ['external communication'],
    'perceived-service': ['perceived service'],
  } as const;
  expect(GAPS.map(({ gap }) => String(gap))).toEqual(Object.keys(expected));
  for (const { gap, between } of GAPS) {
    const [one, other] = (expected[gap] ?? '').replace(/ \(.*\)/, '').split(' vs ');
    expect(words[between[0]], `gap ${gap}`).toContain(one);
    expect(words[between[1]], `gap ${gap}`).toContain(other);
  }
  expect(expected[5]).toContain('function of 1-4');
  expect(GAPS[4]?.follows).toEqual([1, 2, 3, 4]);
}

function dimensions(vector: Vector): void {
  const expected = vector.expected as { items: number; dimensions: string[] };
  expect(ITEM_DIMENSIONS).toHaveLength(expected.items);
  expect([...DIMENSIONS].sort()).toEqual([...expected.dimensions].sort());
  // score = mean(P - E) per dimension
  expect(dimensionGaps([-1, -2], ['empathy', 'empathy'])).toEqual({ empathy: -1.5 });
}

function weights(vector: Vector): void {
  const { sum, ...expected } = vector.expected as Record<string, number>;
  expect(WEIGHTS).toEqual(expected);
  expect(Object.values(WEIGHTS).reduce((whole, weight) => whole + weight, 0)).toBe(sum);
}

function unweighted(vector: Vector): void {
  const { gaps } = vector.inputs as { gaps: Record<string, number> };
  const expected = vector.expected as { sum: number; unweighted: number };
  near(5 * overallGap(gaps), expected.sum, tolerance(vector, 'sum'), 'sum');
  near(overallGap(gaps), expected.unweighted, tolerance(vector, 'unweighted'), 'unweighted score');
}

const LETTER: Readonly<Record<Quadrant, string>> = { concentrate: 'C', keep: 'K', 'low-priority': 'L', overkill: 'O' };

type Attributes = Readonly<{ attributes: readonly { importance: number; performance: number }[] }>;

const rated = (vector: Vector): readonly Rated[] =>
  (vector.inputs as Attributes).attributes.map(({ importance, performance }) => ({ importance, satisfaction: performance }));

const letters = (items: readonly Rated[], rule: Rule) => quadrants(items, rule).map((quadrant) => LETTER[quadrant]);

function quadrantNames(vector: Vector): void {
  const expected = vector.expected as Record<string, string>;
  const height = { high: 2, low: 0 } as const;
  for (const [heights, label] of Object.entries(expected)) {
    const [importance, performance] = heights.split(',') as ['high' | 'low', 'high' | 'low'];
    const item = { importance: height[importance], satisfaction: height[performance] };
    const found = quadrantOf(item, { importance: 1, satisfaction: 1 });
    expect(label.replaceAll(' ', '-'), heights).toContain(found);
  }
}

function martillaJames(vector: Vector): void {
  const expected = vector.expected as Record<'byMean' | 'byMedian' | 'byMidpoint2.5', string[]> &
    Record<'means' | 'medians', { importance: number; performance: number }>;
  const items = rated(vector);
  const midpoint: Rule = { by: 'midpoint', importance: [1, 4], satisfaction: [1, 4] };
  for (const [rule, field] of [
    ['mean', 'means'],
    ['median', 'medians'],
  ] as const) {
    const found = thresholds(items, { by: rule });
    near(found.importance, expected[field].importance, tolerance(vector, field), `${rule} importance`);
    near(found.satisfaction, expected[field].performance, tolerance(vector, field), `${rule} performance`);
  }
  expect(letters(items, { by: 'mean' })).toEqual(expected.byMean);
  expect(letters(items, { by: 'median' })).toEqual(expected.byMedian);
  expect(letters(items, midpoint)).toEqual(expected['byMidpoint2.5']);
  // attributes 4, 8, 9 and 10 change between mean and median; 1, 2 and 11 between mean and midpoint
  expect(compareRules(items, [{ by: 'mean' }, { by: 'median' }]).changing.map((item) => item + 1)).toEqual([4, 8, 9, 10]);
  expect(compareRules(items, [{ by: 'mean' }, midpoint]).changing.map((item) => item + 1)).toEqual([1, 2, 11]);
}

function contradicted(vector: Vector): void {
  const expected = vector.expected as {
    means: { importance: number; performance: number };
    documented: string[];
    ours: string[];
  };
  const items = rated(vector);
  const found = thresholds(items, { by: 'mean' });
  near(found.importance, expected.means.importance, tolerance(vector, 'means'), 'mean importance');
  near(found.satisfaction, expected.means.performance, tolerance(vector, 'means'), 'mean performance');
  expect(letters(items, { by: 'mean' })).toEqual(expected.ours);
  expect(letters(items, { by: 'mean' })).not.toEqual(expected.documented);
}

function signs(vector: Vector): void {
  const { cases } = vector.inputs as { cases: [number, number][] };
  expect(cases.map(([expectation, performance]) => disconfirmation(expectation, performance))).toEqual(
    (vector.expected as { disconfirmation: string[] }).disconfirmation,
  );
  // "additive combination of the expectation level and disconfirmation"
  expect(satisfaction({ a: 0, b: 2, c: 3 }, 5, 7)).toBe(2 * 5 + 3 * 2);
}

function tarp(vector: Vector): void {
  const expected = vector.expected as { minorLossUnder5usd: number[]; majorLossOver100usd: number[] };
  expect((vector.inputs as { states: string[] }).states).toHaveLength(HANDLINGS.length);
  HANDLINGS.forEach((handling, k) => {
    near(100 * TARP.minor[handling], expected.minorLossUnder5usd[k] as number, 1e-9, `minor, ${handling}`);
    near(100 * TARP.major[handling], expected.majorLossOver100usd[k] as number, 1e-9, `major, ${handling}`);
  });
}

function iceberg(vector: Vector): void {
  const { silentPerComplaint } = vector.inputs as { silentPerComplaint: number };
  const expected = vector.expected as { complainShare: number; silentShare: number };
  near(complaintShare(silentPerComplaint), expected.complainShare, tolerance(vector, 'share'), 'complaining');
  near(1 - complaintShare(silentPerComplaint), expected.silentShare, tolerance(vector, 'share'), 'silent');
}

const CHECKS: Checks = {
  'servqual.gapModel': fiveGaps,
  'servqual.dimensions': dimensions,
  'servqual.weights': weights,
  'servqual.overall': unweighted,
  'ipa.quadrant': (vector) => (vector.id === 'ipa-quadrants' ? quadrantNames : martillaJames)(vector),
  'ipa.quadrant.negative': contradicted,
  'satisfaction.disconfirmation': signs,
  'complaint.repurchase': tarp,
  'complaint.iceberg': iceberg,
};

checkVectors('the satisfaction core', vectors, 10, CHECKS);
