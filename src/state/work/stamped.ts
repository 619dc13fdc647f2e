import { meetSessions, readChanged, type Stamped, stampedAfter } from '../../core/quiz/session/meet.ts';
import type { Session } from '../../core/quiz/session/session.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import { isRecord } from '../../core/record/event.ts';
import { nextOrder } from '../clock.ts';

/** What this page has of each session, by its name. */
const here = new Map<string, Stamped>();

/** A session as it is kept now, with the times of its answers: two tabs that answer at once take nothing from one another. */
export const stampedNow = (session: Session): Session & Pick<Stamped, 'changed'> => {
  const stamped = stampedAfter(here.get(session.id) ?? null, session, nextOrder(Date.now()));
  here.set(session.id, stamped);
  return { ...session, changed: stamped.changed };
};

/** A session as it was kept, with what this page has of it already. */
export const metHere = (raw: unknown, found: Session): Session => {
  const theirs = { session: found, changed: readChanged(isRecord(raw) ? raw.changed : null, found) };
  const mine = here.get(found.id);
  const met = mine ? meetSessions(mine, theirs) : theirs;
  here.set(found.id, met);
  return met.session;
};

const stampedIn = (raw: unknown): Stamped | null => {
  const session = readSession(raw, () => true, '');
  return session && { session, changed: readChanged(isRecord(raw) ? raw.changed : null, session) };
};

/** What stands in the store under a session's name from now on: what is there already and what comes, question by question. */
export const joinSessions = (there: unknown, comes: unknown): unknown => {
  const [old, next] = [stampedIn(there), stampedIn(comes)];
  if (!old || !next || old.session.id !== next.session.id) return comes;
  const { session, changed } = meetSessions(next, old);
  return { ...session, changed };
};
