import {
  type Answered,
  type Carded,
  type Flagged,
  type Hidden,
  type LearnerEvent,
  type Planned,
  type Read,
  type Reasoned,
  readEvent,
} from '../../core/record/event.ts';
import { inTime } from '../in-time.ts';
import { isNewer } from '../newer.ts';
import { announce, type Unsaved } from './announce.ts';
import { forget, note } from './journal.ts';
import { stamp } from './stamp.ts';
import { tell } from './tabs.ts';

type Bare<Event> = Omit<Event, 'v' | 'id' | 'at' | 'day' | 'order'>;
export type Deed = Bare<Answered> | Bare<Read> | Bare<Flagged> | Bare<Carded> | Bare<Reasoned> | Bare<Hidden> | Bare<Planned>;

/**
 * `saved`: it is on the disk. `noted`: only in the quick journal, which the browser writes out within a minute. `lost`: on this page
 * only.
 */
export type Safety = 'saved' | 'noted' | 'lost';

/** What could not be kept anywhere, for as long as the page is open. */
const unkept: LearnerEvent[] = [];
export const unsaved = (): readonly LearnerEvent[] => unkept;

/**
 * Keeps what a learner did: in the journal at once, since a tab may close now, and in the store, since the browser may be killed now;
 * all of it or nothing. The page hears `zhike:saved` or `zhike:unsaved`, and the other tabs hear of the events.
 * Throws RangeError on an event that could not be read again: whoever makes one has to see to that.
 */
export const rememberAll = async (events: readonly LearnerEvent[]): Promise<Safety> => {
  const bad = events.find((event) => 'why' in readEvent(event));
  if (bad) throw new RangeError(`invalid event: ${JSON.stringify(bad).slice(0, 200)} (expected one that readEvent reads)`);
  if (events.length === 0) return 'saved';
  const key = note(events);
  tell(events);
  const stored = (async () => {
    const { putEvents } = await import('./store.ts');
    await putEvents(events);
    if (key) forget([key]);
  })();
  try {
    await inTime(stored);
    announce('zhike:saved', events[0]?.kind ?? '');
    return 'saved';
  } catch (error) {
    const safety = key ? 'noted' : 'lost';
    if (!key) unkept.push(...events);
    const why: Unsaved = key && isNewer(error) ? 'newer' : safety;
    announce('zhike:unsaved', why);
    return safety;
  }
};

/** Keeps one thing a learner did, stamped with this moment. */
export const remember = (deed: Deed): Promise<Safety> => {
  // A lesson is read once: under one id it stays one event, on however many devices.
  const id = deed.kind === 'read' ? { id: `read-${deed.lesson.replace('/', '-')}` } : {};
  return rememberAll([{ ...stamp(), ...id, ...deed } as LearnerEvent]);
};
