import { isRecord } from '../../core/record/event.ts';

/** Written at once and read by every page: what a plan says of today, and minutes of the days after it. */
const KEY = 'zhike:today';

export interface TodayLine {
  readonly day: string;
  readonly cards: number;
  readonly questions: number;
  readonly minutes: number;
  readonly ahead: Readonly<Record<string, number>>;
}

/** Notes what a page may say of today's work; null where there is no plan any more. */
export const noteToday = (line: TodayLine | null): void => {
  try {
    if (line) localStorage.setItem(KEY, JSON.stringify(line));
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked: no other page says anything, and the plan itself is as good as before.
  }
};

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** What is to be said on a day, by what was noted then or before; null where there is nothing. */
export const readToday = (day: string): Omit<TodayLine, 'ahead' | 'day'> | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isRecord(kept)) return null;
    const { cards, questions, minutes } = kept;
    if (kept.day === day && isCount(cards) && isCount(questions) && isCount(minutes)) return { cards, questions, minutes };
    const later = isRecord(kept.ahead) ? kept.ahead[day] : 0;
    return isCount(later) && later > 0 ? { cards: 0, questions: 0, minutes: later } : null;
  } catch {
    return null;
  }
};
