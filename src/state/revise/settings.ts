import { readSettings, type Settings } from '../../core/review/settings.ts';
import type { Safety } from '../record/remember.ts';
import { today } from '../record/stamp.ts';
import { keepWork, recallWork } from '../work/work.ts';

/** The name that the plan's settings are kept under. */
export const SETTINGS = 'revise:settings';

/** What the learner decided, if anything; `units` are those of the course. */
export const recallSettings = async (units: readonly string[]): Promise<Settings | null> => {
  const kept = await recallWork(SETTINGS);
  return kept === null ? null : readSettings(kept, units, today());
};

export const keepSettings = (settings: Settings): Promise<Safety> => keepWork(SETTINGS, settings);
