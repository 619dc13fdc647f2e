import { describe, expect, it } from 'vitest';
import { start, step } from '../../../src/core/quiz/session/session.ts';
import { handedIn } from '../../../src/state/record/handed-in.ts';
import { countedIn, sittingName } from '../../../src/state/work/sittings.ts';

const when = { at: 5000, day: '2026-11-30' };
const answered = step(start('s1', ['kano-single'], 'test', 7), { type: 'answer', id: 'kano-single', answer: 'a', locale: 'zh' });
const done = step(answered, { type: 'finish', marks: { 'kano-single': { score: 2, max: 2 } }, when });
const entry = (value: unknown) => ({ v: 1, order: 1, value });

describe('what was handed in counts by itself', () => {
  it('of a test, and of a mock exam or an assignment whatever the mode of its run, once each', () => {
    expect(handedIn([entry(done)]).map(({ id }) => id)).toEqual(['s1-kano-single']);
    expect(handedIn([entry({ v: 1, code: 'zk2p.x', counts: ['kano-single'], session: done })]).map(({ id }) => id)).toEqual([
      's1-kano-single',
    ]);
  });

  it('of a paper with questions of the teacher’s own, those of the bank', () => {
    const both = { ...done, mode: 'practice', items: [...done.items, { id: 'own1', seed: 3 }] };
    const marked = { ...both, answers: { ...both.answers, own1: 'b' }, marks: { ...both.marks, own1: { score: 1, max: 1 } } };
    expect(handedIn([entry({ v: 1, counts: ['kano-single'], session: marked })]).map(({ id }) => id)).toEqual(['s1-kano-single']);
  });

  it('named are the questions of the bank, where marks are told', () => {
    const own = { kind: 'own', id: 'own1', points: 1 };
    const sitting = (feedback: string) => ({
      paper: { rules: { feedback }, items: [{ kind: 'bank', number: 1, hash: 1, points: 1 }, own] },
      session: { items: [{ id: 'kano-single' }, { id: 'own1' }] },
    });
    const counted = (feedback: string) => countedIn(sitting(feedback) as never);
    expect([counted('each'), counted('end')]).toEqual([['kano-single'], ['kano-single']]);
    expect([counted('due'), counted('teacher')]).toEqual([[], []]);
  });

  it('of what is damaged, nothing', () => {
    for (const odd of [
      { counts: 3, session: done },
      { counts: ['kano-single'], session: 3 },
      { counts: ['x'], session: { items: 3 } },
    ])
      expect(handedIn([entry(odd)])).toEqual([]);
  });

  it('of an exam under way and of a teacher’s paper, nothing', () => {
    expect(handedIn([entry({ v: 1, counts: ['kano-single'], session: answered })])).toEqual([]);
    expect(handedIn([entry({ v: 1, code: 'zk2p.x', session: done })])).toEqual([]);
  });

  it('is kept under the paper’s name and the sitting’s', () => {
    expect(sittingName({ id: 's1', paper: { id: 'exam0000001' } } as never)).toBe('sitting:exam0000001:s1');
  });
});
