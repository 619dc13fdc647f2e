import type { Session } from '../../core/quiz/session/session.ts';
import { finished, isEmptyAnswer } from '../../core/quiz/session/standing.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import type { Safety } from '../record/remember.ts';
import { newName } from '../record/stamp.ts';
import { joinSessions, metHere, stampedNow } from './stamped.ts';
import { dropWork, keepWork } from './work.ts';
import { readWork, wholly } from './work-store.ts';

const PREFIX = 'session:';
/** Where the first version kept its one session. */
const FIRST = 'zhike:draft:session';

export const sessionName = (id: string): string => PREFIX + id;
export const saveSession = (session: Session): Promise<Safety> =>
  keepWork(sessionName(session.id), stampedNow(session), joinSessions);
export const dropSession = (id: string): Promise<Safety> => dropWork(sessionName(id));

/** Takes the session of the first version over, under a name of its own. */
const takeOver = async (exists: (id: string) => boolean): Promise<void> => {
  try {
    const text = localStorage.getItem(FIRST);
    const session = text && readSession(JSON.parse(text), exists, newName());
    if (session && (await saveSession(session)) === 'lost') return;
    localStorage.removeItem(FIRST);
  } catch {
    // Blocked, or no session: there is nothing to take over.
  }
};

/** A session, and its place in the order of what was done here. */
export interface KeptSession {
  readonly session: Session;
  readonly order: number;
}

/** Whether anything was done in a session: what was only looked at need not be offered again. */
const begun = ({ answers, flagged }: Session): boolean =>
  flagged.length > 0 || Object.values(answers).some((answer) => !isEmptyAnswer(answer));

/** A session that was found, and what it comes to with what this page has done in it until it is asked. */
export interface RecalledSession {
  readonly session: Session;
  readonly met: () => Session;
}

/** One session, if it is kept, and its place in the order of what was done; an order alone where it was let go. */
export const recallSession = async (
  id: string,
  exists: (id: string) => boolean,
): Promise<Partial<RecalledSession> & { readonly order: number }> => {
  const name = sessionName(id);
  const entry = (await readWork(name, true, wholly, joinSessions)).get(name);
  const session = readSession(entry?.value, exists, id);
  const order = entry?.order ?? Number.NEGATIVE_INFINITY;
  return session ? { session, met: () => metHere(entry?.value, session), order } : { order };
};

/** For so long a session that is over can be looked at again from its address, in ms. */
const OVER = 86_400_000;

/**
 * The sessions that can be gone on with, the latest first. Those in which nothing was done, and those that are over (what they earned
 * is in the record), are not offered, and after a day they are let go.
 */
export const keptSessions = async (exists: (id: string) => boolean): Promise<readonly KeptSession[]> => {
  await takeOver(exists);
  const found = [...(await readWork(PREFIX)).values()].flatMap(({ value, order }): KeptSession[] => {
    const session = readSession(value, exists, '');
    return session ? [{ session, order }] : [];
  });
  const open = ({ session }: KeptSession) => !finished(session) && begun(session);
  for (const each of found) if (!open(each) && each.order < Date.now() - OVER) dropSession(each.session.id);
  return found.filter(open).sort((a, b) => b.order - a.order);
};
