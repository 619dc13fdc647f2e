import { NO_ROSTER, type Roster, readRoster } from '../../core/class/roster.ts';
import { keepWork, recallWork } from '../work/work.ts';

export const rosterName = (paper: string): string => `teach:roster:${paper}`;

export const keepRoster = (paper: string, roster: Roster) => keepWork(rosterName(paper), roster);

/** Who should hand in a paper; nobody where no list was given. */
export const keptRoster = async (paper: string): Promise<Roster> => readRoster(await recallWork(rosterName(paper))) ?? NO_ROSTER;
