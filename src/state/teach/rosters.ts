import { type Roster, readRoster } from '../../core/class/roster.ts';
import { notesOfRoster, type RosterDeed, type RosterNote, readRosterNote, rosterAfter } from '../../core/class/roster-notes.ts';
import { nextOrder } from '../clock.ts';
import { stamp } from '../record/stamp.ts';
import { keepWork } from '../work/work.ts';
import { readWork } from '../work/work-store.ts';

export const ROSTERS = 'teach:roster:';
/** How the names of all notes on the roster of a paper begin. */
export const rosterNotesOf = (paper: string): string => `${ROSTERS}${paper}:`;
/** Where the roster of a paper once stood, whole. */
export const wholeRosterOf = (paper: string): string => ROSTERS + paper;
export const rosterNoteName = ({ paper, id }: RosterNote): string => rosterNotesOf(paper) + id;

/** What the teacher says of a class now: with a name nothing else has, and a place after all that was said before. */
export const noted = (paper: string, what: RosterDeed): RosterNote => ({
  ...what,
  v: 1,
  id: stamp().id,
  paper,
  at: nextOrder(Date.now()),
});

export const keepRosterNote = (note: RosterNote) => keepWork(rosterNoteName(note), note);

/** The notes under some names, those of a roster that was kept whole among them. */
export const rosterNotesIn = (paper: string, things: ReadonlyMap<string, unknown>): readonly RosterNote[] => {
  const whole = readRoster(things.get(wholeRosterOf(paper)));
  const notes = [...things].flatMap(([name, value]) =>
    name.startsWith(rosterNotesOf(paper)) ? (readRosterNote(value) ?? []) : [],
  );
  return [...(whole ? notesOfRoster(paper, whole) : []), ...notes];
};

/** What the teacher said of who should hand in a paper. */
export const keptRosterNotes = async (paper: string): Promise<readonly RosterNote[]> => {
  const kept = await readWork(wholeRosterOf(paper));
  return rosterNotesIn(paper, new Map([...kept].map(([name, { value }]) => [name, value])));
};

/** Who should hand in a paper; nobody where no list was given. */
export const keptRoster = async (paper: string): Promise<Roster> => rosterAfter(await keptRosterNotes(paper));
