import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { historyOf } from '../../../src/core/record/history.ts';
import { isToRepeat, lessonProgress, RANK, standing, summary } from '../../../src/core/record/progress.ts';

let n = 0;
const answer = (question: string, day: string, share: number, at = Date.parse(day)): LearnerEvent => {
  n += 1;
  return {
    v: 1,
    id: `t-${n}`,
    at,
    day,
    kind: 'answered',
    question,
    answer: null,
    seed: 0,
    score: share * 4,
    max: 4,
    place: 'lesson',
  };
};
const read: LearnerEvent = { v: 1, id: 'read-crm-core-ideas', at: 5, day: '2026-11-01', kind: 'read', lesson: 'crm/core-ideas' };
const attempts = (...events: readonly LearnerEvent[]) => historyOf(events).attempts.get('q');

describe('where a learner stands with a question', () => {
  it.each([
    ['never answered', [], '2026-11-05', 'new'],
    ['missed', [answer('q', '2026-11-01', 0)], '2026-11-01', 'wrong'],
    ['half right counts as missed', [answer('q', '2026-11-01', 0.5)], '2026-11-01', 'wrong'],
    ['four points in five are good', [answer('q', '2026-11-01', 0.8)], '2026-11-01', 'kept'],
    ['right today is not due today', [answer('q', '2026-11-01', 1)], '2026-11-01', 'kept'],
    ['right yesterday is due', [answer('q', '2026-11-01', 1)], '2026-11-02', 'due'],
    [
      'two days running: not before three more',
      [answer('q', '2026-11-01', 1), answer('q', '2026-11-02', 1)],
      '2026-11-04',
      'kept',
    ],
    ['two days running: due on the third', [answer('q', '2026-11-01', 1), answer('q', '2026-11-02', 1)], '2026-11-05', 'due'],
    ['twice on one day is one day', [answer('q', '2026-11-01', 1), answer('q', '2026-11-01', 1)], '2026-11-02', 'due'],
    [
      'a miss begins the count anew',
      [answer('q', '2026-11-01', 1), answer('q', '2026-11-02', 1), answer('q', '2026-11-05', 0), answer('q', '2026-11-06', 1)],
      '2026-11-07',
      'due',
    ],
    ['noted tomorrow, as on a way to the west, it is kept', [answer('q', '2026-11-02', 1)], '2026-11-01', 'kept'],
    ['noted beyond tomorrow, by a clock that was ahead, it is due', [answer('q', '2026-11-03', 1)], '2026-11-01', 'due'],
    ['across the end of a month', [answer('q', '2026-10-31', 1), answer('q', '2026-11-01', 1)], '2026-11-04', 'due'],
  ] as const)('%s', (_, events, today, expected) => {
    expect(standing(attempts(...events), today)).toBe(expected);
    expect(isToRepeat(attempts(...events), today)).toBe(expected === 'wrong' || expected === 'due');
  });
});

it('a session takes the missed and the due first, then the new, then what is kept', () => {
  expect(standing([], '2026-11-01')).toBe('new');
  expect(RANK).toEqual({ wrong: 0, due: 0, new: 1, kept: 2 });
});

describe('a refused blank that the learner claims to have meant the same', () => {
  const claim = (day: string, score: number, claimed: readonly string[]): LearnerEvent =>
    ({ ...answer('q', day, score / 4), claimed }) as LearnerEvent;
  const missed = (score: number) => answer('q', '2026-11-01', score / 4);

  it.each([
    ['is due, and no longer among the missed, where it makes up half', 1, ['a', 'b'], 'due'],
    ['leaves the answer missed where most is still wrong', 0, ['a'], 'wrong'],
    ['counts half beside what was earned', 3, ['d'], 'kept'],
  ] as const)('%s', (_, score, claimed, expected) => {
    expect(standing(attempts(missed(score), claim('2026-11-01', score, claimed)), '2026-11-01')).toBe(expected);
  });

  it('is worth half a point of confidence, and changes no mark', () => {
    const event = claim('2026-11-01', 1, ['a', 'b']);
    expect(event).toMatchObject({ score: 1, max: 4 });
    expect(attempts(event)?.at(-1)).toMatchObject({ share: 0.5, claim: true });
  });

  it('is no answer of its own', () => {
    const whole = summary(historyOf([missed(0), claim('2026-11-01', 0, ['a'])]));
    expect([whole.answers, whole.questions]).toEqual([1, 1]);
  });
});

describe('how far a lesson has got', () => {
  const of = (...events: readonly LearnerEvent[]) => lessonProgress(historyOf(events), 'crm/core-ideas', ['q', 'r']);
  it('is nothing before it was read', () => expect(of(answer('q', '2026-11-01', 1))).toBe('none'));
  it('is read at its end', () => expect(of(read)).toBe('read'));
  it('is checked once each question was right, read to the end or not', () =>
    expect(of(answer('q', '2026-11-01', 1), answer('r', '2026-11-02', 1))).toBe('checked'));
  it('is not mastered on one day, however often', () =>
    expect(of(...['q', 'r', 'q', 'r'].map((id) => answer(id, '2026-11-01', 1)))).toBe('checked'));
  it('is mastered when each was right on two days', () =>
    expect(of(...['2026-11-01', '2026-11-09'].flatMap((day) => [answer('q', day, 1), answer('r', day, 1)]))).toBe('mastered'));
  it('stays checked though a question is missed later', () =>
    expect(of(answer('q', '2026-11-01', 1), answer('r', '2026-11-01', 1), answer('q', '2026-11-02', 0))).toBe('checked'));
  it('is never more than read without questions', () =>
    expect(lessonProgress(historyOf([read]), 'crm/core-ideas', [])).toBe('read'));
});

it('a record adds up to answers, questions, those that stand well, lessons and days', () => {
  const events = [answer('q', '2026-11-01', 0), answer('q', '2026-11-02', 1), answer('r', '2026-11-02', 0), read];
  expect(summary(historyOf(events))).toEqual({ answers: 3, questions: 2, well: 1, read: 1, days: 2 });
});

it('an answer to a question with nothing to win is no attempt', () => {
  expect(historyOf([{ ...answer('bet', '2026-11-01', 0), max: 0, score: 0 } as LearnerEvent]).attempts.size).toBe(0);
});
