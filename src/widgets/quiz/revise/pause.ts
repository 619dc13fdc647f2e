import type { LearnerEvent } from '../../../core/record/event.ts';
import { dayAfter } from '../../../core/review/calendar.ts';
import { isOff, type Settings } from '../../../core/review/settings.ts';

/**
 * The last day on which something was learned, where a day of the plan since then went by without; null where none did. `events` in
 * the order they happened.
 */
export const pauseOf = (events: readonly LearnerEvent[], settings: Settings, today: string): string | null => {
  const last = events.findLast(({ day, kind }) => day <= today && (kind === 'answered' || kind === 'carded'))?.day;
  if (last === undefined || last < settings.from) return null;
  for (let day = dayAfter(last, 1); day < today; day = dayAfter(day, 1)) if (!isOff(settings, day)) return last;
  return null;
};
