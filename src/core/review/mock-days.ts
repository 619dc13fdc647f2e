import { type Settings, studyDays } from './settings.ts';

/** A mock exam of half the length or of the whole. */
export type Mock = 'half' | 'full';

/** Minutes each takes, as its preset says (content/papers/presets.yaml; a content test holds the two together). */
export const MOCK_MINUTES: Readonly<Record<Mock, number>> = { half: 60, full: 120 };

/** Minutes a mock exam takes; none where there is none. Example: mockMinutes(undefined) is 0. */
export const mockMinutes = (mock: Mock | null | undefined): number => (mock ? MOCK_MINUTES[mock] : 0);

/** From so many days to learn on a plan has room for one mock exam, and for two. */
const ROOM = { one: 10, two: 14 };
/** So many days stay after the last one: what it shows can still be learned, and the eve is for what is most at risk. */
const AFTER = 2;

/**
 * The days of a plan on which a mock exam is sat: one before the last two days to learn on, and in a longer plan a half one in the
 * middle. There are none where a day's minutes do not hold one, for no day is to be longer than was decided, and where the learner wants
 * none. They hang on the settings alone, so that they stay where they are as days go by.
 * Throws RangeError where a day is none. Example: at 20 minutes a day there are none.
 */
export const mockDays = (settings: Settings): ReadonlyMap<string, Mock> => {
  const { exam, minutes, mocks, from } = settings;
  const found = new Map<string, Mock>();
  if (!mocks || exam === null || minutes < MOCK_MINUTES.half) return found;
  const days = studyDays(settings, from);
  if (days.length < ROOM.one) return found;
  if (days.length >= ROOM.two) found.set(days[Math.floor(days.length / 2)] as string, 'half');
  found.set(days[days.length - 1 - AFTER] as string, minutes >= MOCK_MINUTES.full ? 'full' : 'half');
  return found;
};
