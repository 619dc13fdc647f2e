import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import { sheetOf } from './sheets.ts';

describe('who explains a weak point', () => {
  it('is three at most, the better at the whole paper first', () => {
    const rows = ['AB', 'AA', 'AB', 'AA', 'BA', 'BA', 'BA', 'BA'];
    expect(analyseSheet(sheetOf(rows)).explain).toEqual([{ point: 'q0.1', students: ['s1', 's3', 's0'] }]);
  });

  it('is nobody whose answer on it waits', () => {
    const [point] = analyseSheet(sheetOf(['A', '?', 'B', 'B'])).points;
    expect(point).toMatchObject({ n: 3, waiting: 1, held: ['s0'], lost: ['s2', 's3'] });
  });
});

describe('the follow-up', () => {
  it('has the four weakest points and their pairs, no more', () => {
    const { followUp } = analyseSheet(sheetOf(['BBBBBA', 'BBBBBA']));
    expect(followUp.points).toEqual(['q0.1', 'q1.1', 'q2.1', 'q3.1']);
    expect(followUp.pairs).toHaveLength(6);
  });

  it('counts together only those who met both points', () => {
    expect(analyseSheet(sheetOf(['BB', 'BB', '?B', 'B?'])).followUp.pairs).toEqual([{ points: ['q0.1', 'q1.1'], both: 2, n: 2 }]);
  });

  it('pairs nothing that no student lost together', () => {
    expect(analyseSheet(sheetOf(['AB', 'BA'])).followUp).toEqual({ points: ['q0.1', 'q1.1'], pairs: [] });
  });
});
