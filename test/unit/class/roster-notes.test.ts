import { describe, expect, it } from 'vitest';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import {
  listed,
  notesOfRoster,
  type RosterDeed,
  type RosterNote,
  readRosterNote,
  rosterAfter,
} from '../../../src/core/class/roster-notes.ts';
import { who } from '../../support/class.ts';

const note = (id: string, at: number, deed: RosterDeed): RosterNote =>
  ({ ...deed, v: 1, id, paper: 'paper00001', at }) as RosterNote;
const [zhang, li] = [who('张伟', '1'), who('李明', '2')];

describe('the notes of a roster', () => {
  it('make none where there are none', () => {
    expect(rosterAfter([])).toEqual(NO_ROSTER);
    expect(Object.keys(rosterAfter([note('a', 1, { kind: 'counted', counts: 'best' })]).joins)).toEqual([]);
    expect(readRosterNote({ ...note('a/../b', 1, { kind: 'counted', counts: 'best' }) })).toBeNull();
    expect(listed([zhang], [])).toEqual({ kind: 'listed', students: [zhang], instead: [] });
  });

  it('that list stand both where neither knew of the other, nobody twice, and one where it did', () => {
    const [one, two] = [note('a', 1, listed([zhang], [])), note('b', 2, listed([li, zhang], []))];
    expect(rosterAfter([two, one]).students).toEqual([zhang, li]);
    const after = note('c', 3, listed([li], [one, two]));
    expect(after).toMatchObject({ instead: ['a', 'b'] });
    expect(rosterAfter([one, two, after]).students).toEqual([li]);
    expect(listed([zhang], [one, two, after])).toMatchObject({ instead: ['c'] });
    expect(listed([zhang], [note('d', 4, { kind: 'counted', counts: 'best' })])).toMatchObject({ instead: [] });
  });

  it('that say two things let the later hold, at one time that of the later id, in whatever order they came', () => {
    const joined = (id: string, at: number, other: string | null) => note(id, at, { kind: 'joined', one: 'x', other });
    const counted = (id: string, at: number, counts: 'first' | 'last' | 'best') => note(id, at, { kind: 'counted', counts });
    const said = [joined('b', 5, 'z'), joined('a', 5, 'y'), counted('d', 5, 'best'), counted('c', 5, 'first')];
    for (const notes of [said, said.toReversed()])
      expect(rosterAfter(notes)).toMatchObject({ joins: { x: 'z' }, counts: 'best' });
    expect(rosterAfter([...said, joined('0', 6, null), counted('0', 4, 'last')])).toMatchObject({ joins: {}, counts: 'best' });
  });

  it('of a roster that was kept whole give it again, and are the same on every device', () => {
    const roster = { ...NO_ROSTER, students: [zhang, li], joins: { x: '#1', y: '#2' }, counts: 'best' as const };
    const notes = notesOfRoster('paper00001', roster);
    expect(notes.map(({ kind, at }) => [kind, at])).toEqual([
      ['listed', 0],
      ['joined', 0],
      ['joined', 0],
      ['counted', 0],
    ]);
    expect(rosterAfter(notes)).toEqual(roster);
    expect(notesOfRoster('paper00001', roster)).toEqual(notes);
    expect(notes.map(readRosterNote)).toEqual(notes);
    expect(new Set([...notes, ...notesOfRoster('paper00002', roster)].map(({ id }) => id)).size).toBe(8);
    expect(notesOfRoster('paper00001', NO_ROSTER)).toEqual([]);
    expect(notesOfRoster('paper00001', { ...NO_ROSTER, students: [zhang] })).toHaveLength(1);
  });
});
