import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTS, NO_ROSTER } from '../../../src/core/class/roster.ts';
import { listed, type RosterNote, readRosterNote, rosterAfter } from '../../../src/core/class/roster-notes.ts';
import { newIn, readCopy, writeCopy } from '../../../src/state/teach/copy.ts';
import { rosterNoteName, rosterNotesIn, wholeRosterOf } from '../../../src/state/teach/rosters.ts';
import { who } from '../../support/class.ts';

const PAPER = 'paper00001';
type Things = ReadonlyMap<string, unknown>;

/** What is here after a copy of another device was restored. */
const restored = (here: Things, other: Things): Things => {
  const copy = readCopy(writeCopy(other));
  if (!copy.ok) throw new Error(copy.code);
  return new Map([...here, ...newIn(copy, here)]);
};
const notesIn = (things: Things) => rosterNotesIn(PAPER, things);
const rosterIn = (things: Things) => rosterAfter(notesIn(things));

const NAMES = ['张伟', '李明', '王芳', 'valueOf', '__proto__', 'Li Ming'];
const name = fc.constantFrom(...NAMES);
const list = fc.uniqueArray(name, { maxLength: 5 });
const act = fc.oneof(
  fc.record({ kind: fc.constant('listed' as const), names: list }),
  fc.record({ kind: fc.constant('joined' as const), one: name, other: fc.option(name) }),
  fc.record({ kind: fc.constant('counted' as const), counts: fc.constantFrom(...COUNTS) }),
  fc.record({ kind: fc.constant('restored' as const), from: fc.nat(2) }),
);
const whole = fc.record({
  v: fc.constant(1 as const),
  students: list.map((names) => names.map((each) => who(each))),
  joins: fc.array(fc.tuple(name, name), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)),
  counts: fc.constantFrom(...COUNTS),
});

/** Three devices of one teacher: each may have a roster from before, says things, and now and then restores a copy of another. */
const devices = fc
  .tuple(
    fc.array(fc.option(whole), { minLength: 3, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(2), act, fc.nat(3)), { maxLength: 14 }),
  )
  .map(([before, acts]) => {
    const here: Things[] = before.map((each) => new Map(each ? [[wholeRosterOf(PAPER), each]] : []));
    for (const [n, [on, deed, at]] of acts.entries()) {
      const things = here[on] as Things;
      if (deed.kind === 'restored') {
        here[on] = restored(things, here[deed.from] as Things);
        continue;
      }
      const what =
        deed.kind === 'listed'
          ? listed(
              deed.names.map((each) => who(each)),
              notesIn(things),
            )
          : deed;
      const note = { ...what, v: 1, id: `d${on}-${n}`, paper: PAPER, at: 1_796_000_000_000 + at } as RosterNote;
      here[on] = new Map([...things, [rosterNoteName(note), note]]);
    }
    return here as [Things, Things, Things];
  });

describe('the rosters of two devices', () => {
  it('come together the same in whatever order copies are restored, and however often', () => {
    fc.assert(
      fc.property(devices, ([a, b, c]) => {
        const all = rosterIn(restored(restored(a, b), c));
        expect(rosterIn(restored(restored(c, a), b))).toEqual(all);
        expect(rosterIn(restored(a, restored(b, c)))).toEqual(all);
        expect(rosterIn(restored(b, a))).toEqual(rosterIn(restored(a, b)));
        const both = restored(a, b);
        expect(restored(both, b)).toEqual(both);
        expect(restored(both, a)).toEqual(both);
        expect(restored(a, a)).toEqual(a);
      }),
    );
  });

  it('lose nothing: who stands on a list that no other took the place of is on the roster, and every word is kept', () => {
    fc.assert(
      fc.property(devices, ([a, b]) => {
        const both = restored(a, b);
        const notes = [...notesIn(a), ...notesIn(b)];
        const kept = new Set(notesIn(both).map(({ id }) => id));
        for (const { id } of notes) expect(kept).toContain(id);
        const gone = new Set(notes.flatMap((each) => (each.kind === 'listed' ? each.instead : [])));
        const names = rosterIn(both).students.map((each) => each.name);
        for (const note of notes)
          if (note.kind === 'listed' && !gone.has(note.id))
            for (const { name: each } of note.students) expect(names).toContain(each);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('are as the teacher left them on one device: the last list, the last word on each', () => {
    const notes: RosterNote[] = [];
    const say = (what: Parameters<typeof Object>[0]) =>
      notes.push({ ...what, v: 1, id: `n-${notes.length}`, paper: PAPER, at: notes.length } as RosterNote);
    say(listed([who('张伟'), who('李明')], notes));
    say({ kind: 'joined', one: 'Li Ming', other: '李明' });
    say({ kind: 'joined', one: '__proto__', other: '张伟' });
    say(listed([who('王芳'), who('李明')], notes));
    say({ kind: 'counted', counts: 'best' });
    expect(rosterAfter([...notes].reverse())).toEqual({
      v: 1,
      students: [who('王芳'), who('李明')],
      joins: Object.fromEntries([
        ['Li Ming', '李明'],
        ['__proto__', '张伟'],
      ]),
      counts: 'best',
    });
    say({ kind: 'joined', one: '__proto__', other: null });
    say(listed([], notes));
    expect(rosterAfter(notes)).toEqual({ v: 1, students: [], joins: { 'Li Ming': '李明' }, counts: 'best' });
    expect(rosterAfter([])).toEqual(NO_ROSTER);
    for (const note of notes) expect(readRosterNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
    for (const bad of [null, {}, { ...notes[0], v: 2 }, { ...notes[0], id: '../x' }, { ...notes[0], students: ['x'] }])
      expect(readRosterNote(bad)).toBeNull();
  });
});
