import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/core/quiz/question.ts';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import type { AskedQuestion } from '../../../src/core/review/course.ts';
import { byId } from '../../../src/core/review/memory.ts';
import { retrievalsOf } from '../../../src/core/review/retrieval.ts';

const stamp = { v: 1, id: 'a-1', at: 1, day: '2026-11-29' } as const;
const asked = (kind: Kind): AskedQuestion =>
  ({ id: kind, unit: 'u', concept: 'c', kind, points: ['c.1', 'c.2'] }) as AskedQuestion;
const QUESTIONS = byId((['single', 'fill', 'short', 'essay'] as const).map(asked));
const cameOf = (question: string, score: number, more: object = {}) =>
  retrievalsOf(
    { ...stamp, ...{ kind: 'answered', question, answer: 'x', seed: 1, score, max: 4, place: 'test' }, ...more } as LearnerEvent,
    QUESTIONS,
  ).map(({ point, recalled }) => [point, recalled]);
const both = (recalled: boolean) => ['c.1', 'c.2'].map((point) => [point, recalled]);

describe('what an event asked for', () => {
  it('is of a card its point, and whether it came', () => {
    for (const recalled of [true, false])
      expect(retrievalsOf({ ...stamp, kind: 'carded', point: 'kano.2', recalled, direction: 'forward' }, QUESTIONS)).toEqual([
        { point: 'kano.2', recalled },
      ]);
  });

  it('is of an answer every point of its question, and half the marks say that they came', () => {
    expect([cameOf('single', 2), cameOf('single', 1.9), cameOf('fill', 4)]).toEqual([both(true), both(false), both(true)]);
  });

  it('did not come where it was guessed, even rightly; to be unsure is not to guess', () => {
    expect(cameOf('single', 4, { sure: 'guess' })).toEqual(both(false));
    expect([cameOf('single', 4, { sure: 'unsure' }), cameOf('single', 4, { sure: 'sure' })]).toEqual([both(true), both(true)]);
  });

  it.each(['short', 'essay'])('is told apart by the ticks of a written answer, whatever its marks say: %s', (kind) => {
    const ticked = { answer: { text: 'x', gaveUp: false, ticked: [1] } };
    expect(cameOf(kind, 0, ticked)).toEqual([
      ['c.1', false],
      ['c.2', true],
    ]);
    expect(cameOf(kind, 4, { answer: { text: 'x', gaveUp: true, ticked: [0, 1] } })).toEqual(both(false));
    expect(cameOf(kind, 4, { answer: { text: 'x', gaveUp: false, ticked: null } })).toEqual(both(true));
    expect(cameOf('fill', 0, ticked)).toEqual(both(false));
  });

  it('is nothing of a question that is gone or worth nothing, and of whatever else was done', () => {
    expect([cameOf('gone', 4), cameOf('single', 0, { max: 0 })]).toEqual([[], []]);
    const read: LearnerEvent = { ...stamp, kind: 'read', lesson: 'u/c' };
    const flagged: LearnerEvent = { ...stamp, kind: 'flagged', question: 'single', on: true };
    expect([retrievalsOf(read, QUESTIONS), retrievalsOf(flagged, QUESTIONS)]).toEqual([[], []]);
  });
});
