import type { Kind } from '../quiz/question.ts';
import type { LearnerEvent } from '../record/event.ts';
import type { AskedQuestion } from './course.ts';

/** What takes time: a question of a kind, or a point card. */
export type Task = Kind | 'card';
export type Seconds = Readonly<Record<Task, number>>;

/** What each takes until the record says: our estimate, to be replaced by the learner's own pace. */
export const USUAL: Seconds = {
  card: 12,
  judge: 15,
  single: 25,
  fill: 30,
  multiple: 40,
  order: 45,
  match: 50,
  classify: 50,
  numeric: 75,
  short: 120,
  essay: 420,
};

/** From so many times on the learner's own pace counts; before, one pause would set it. */
const ENOUGH = 5;
/** How far a pause may be from the usual time, as a factor: beyond it the learner was elsewhere, or several came in at once. */
const FAR = 5;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

/**
 * Seconds for each kind, as the learner's own record has them: the median of the times of cards, and of the pauses between an answer
 * and what was done before it on the same day. Answers of a test come in together and say nothing.
 * `events` in the order they happened. Throws nothing. Example: secondsOf([], questions) is USUAL.
 */
export const secondsOf = (events: readonly LearnerEvent[], questions: ReadonlyMap<string, AskedQuestion>): Seconds => {
  const times = new Map<Task, number[]>();
  const note = (task: Task, seconds: number) => {
    if (seconds < USUAL[task] / FAR || seconds > USUAL[task] * FAR) return;
    const known = times.get(task);
    if (known) known.push(seconds);
    else times.set(task, [seconds]);
  };
  let before: LearnerEvent | undefined;
  for (const event of events) {
    if (event.kind === 'carded' && event.seconds !== undefined) note('card', event.seconds);
    if (event.kind === 'answered' && event.place !== 'test' && before?.day === event.day) {
      const kind = questions.get(event.question)?.kind;
      if (kind) note(kind, (event.at - before.at) / 1000);
    }
    before = event;
  }
  const own = [...times].filter(([, all]) => all.length >= ENOUGH).map(([task, all]) => [task, median(all)] as const);
  return { ...USUAL, ...Object.fromEntries(own) };
};
