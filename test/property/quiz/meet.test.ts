import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetSessions, readChanged, type Stamped, stampedAfter } from '../../../src/core/quiz/session/meet.ts';
import { type Action, type Session, start, step } from '../../../src/core/quiz/session/session.ts';
import { readSession } from '../../../src/core/quiz/session/stored.ts';
import { action, IDS } from './sessions.ts';

/** What is said of one question. */
const of = ({ items, answers, locales, marks, sure, flagged }: Session, id: string) => [
  items.find((item) => item.id === id)?.seed,
  ...[answers[id], locales[id], marks[id], sure[id]],
  flagged.includes(id),
];
const did = ({ session, changed }: Stamped, act: Action, order: number): Stamped =>
  stampedAfter({ session, changed }, step(session, act), order);
/** What three tabs did in one session, one after the other as the clock has it, none knowing of the others. */
const deeds = fc.array(fc.tuple(fc.nat(2), action), { maxLength: 24 });
const begun = fc
  .tuple(fc.constantFrom('practice' as const, 'test' as const), fc.integer({ min: 1, max: 99 }))
  .map(([mode, seed]): Stamped => ({ session: start('s1', IDS, mode, seed), changed: {} }));
const tabs = fc.tuple(begun, deeds).map(([first, all]) => {
  const here = [first, first, first];
  for (const [i, [tab, act]] of all.entries()) here[tab] = did(here[tab] as Stamped, act, i + 1);
  return here as [Stamped, Stamped, Stamped];
});
/** Where each tab stands, and in which order flags were set, is not what is met. */
const plain = ({ session: { at: _, flagged, ...session }, changed }: Stamped) => ({
  session,
  flagged: [...flagged].sort(),
  changed,
});

describe('two tabs that go on with one session at once', () => {
  it('take nothing from one another: each question is as it was left last, by whichever', () => {
    fc.assert(
      fc.property(begun, deeds, (first, all) => {
        const going = all.filter(([, act]) => act.type !== 'finish');
        const here = [first, first, first];
        const last = new Map<string, readonly [number, Session]>();
        for (const [i, [tab, act]] of going.entries()) {
          const before = here[tab] as Stamped;
          const after = did(before, act, i + 1);
          for (const id of IDS)
            if (JSON.stringify(of(after.session, id)) !== JSON.stringify(of(before.session, id)))
              last.set(id, [tab, after.session]);
          here[tab] = after;
        }
        const met = here.reduce(meetSessions);
        for (const id of IDS) expect(of(met.session, id)).toEqual(of((last.get(id) ?? [0, first.session])[1], id));
      }),
    );
  });

  it('come to the same whichever meets which first, and however often', () => {
    fc.assert(
      fc.property(tabs, ([one, two, three]) => {
        expect(plain(meetSessions(one, two))).toEqual(plain(meetSessions(two, one)));
        const left = meetSessions(meetSessions(one, two), three);
        expect(plain(left)).toEqual(plain(meetSessions(one, meetSessions(two, three))));
        expect(plain(meetSessions(left, two))).toEqual(plain(left));
        expect(meetSessions(one, three).session.at).toBe(one.session.at);
      }),
    );
  });

  it('leave what was handed in as it was, whatever another tab does after it', () => {
    fc.assert(
      fc.property(tabs, ([one, two]) => {
        fc.pre(one.session.done !== null && two.session.done === null);
        expect(plain(meetSessions(two, one))).toEqual(plain(one));
      }),
    );
  });

  it('are met as they were kept, too', () => {
    fc.assert(
      fc.property(tabs, ([one, two]) => {
        const again = ({ session, changed }: Stamped): Stamped => {
          const raw = JSON.parse(JSON.stringify({ ...session, changed }));
          const read = readSession(raw, () => true, '') as Session;
          return { session: read, changed: readChanged(raw.changed, read) };
        };
        expect(plain(meetSessions(again(one), again(two)))).toEqual(plain(meetSessions(one, two)));
      }),
    );
  });
});
