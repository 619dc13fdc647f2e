import type { Json } from '../quiz/any.ts';
import { requireWhole } from '../range.ts';
import type { Answered, LearnerEvent, Reason, Sure } from '../record/event.ts';
import { isGood } from '../record/history.ts';
import { WORTH } from './blueprint.ts';
import { requireDay } from './calendar.ts';
import type { AskedQuestion } from './course.ts';

/** Why a question is in the book: wrong though the learner was sure, wrong, or right by a guess. */
const WRONGS = ['confident', 'wrong', 'guessed'] as const;
export type Wrong = (typeof WRONGS)[number];

/** One entry of the book of mistakes (错题本). */
export interface Mistake {
  readonly question: string;
  readonly why: Wrong;
  /** The day it came in: of the last miss. */
  readonly day: string;
  /** What was answered then, with the seed that drew the question, and what it earned, of 1. */
  readonly answer: Json;
  readonly seed: number;
  readonly share: number;
  readonly sure?: Sure;
  /** On how many different days after that it was answered well, of how many it takes to leave. */
  readonly right: number;
  readonly needed: number;
  /** What the learner says was the reason. */
  readonly reason: Reason | null;
  /** Put out of the book by the learner, as a slip. */
  readonly hidden: boolean;
  /** Whether it may be asked again today: at the earliest on the day after it was last answered. */
  readonly due: boolean;
}

/** Right answers on so many different days let a question leave. */
export const NEEDED = 2;

const whyOf = (answer: Answered): Wrong | null => {
  if (!isGood({ share: answer.score / answer.max })) return answer.sure === 'sure' ? 'confident' : 'wrong';
  return answer.sure === 'guess' ? 'guessed' : null;
};

interface Entry {
  readonly miss: Answered;
  readonly why: Wrong;
  last: string;
  readonly days: Set<string>;
  reason: Reason | null;
  hidden: boolean;
}

/** What the events come to for each question that was ever missed. */
const entriesOf = (events: readonly LearnerEvent[]): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const event of events) {
    const entry = 'question' in event ? entries.get(event.question) : undefined;
    if (entry && event.kind === 'hidden') entry.hidden = event.on;
    if (entry && event.kind === 'reasoned') entry.reason = event.reason;
    if (event.kind !== 'answered' || event.max <= 0) continue;
    const why = whyOf(event);
    if (why) {
      // A new miss is a new entry: what was said of the one before does not hold for it.
      entries.set(event.question, { miss: event, why, last: event.day, days: new Set(), reason: null, hidden: false });
    } else if (entry) {
      entry.last = event.day;
      if (event.day !== entry.miss.day) entry.days.add(event.day);
    }
  }
  return entries;
};

/** Confident and wrong first, for that is what the exam takes without warning; then by what it is worth there; then the oldest. */
const byRank = (worth: (id: string) => number) => (a: Mistake, b: Mistake) =>
  Number(b.why === 'confident') - Number(a.why === 'confident') ||
  worth(b.question) - worth(a.question) ||
  (`${a.day} ${a.question}` < `${b.day} ${b.question}` ? -1 : 1);

/**
 * The book of mistakes of a record on a day, ranked. A question comes in when it is answered below GOOD of its marks, or rightly by a
 * guess; it leaves once it was answered well on `needed` different days after the day of the last miss. Hidden entries are given too,
 * marked as such. Questions that are not in the bank any more are left out.
 * `events` in the order they happened; needed 1..9.
 * Throws RangeError where today is no day or `needed` no such number. Example: of no events, none.
 */
export const mistakesOf = (
  events: readonly LearnerEvent[],
  questions: ReadonlyMap<string, AskedQuestion>,
  today: string,
  needed: number = NEEDED,
): readonly Mistake[] => {
  requireDay('today', today);
  requireWhole('days to leave', 'n', needed, 1, 9);
  const found = [...entriesOf(events)].flatMap(([question, { miss, why, last, days, reason, hidden }]): Mistake[] => {
    if (!questions.has(question) || days.size >= needed) return [];
    const { day, answer, seed, sure } = miss;
    const more = { ...(sure && { sure }), reason, hidden, due: !hidden && last !== today };
    return [{ question, why, day, answer, seed, share: miss.score / miss.max, right: days.size, needed, ...more }];
  });
  return found.sort(byRank((id) => WORTH[(questions.get(id) as AskedQuestion).kind]));
};
