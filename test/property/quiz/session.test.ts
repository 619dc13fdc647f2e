import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, type Session, start, step } from '../../../src/core/quiz/session/session.ts';
import { missed, sheetState } from '../../../src/core/quiz/session/standing.ts';
import { readSession } from '../../../src/core/quiz/session/stored.ts';
import { SURENESS } from '../../../src/core/record/event.ts';

const IDS = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...IDS, 'stranger');
const mark = fc.nat(3).map((score) => ({ score, max: 3 }));
const action: fc.Arbitrary<Action> = fc.oneof(
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
const session: fc.Arbitrary<Session> = fc
  .tuple(
    fc.constantFrom('practice' as const, 'test' as const),
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.array(action, { maxLength: 20 }),
  )
  .map(([mode, seed, actions]) => actions.reduce(step, start('s1', IDS, mode, seed)));

describe('a session', () => {
  it('asks each of its questions once, whatever the seed', () => {
    fc.assert(
      fc.property(session, ({ items }) => {
        expect(items.map((item) => item.id).sort()).toEqual(IDS);
      }),
    );
  });

  it('stands at a question of its own, and moves only when the learner goes somewhere', () => {
    fc.assert(
      fc.property(session, action, (before, act) => {
        const after = step(before, act);
        expect(after.items[after.at]).toBeDefined();
        if (act.type !== 'go') expect(after.at).toBe(before.at);
      }),
    );
  });

  it('never changes what a strange question was meant to change', () => {
    fc.assert(
      fc.property(session, action, (before, act) => {
        if ('id' in act && act.id === 'stranger') expect(step(before, act)).toBe(before);
      }),
    );
  });

  it('keeps a mark until the learner takes the question back, and never in a test', () => {
    fc.assert(
      fc.property(session, action, (before, act) => {
        const after = step(before, act);
        for (const [marked, earned] of Object.entries(before.marks)) {
          const takenBack =
            (act.type === 'retry' && act.id === marked && before.mode === 'practice') || (act.type === 'finish' && !before.done);
          if (!takenBack) expect(after.marks[marked]).toEqual(earned);
        }
      }),
    );
  });

  it('does not change the state it was given', () => {
    fc.assert(
      fc.property(session, action, (before, act) => {
        const copy = structuredClone(before);
        step(before, act);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('comes back from where it was kept as it was', () => {
    fc.assert(
      fc.property(session, (each) => {
        expect(readSession(JSON.parse(JSON.stringify(each)), (known) => IDS.includes(known), 'new')).toEqual(each);
      }),
    );
  });

  it('goes on without questions that are gone, and never throws on what is spoilt', () => {
    fc.assert(
      fc.property(
        session,
        fc.constantFrom('items', 'answers', 'done', 'v', 'flagged', 'locales'),
        fc.jsonValue(),
        (each, spoilt, json) => {
          const without = readSession(each, (known) => known !== 'a', 'new');
          expect(without?.items.length).toBe(3);
          expect(Object.keys(without?.answers ?? {})).not.toContain('a');
          readSession({ ...each, [spoilt]: json }, () => true, 'new');
          readSession(json, () => true, 'new');
        },
      ),
    );
  });
});

describe('what is missed', () => {
  it('is all that did not earn everything, what was not answered included', () => {
    const one = step(step(start('s1', ['a', 'b', 'c'], 'practice', 1), { type: 'mark', id: 'a', mark: { score: 2, max: 2 } }), {
      type: 'mark',
      id: 'b',
      mark: { score: 1, max: 2 },
    });
    expect([...missed(one)].sort()).toEqual(['b', 'c']);
    expect(['a', 'b', 'c'].map((each) => sheetState(one, each))).toEqual(['empty', 'empty', 'empty']);
  });

  it('needs questions to begin with', () => {
    expect(() => start('s1', [], 'test', 1)).toThrow(new RangeError('invalid questions: none (expected at least one)'));
  });
});
