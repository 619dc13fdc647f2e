import { describe, expect, it } from 'vitest';
import { PLACES, perStage, STAGES } from '../../../../src/core/lifecycle/chain/stages.ts';

describe('the stages', () => {
  it('are four, in their usual order, and being gone comes last', () => {
    expect(STAGES).toEqual(['exploration', 'buildUp', 'stability', 'decline']);
    expect(PLACES).toEqual([...STAGES, 'gone']);
  });
});

describe('perStage', () => {
  it('holds a value for each stage, in their order', () => {
    const lengths = perStage((stage) => stage.length);
    expect(lengths).toEqual({ exploration: 11, buildUp: 7, stability: 9, decline: 7 });
    expect(Object.keys(lengths)).toEqual(STAGES);
  });
});
