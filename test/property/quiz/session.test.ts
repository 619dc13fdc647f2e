import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start, step } from '../../../src/core/quiz/session/session.ts';
import { missed, sheetState } from '../../../src/core/quiz/session/standing.ts';
import { readSession } from '../../../src/core/quiz/session/stored.ts';
import { action, IDS, session } from './sessions.ts';

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
