import { opens } from '../opens.ts';
import { keepMany } from '../work/keep-many.ts';
import { readWork } from '../work/work-store.ts';
import { TEACH } from './copy.ts';
import { dropPaper } from './papers.ts';
import { rosterNotesOf, wholeRosterOf } from './rosters.ts';
import { rulingsOf } from './rulings.ts';
import { submissionsOf } from './submissions.ts';

/**
 * Empties everything under names that begin so, and some by their names; the names stay, so that no older thing returns under one. False
 * where the store does not answer, so that not all is found, or does not let it go.
 */
const empty = async (starts: readonly string[], besides: readonly string[] = []): Promise<boolean> => {
  const whole = await opens();
  const found = await Promise.all(starts.map(async (start) => [...(await readWork(start)).keys()]));
  const safety = await keepMany(new Map([...found.flat(), ...besides].map((name) => [name, null])), false);
  return whole && safety !== 'lost';
};

/** Deletes what was collected for a paper: submissions, rulings, roster. */
export const eraseCollected = (paper: string): Promise<boolean> =>
  empty([submissionsOf(paper), rulingsOf(paper), rosterNotesOf(paper)], [wholeRosterOf(paper)]);

/** Deletes a paper with all that was collected for it. */
export const erasePaper = async (paper: string): Promise<boolean> =>
  (await eraseCollected(paper)) && (await dropPaper(paper)) !== 'lost';

/** Deletes all that is the teacher’s on this device. */
export const eraseTeaching = (): Promise<boolean> => empty([TEACH]);
