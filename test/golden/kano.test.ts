import { describe, expect, it } from 'vitest';
import { ANSWERS, CATEGORIES, type Category, type Counts, total } from '../../src/core/kano/categories.ts';
import { chiSquare } from '../../src/core/kano/chi-square.ts';
import { better, worse } from '../../src/core/kano/coefficients.ts';
import { type Curved, satisfactionAt } from '../../src/core/kano/curves.ts';
import { byBlock, byHierarchy, byMode } from '../../src/core/kano/decide.ts';
import { continuous, SCORES } from '../../src/core/kano/dumouchel.ts';
import { classify, EVALUATION } from '../../src/core/kano/evaluation.ts';
import { fong } from '../../src/core/kano/fong.ts';
import { categoryStrength, totalStrength } from '../../src/core/kano/strength.ts';
import { type Checks, checkVectors, near, readVectors, tolerance, type Vector } from './vectors.ts';

const vectors = readVectors('kano');

function evaluationTable(vector: Vector): void {
  const { order } = vector.inputs as { order: string[] };
  const { table, cellCounts } = vector.expected as { table: Category[][]; cellCounts: Record<Category, number> };
  expect(ANSWERS).toEqual(order);
  expect(EVALUATION.standard).toEqual(table);
  for (const category of CATEGORIES) {
    expect(EVALUATION.standard.flat().filter((cell) => cell === category)).toHaveLength(cellCounts[category]);
  }
  ANSWERS.forEach((functional, i) => {
    ANSWERS.forEach((dysfunctional, j) => {
      expect(classify(functional, dysfunctional, 'standard')).toBe(table[i]?.[j]);
    });
  });
}

function pouliotVariant(vector: Vector): void {
  const { changedCells } = vector.expected as { changedCells: Record<string, Category> };
  for (const functional of ANSWERS) {
    for (const dysfunctional of ANSWERS) {
      const expected = changedCells[`${functional}|${dysfunctional}`] ?? classify(functional, dysfunctional, 'standard');
      expect(classify(functional, dysfunctional, 'pouliot'), `${functional}/${dysfunctional}`).toBe(expected);
    }
  }
}

type Row = Readonly<{
  n: number;
  maxCategory: Category;
  categoryMOAI: Category;
  totalStrengthPct: number;
  categoryStrengthPct: number;
  csPlus: number;
  csMinus: number;
  chiSquareUniformMOAI: number;
  fongDiff: number;
  fongCritical: number;
  fong: 'significant' | 'not significant';
}>;

function publishedRow(vector: Vector): void {
  const { tieRuleThreshold, ...rest } = vector.inputs as Counts & { tieRuleThreshold: number };
  const counts: Counts = rest;
  const expected = vector.expected as Row;
  expect(total(counts)).toBe(expected.n);
  expect(byMode(counts)).toEqual([expected.maxCategory]);
  expect(byHierarchy(counts, tieRuleThreshold)).toBe(expected.categoryMOAI);
  expect(byHierarchy(counts)).toBe(expected.categoryMOAI);
  near(100 * totalStrength(counts), expected.totalStrengthPct, tolerance(vector, 'pct'), 'total strength');
  near(100 * categoryStrength(counts), expected.categoryStrengthPct, tolerance(vector, 'pct'), 'category strength');
  near(better(counts), expected.csPlus, tolerance(vector, 'cs'), 'better');
  near(worse(counts), expected.csMinus, tolerance(vector, 'cs'), 'worse');
  near(chiSquare(counts).statistic, expected.chiSquareUniformMOAI, tolerance(vector, 'chi'), 'chi-square');
  const test = fong(counts);
  expect(test.difference).toBe(expected.fongDiff);
  near(test.critical, expected.fongCritical, tolerance(vector, 'fongCritical'), 'critical difference');
  expect(test.significant).toBe(expected.fong === 'significant');
}

function percentages(vector: Vector): void {
  const { unit, ...counts } = vector.inputs as Counts & { unit: string };
  const expected = vector.expected as { category: Category; csPlus: number; csMinus: number };
  expect(unit).toBe('percent');
  expect(byMode(counts)).toEqual([expected.category]);
  expect(byHierarchy(counts)).toBe(expected.category);
  expect(byBlock(counts)).toBe(expected.category);
  near(better(counts), expected.csPlus, tolerance(vector, 'cs'), 'better');
  near(worse(counts), expected.csMinus, tolerance(vector, 'cs'), 'worse');
}

function aggregate(vector: Vector): void {
  (vector.id.startsWith('kano-ski-') ? percentages : publishedRow)(vector);
}

function blockRule(vector: Vector): void {
  const { counts } = vector.inputs as { counts: Record<string, Counts> };
  const { category } = vector.expected as { category: Record<string, Category> };
  expect(Object.keys(counts)).toEqual(Object.keys(category));
  for (const [feature, row] of Object.entries(counts)) expect(byBlock(row), feature).toBe(category[feature]);
}

function scores(vector: Vector): void {
  expect(ANSWERS).toEqual((vector.inputs as { order: string[] }).order);
  expect(SCORES).toEqual(vector.expected);
}

function ambiguity(vector: Vector): void {
  const { order, functionalAnswers } = vector.inputs as { order: string[]; functionalAnswers: Record<string, number[]> };
  const { functionalMean } = vector.expected as { functionalMean: number };
  expect(ANSWERS).toEqual(order);
  for (const [market, answers] of Object.entries(functionalAnswers)) {
    const matrix = answers.map((count) => [0, 0, count, 0, 0]);
    near(continuous(matrix).functional, functionalMean, tolerance(vector, 'mean'), market);
  }
}

const curve = (category: Curved) => (vector: Vector) => {
  const { CS, DS, x } = vector.inputs as { CS: number; DS: number; x: number[] };
  const { S } = vector.expected as { S: number[] };
  expect(S).toHaveLength(x.length);
  x.forEach((fulfilment, k) => {
    const satisfaction = satisfactionAt(category, { better: CS, worse: DS }, fulfilment);
    near(satisfaction, S[k] ?? Number.NaN, tolerance(vector, 'S'), `S(${fulfilment})`);
  });
};

const CHECKS: Checks = {
  'kano.evaluationTable': evaluationTable,
  'kano.evaluationTable.pouliotVariant': pouliotVariant,
  'kano.aggregate': aggregate,
  'kano.blockRule': blockRule,
  'kano.continuous': scores,
  'kano.continuous.ambiguity': ambiguity,
  'kano.scr.attractive': curve('A'),
  'kano.scr.one-dimensional': curve('O'),
  'kano.scr.must-be': curve('M'),
};

checkVectors('the Kano core', vectors, 16, CHECKS);

describe('the five published rows', () => {
  const verdicts = (id: string) => {
    const vector = vectors.find((each) => each.id === id);
    if (vector === undefined) throw new Error(`no vector ${id}`);
    const counts = vector.inputs as Counts;
    return [byMode(counts).join('='), byHierarchy(counts), byBlock(counts)].join(' ');
  };

  it('part the mode, the hierarchy and the block rule on the loan machine and the hotline only', () => {
    expect(verdicts('kano-stp25-service-app')).toBe('O O O');
    expect(verdicts('kano-stp25-excellent-service')).toBe('M M M');
    expect(verdicts('kano-stp25-hotline')).toBe('I A A');
    expect(verdicts('kano-stp25-loan-machine')).toBe('A O A');
    expect(verdicts('kano-stp25-ready-to-use-return')).toBe('I I I');
  });
});
