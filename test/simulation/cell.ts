import { dayNumber } from '../../src/core/record/day.ts';
import type { LearnerEvent } from '../../src/core/record/event.ts';
import { dayAfter } from '../../src/core/review/calendar.ts';
import type { Course } from '../../src/core/review/course.ts';
import { addToMemory, byId, type Memory } from '../../src/core/review/memory.ts';
import { USUAL } from '../../src/core/review/seconds.ts';
import type { Item } from '../../src/core/review/situation.ts';
import { askFor, type Learner, learnerOf, lognormal, trueRecall } from './learner.ts';
import type { Policy } from './policies.ts';

/** One square of the grid: so many minutes a day on so many days before the exam. */
export interface Cell {
  readonly minutes: number;
  readonly days: number;
  /** All minutes in the last so many days: what a crammer does. */
  readonly crammedInto?: number;
}

/** What became of one learner. Recall in per cent, seconds over the day's limit beyond the last item, points by days. */
export interface Outcome {
  readonly recall: number;
  readonly weekLater: number;
  readonly worstTenth: number;
  readonly overBy: number;
  readonly itemsOver: number;
  readonly onTwoDays: number;
  readonly form: number;
  readonly questions: number;
}

const START = '2026-11-30';
/** The exam is in the morning, 13 hours after the last session. */
const EXAM_HOURS = 13 / 24;

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Lets one learner follow a policy to the exam. */
export const follow = (course: Course, policy: Policy, { minutes, days, crammedInto }: Cell, seed: number): Outcome => {
  const learner: Learner = learnerOf(
    seed,
    course.points.map(({ id }) => id),
    days,
  );
  const questions = byId(course.questions);
  const settings = {
    from: START,
    exam: dayAfter(START, days),
    minutes,
    offWeekdays: [],
    offDays: [],
    mocks: false,
    units: [...new Set(course.points.map(({ unit }) => unit))],
  };
  const events: LearnerEvent[] = [];
  const memory: Memory = new Map();
  const daysMet = new Map<string, Set<string>>();
  let [overBy, itemsOver, used, onForm] = [0, 0, 0, 0];
  const limit = 60 * (crammedInto ? (minutes * days) / crammedInto : minutes);
  for (let n = crammedInto ? days - crammedInto : 0; n < days; n++) {
    if (learner.missed.has(n)) continue;
    const today = dayAfter(START, n);
    const day = dayNumber(today);
    let [clock, over] = [0, 0];
    let queue: readonly Item[] = [];
    while (clock < limit) {
      // A learner who is through before the time asks for more.
      if (queue.length === 0) queue = policy({ course, settings, events, memory, today });
      const [item, ...rest] = queue;
      if (!item) break;
      queue = rest;
      const took =
        USUAL[item.type === 'card' ? 'card' : (questions.get(item.question)?.kind ?? 'card')] *
        learner.pace *
        lognormal(learner.chance, 0.3);
      if (clock + took > limit) over += 1;
      clock += took;
      if (item.type === 'question') onForm += took;
      const event = done(item, learner, day, {
        id: `e${events.length}`,
        at: day * 86_400_000 + Math.round(clock * 1000),
        day: today,
      });
      events.push(event);
      addToMemory(memory, event, questions);
      for (const point of item.type === 'card' ? [item.point] : item.points) {
        const known = daysMet.get(point) ?? new Set();
        daysMet.set(point, known.add(today));
      }
    }
    used += clock;
    overBy = Math.max(overBy, clock - limit);
    itemsOver = Math.max(itemsOver, over);
  }
  const exam = dayNumber(START) + days - 1 + EXAM_HOURS;
  const recalls = course.points.map(({ id }) => 100 * trueRecall(learner, id, exam, learner.never));
  const later = course.points.map(({ id }) => 100 * trueRecall(learner, id, exam + 7, learner.never));
  const sorted = [...recalls].sort((a, b) => a - b);
  return {
    recall: mean(recalls),
    weekLater: mean(later),
    worstTenth: mean(sorted.slice(0, Math.ceil(sorted.length / 10))),
    overBy,
    itemsOver,
    onTwoDays: (100 * [...daysMet.values()].filter(({ size }) => size >= 2).length) / course.points.length,
    form: used > 0 ? (100 * onForm) / used : 0,
    questions: new Set(events.flatMap((event) => (event.kind === 'answered' ? [event.question] : []))).size,
  };
};

/** Does one item and notes it as the site does. */
const done = (item: Item, learner: Learner, day: number, stamp: { id: string; at: number; day: string }): LearnerEvent => {
  if (item.type === 'card')
    return {
      v: 1,
      ...stamp,
      kind: 'carded',
      point: item.point,
      recalled: askFor(learner, item.point, day),
      direction: 'forward',
      seconds: USUAL.card * learner.pace,
    };
  const came = item.points.map((point) => askFor(learner, point, day));
  const score = came.filter(Boolean).length;
  const answer = { text: 'x', gaveUp: false, ticked: came.flatMap((each, i) => (each ? [i] : [])) };
  return {
    v: 1,
    ...stamp,
    kind: 'answered',
    question: item.question,
    answer,
    seed: 1,
    score,
    max: came.length,
    place: 'practice',
  };
};

export const average = (outcomes: readonly Outcome[]): Outcome => {
  const of = (key: keyof Outcome) => mean(outcomes.map((each) => each[key]));
  return {
    recall: of('recall'),
    weekLater: of('weekLater'),
    worstTenth: of('worstTenth'),
    overBy: Math.max(...outcomes.map(({ overBy }) => overBy)),
    itemsOver: Math.max(...outcomes.map(({ itemsOver }) => itemsOver)),
    onTwoDays: of('onTwoDays'),
    form: of('form'),
    questions: of('questions'),
  };
};
