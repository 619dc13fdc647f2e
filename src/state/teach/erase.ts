import { keepMany } from '../work/keep-many.ts';
import { readWithState, type WorkRead } from '../work/work-store.ts';
import { TEACH } from './copy.ts';
import { dropPaper } from './papers.ts';
import { rosterNotesOf, wholeRosterOf } from './rosters.ts';
import { rulingsOf } from './rulings.ts';
import { submissionsOf } from './submissions.ts';

/**
 * Empties everything that was found, and whatever else; the names stay, so that no older thing returns under one. False where not all was
 * found, or where the browser does not let it go.
 */
const empty = async (read: readonly WorkRead[], besides: readonly string[] = []): Promise<boolean> => {
  const names = [...read.flatMap(({ found }) => [...found.keys()]), ...besides];
  const safety = await keepMany(new Map(names.map((name) => [name, null])), false);
  return safety !== 'lost' && read.every(({ whole }) => whole);
};

/** Deletes what was collected for a paper: submissions, rulings, roster. */
export const eraseCollected = async (paper: string): Promise<boolean> =>
  empty(await Promise.all([submissionsOf(paper), rulingsOf(paper), rosterNotesOf(paper)].map((start) => readWithState(start))), [
    wholeRosterOf(paper),
  ]);

/** Deletes a paper with all that was collected for it. */
export const erasePaper = async (paper: string): Promise<boolean> =>
  (await eraseCollected(paper)) && (await dropPaper(paper)) !== 'lost';

/** Deletes all that is the teacher’s on this device. */
export const eraseTeaching = async (): Promise<boolean> => empty([await readWithState(TEACH)]);
