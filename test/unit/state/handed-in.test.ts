import { describe, expect, it } from 'vitest';
import { start, step } from '../../../src/core/quiz/session/session.ts';
import { handedIn } from '../../../src/state/record/handed-in.ts';
import { sittingName } from '../../../src/state/work/sittings.ts';

const when = { at: 5000, day: '2026-11-30' };
const answered = step(start('s1', ['kano-single'], 'test', 7), { type: 'answer', id: 'kano-single', answer: 'a', locale: 'zh' });
const done = step(answered, { type: 'finish', marks: { 'kano-single': { score: 2, max: 2 } }, when });
const entry = (value: unknown) => ({ v: 1, order: 1, value });

describe('what was handed in counts by itself', () => {
  it('of a test and of a mock exam, once each', () => {
    expect(handedIn([entry(done)]).map(({ id }) => id)).toEqual(['s1-kano-single']);
    expect(handedIn([entry({ v: 1, code: 'zk2p.x', exam: true, session: done })]).map(({ id }) => id)).toEqual([
      's1-kano-single',
    ]);
  });

  it('of an exam under way and of a teacher’s paper, nothing', () => {
    expect(handedIn([entry({ v: 1, exam: true, session: answered })])).toEqual([]);
    expect(handedIn([entry({ v: 1, code: 'zk2p.x', session: done })])).toEqual([]);
  });

  it('is kept under the paper’s name and the sitting’s', () => {
    expect(sittingName({ id: 's1', paper: { id: 'exam0000001' } } as never)).toBe('sitting:exam0000001:s1');
  });
});
