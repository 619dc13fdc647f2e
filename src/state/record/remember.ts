import type { Answered, Flagged, LearnerEvent, Read } from '../../core/record/event.ts';
import { forget, note } from './journal.ts';
import { stamp } from './stamp.ts';
import { tell } from './tabs.ts';

type Bare<Event> = Omit<Event, 'v' | 'id' | 'at' | 'day'>;
export type Deed = Bare<Answered> | Bare<Read> | Bare<Flagged>;

/** `saved`: it is on the disk. `noted`: only in the quick journal, which the browser writes out within a minute. `lost`: on this page only. */
export type Kept = 'saved' | 'noted' | 'lost';

/** What could not be kept anywhere, for as long as the page is open. */
const unkept: LearnerEvent[] = [];
export const unsaved = (): readonly LearnerEvent[] => unkept;

/**
 * Keeps what a learner did: in the journal at once, since a tab may close now, and in the store, since the browser may be killed now.
 * The page hears `zhike:saved` or `zhike:unsaved`, and the other tabs hear of the event.
 */
export const remember = async (deed: Deed): Promise<Kept> => {
  // A lesson is read once: under one id it stays one event, on however many devices.
  const id = deed.kind === 'read' ? { id: `read-${deed.lesson.replace('/', '-')}` } : {};
  const event = { ...stamp(), ...id, ...deed } as LearnerEvent;
  const safe = note(event);
  tell(event);
  try {
    const { putEvents } = await import('./store.ts');
    await putEvents([event]);
    forget([`zhike:event:${event.id}`]);
    document.dispatchEvent(new CustomEvent('zhike:saved', { detail: event.kind }));
    return 'saved';
  } catch {
    if (!safe) unkept.push(event);
    const kept = safe ? 'noted' : 'lost';
    document.dispatchEvent(new CustomEvent('zhike:unsaved', { detail: kept }));
    return kept;
  }
};
