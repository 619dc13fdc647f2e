import type { Safety } from '../record/remember.ts';
import { keepMany } from '../work/keep-many.ts';
import { readWork } from '../work/work-store.ts';
import { TEACH } from './copy.ts';
import { dropPaper } from './papers.ts';
import { rosterNotesOf, wholeRosterOf } from './rosters.ts';
import { rulingsOf } from './rulings.ts';
import { submissionsOf } from './submissions.ts';

/** Empties everything under some names; the names stay, so that no older thing returns under one. */
const empty = (names: Iterable<string>): Promise<Safety> => keepMany(new Map([...names].map((name) => [name, null])), false);

/** Deletes what was collected for a paper: submissions, rulings, roster. */
export const eraseCollected = async (paper: string): Promise<Safety> => {
  const found = await Promise.all(
    [submissionsOf(paper), rulingsOf(paper), rosterNotesOf(paper)].map(async (start) => [...(await readWork(start)).keys()]),
  );
  return empty([...found.flat(), wholeRosterOf(paper)]);
};

/** Deletes a paper with all that was collected for it. */
export const erasePaper = async (paper: string): Promise<void> => {
  await eraseCollected(paper);
  await dropPaper(paper);
};

/** Deletes all that is the teacher’s on this device. */
export const eraseTeaching = async (): Promise<Safety> => empty((await readWork(TEACH)).keys());
