import { describe, expect, it } from 'vitest';
import type { OwnItem } from '../../../src/core/paper/paper.ts';
import { ownRubric } from '../../../src/widgets/quiz/sit/own-rubric.ts';
import { own, QUESTIONS } from '../../support/papers.ts';

describe('what a student compares an answer with', () => {
  const rubric = { points: ['甲'], keywords: [[]], model: [] };
  const written = own(QUESTIONS.short) as OwnItem;
  const single = own(QUESTIONS.single) as OwnItem;

  it('comes with a written question of the teacher’s own, and from the bank with one of the bank', () => {
    expect(ownRubric({ ...written, rubric })).toBe(rubric);
    expect(ownRubric({ kind: 'bank', number: 1, hash: 0, points: 1 })).toBeUndefined();
    expect(ownRubric(single)).toBeUndefined();
    expect(ownRubric(undefined)).toBeUndefined();
  });

  it('is nothing where the key stayed with the teacher, or nobody wrote one: then nothing is told', () => {
    expect(ownRubric({ ...single, keyless: true })).toBeNull();
    expect(ownRubric({ ...written, rubric, keyless: true })).toBeNull();
    expect(ownRubric(written)).toBeNull();
  });
});
