import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/review/situation.ts';
import { canReverse, nextStep, tallyOf } from '../../../src/widgets/quiz/revise/steps.ts';
import { CONCEPTS, COURSE } from './course.ts';

const card = (point: string): Item => ({ type: 'card', point, why: 'new', seconds: 12 });
const question = (id: string, why: 'form' | 'mistake' = 'form'): Item => ({
  type: 'question',
  question: id,
  points: [],
  why,
  seconds: 30,
});
const concept = (id: string) => CONCEPTS.get(id) as NonNullable<ReturnType<typeof CONCEPTS.get>>;
const met = (point: string, times: number) => new Map([[point, { met: times } as never]]);
const none = new Map();

describe('what is asked next', () => {
  it('is the first item of the queue, and nothing of an empty one', () => {
    expect(nextStep([], [], CONCEPTS, none)).toBeNull();
    expect(nextStep([question('kano-bet'), card('loyalty.1')], [], CONCEPTS, none)).toEqual({
      type: 'question',
      id: 'kano-bet',
      why: 'form',
    });
  });

  it('is the first that was not put off; what was put off comes once there is nothing else', () => {
    const queue = [question('a'), question('b')];
    expect(nextStep(queue, ['a'], CONCEPTS, none)).toMatchObject({ id: 'b' });
    expect(nextStep(queue, ['a', 'b'], CONCEPTS, none)).toMatchObject({ id: 'a' });
  });

  it('is all points of a concept, as an examiner asks, where at least two and half of them are in the queue', () => {
    const five = ['1', '2', '3'].map((n) => card(`satisfaction-aspects.${n}`));
    const step = nextStep(five, [], CONCEPTS, none);
    expect(step).toMatchObject({ type: 'list', concept: 'satisfaction-aspects' });
    expect(step?.type === 'list' && step.points).toHaveLength(5);
    expect(nextStep(five.slice(0, 2), [], CONCEPTS, none)).toMatchObject({ type: 'card', id: 'satisfaction-aspects.1' });
  });

  it('is one card of a concept that is only judged or has one point', () => {
    expect(nextStep([card('software-alone.1')], [], CONCEPTS, none)).toMatchObject({ type: 'card' });
    expect(
      nextStep(
        ['1', '2'].map((n) => card(`satisfaction-vs-loyalty.${n}`)),
        [],
        CONCEPTS,
        none,
      ),
    ).toMatchObject({ type: 'card' });
  });

  it('asks a definition by its point every second time, and never where the point says the term', () => {
    const reversible = COURSE.zh.points.filter(({ id, concept: of }) => canReverse(concept(of), id));
    expect(reversible.length).toBeGreaterThan(5);
    const { id } = reversible[0] as { id: string };
    expect(nextStep([card(id)], [], CONCEPTS, met(id, 1))).toMatchObject({ reverse: true });
    expect(nextStep([card(id)], [], CONCEPTS, met(id, 2))).toMatchObject({ reverse: false });
    expect(nextStep([card(id)], [], CONCEPTS, none)).toMatchObject({ reverse: false });
    expect(canReverse({ ...concept('loyalty'), term: '满意、忠诚', texts: ['忠诚是行为'] }, 'loyalty.1')).toBe(false);
    expect(canReverse(concept('satisfaction-aspects'), 'satisfaction-aspects.1')).toBe(false);
  });
});

it('a queue is told as cards, questions and mistakes', () => {
  expect(tallyOf([card('a.1'), question('a'), question('b', 'mistake')])).toEqual({ cards: 1, questions: 1, mistakes: 1 });
});
