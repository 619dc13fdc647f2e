import fc from 'fast-check';
import { type Action, type Session, start, step } from '../../../src/core/quiz/session/session.ts';
import { SURENESS } from '../../../src/core/record/event.ts';

/** The questions of each session here. */
export const IDS = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...IDS, 'stranger');
const mark = fc.nat(3).map((score) => ({ score, max: 3 }));
/** Something done in a session, perhaps to a question that is not in it. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('go' as const), to: fc.integer({ min: -3, max: 9 }) }),
  fc.record({
    type: fc.constant('answer' as const),
    id,
    answer: fc.constantFrom('x', ['p'], { k: 1 }, true),
    locale: fc.constantFrom('zh' as const, 'en' as const),
  }),
  fc.record({ type: fc.constant('mark' as const), id, mark }),
  fc.record({ type: fc.constant('retry' as const), id, seed: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ type: fc.constant('sure' as const), id, sure: fc.constantFrom(...SURENESS) }),
  fc.record({ type: fc.constant('flag' as const), id }),
  fc.record({
    type: fc.constant('finish' as const),
    marks: fc.dictionary(fc.constantFrom(...IDS), mark),
    when: fc.constantFrom({ at: 1, day: '2026-11-30' }, { at: 2, day: '2026-12-01', order: 9 }),
  }),
);
/** A session after some of it. */
export const session: fc.Arbitrary<Session> = fc
  .tuple(
    fc.constantFrom('practice' as const, 'test' as const),
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.array(action, { maxLength: 20 }),
  )
  .map(([mode, seed, actions]) => actions.reduce(step, start('s1', IDS, mode, seed)));
