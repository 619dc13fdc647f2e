import type { Session } from '../../core/quiz/session/session.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import { isRecord } from '../../core/record/event.ts';
import type { Safety } from '../record/remember.ts';
import { dropWork, keepWork, recallWork } from '../work/work.ts';

const NAME = 'revise:run';

/** What of a run through today's queue is not in the record: the question that is open, what was put off, words half written. */
export interface KeptRun {
  readonly day: string;
  /** The open question as a session of one. */
  readonly session: Session | null;
  /** Cards and questions that were put off to the end, by their ids. */
  readonly later: readonly string[];
  /** What was written on the card of a concept. */
  readonly text: string;
}

export const keepRun = (run: KeptRun): Promise<Safety> => keepWork(NAME, run);
export const dropRun = (): Promise<Safety> => dropWork(NAME);

/**
 * The run of a day as it was left; null where there is none. Questions that are not there any more fall away. Of another day, as after
 * midnight or a flight, it is the question that was open: what was put off and half written belonged to that day’s queue.
 */
export const recallRun = async (day: string, exists: (id: string) => boolean): Promise<KeptRun | null> => {
  const kept = await recallWork(NAME);
  if (!isRecord(kept)) return null;
  const session = readSession(kept.session, exists, '');
  if (kept.day !== day) return session && { day, session, later: [], text: '' };
  const later = Array.isArray(kept.later) ? kept.later.filter((id): id is string => typeof id === 'string') : [];
  return {
    day,
    session,
    later,
    text: typeof kept.text === 'string' ? kept.text : '',
  };
};
