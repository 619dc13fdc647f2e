import { type LearnerEvent, readEvent } from '../../core/record/event.ts';

/** What one tab tells the others: events, or null after the record was changed as a whole. */
export type News = readonly LearnerEvent[] | null;

/** null where there is no such channel, or where storage is blocked and opening one throws. */
const open = (name: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
};
/** One for each name: a page does not hear itself. */
const channels = new Map<string, BroadcastChannel | null>();
const channel = (name: string): BroadcastChannel | null => {
  if (!channels.has(name)) channels.set(name, open(name));
  return channels.get(name) ?? null;
};

const listenTo = (name: string, listen: (message: unknown) => void): (() => void) => {
  const heard = ({ data }: MessageEvent) => listen(data);
  channel(name)?.addEventListener('message', heard);
  return () => channel(name)?.removeEventListener('message', heard);
};

export const tell = (news: News): void => channel('zhike')?.postMessage(news);

/** Hears what other tabs tell of the record; gives back what ends it. */
export const hear = (listen: (news: News) => void): (() => void) => {
  const end = listenTo('zhike', (message) => {
    if (message === null) return listen(null);
    // A tab with an older version of the course tells one event at a time.
    const read = (Array.isArray(message) ? message : [message]).map(readEvent);
    const events = read.flatMap((each) => ('event' in each ? [each.event] : []));
    if (events.length > 0) listen(events);
  });
  // A page that comes back as it was left heard nothing meanwhile.
  const back = ({ persisted }: PageTransitionEvent) => persisted && listen(null);
  addEventListener('pageshow', back);
  return () => {
    end();
    removeEventListener('pageshow', back);
  };
};

/** Tells the other tabs that a piece of unfinished work was changed here. */
export const tellWork = (name: string): void => channel('zhike-work')?.postMessage(name);

const here = new Set<(name: string) => void>();
/** Tells this page that a piece of unfinished work stands otherwise than it was kept: another tab had changed it, too. */
export const tellHere = (name: string): void => {
  for (const listen of here) listen(name);
};

/** Hears which unfinished work other tabs changed; gives back what ends it. */
export const hearWork = (listen: (name: string) => void): (() => void) => {
  const end = listenTo('zhike-work', (message) => typeof message === 'string' && listen(message));
  here.add(listen);
  return () => {
    here.delete(listen);
    end();
  };
};
