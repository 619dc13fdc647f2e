import { formBlock } from './form-block.ts';
import { chanceAtExam, gainOf } from './gain.ts';
import type { Item, Situation, Why } from './situation.ts';
import { spacedQueue } from './spaced.ts';

/** In the last days what is most at risk comes first, whatever it gains: nothing is to be left behind. */
const LAST_DAYS = 3;
/** What takes so many seconds comes first, so that a slow day runs over by a card and not by an essay. */
const LONG = 60;
/** From two thirds of the time on, a point that was met on one day only counts for so much more. */
const SECOND = 1.5;

/**
 * What asking for each point is worth today: its gain, more for what is the more at risk (a mean can be raised by what is nearly safe,
 * a weak point only by itself), and more for what is still to be met on a second day.
 */
const gainsOf = ({ course, points, unmet, day, exam, daysToMeet }: Situation): ReadonlyMap<string, number> =>
  new Map(
    course.points.map(({ id }) => {
      const point = points.get(id);
      const second = daysToMeet <= 0 && point?.met === 1 ? SECOND : 1;
      const risk = 2 - chanceAtExam(point, unmet, exam);
      return [id, second * risk * gainOf(point, unmet, day, exam)];
    }),
  );

/** Cards in the order in which they are worth the time: first as many new points as must be met today, then by gain or by risk. */
const ranked = (
  situation: Situation,
  gain: (id: string) => number,
  met: ReadonlySet<string>,
): readonly { id: string; why: Why }[] => {
  const { course, points, unmet, exam, daysLeft, daysToMeet } = situation;
  const free = course.points.map(({ id }) => id).filter((id) => !met.has(id));
  const fresh = free.filter((id) => !points.has(id));
  const once = daysToMeet > 0 ? [] : free.filter((id) => points.get(id)?.met === 1).sort((a, b) => gain(b) - gain(a));
  const must = new Set([
    ...fresh.slice(0, Math.ceil(fresh.length / Math.max(1, daysToMeet))),
    ...once.slice(0, Math.ceil(once.length / Math.max(1, daysLeft - 2))),
  ]);
  const late = daysLeft <= LAST_DAYS;
  const rest = free
    .filter((id) => !must.has(id))
    .map((id) => ({ id, key: late ? chanceAtExam(points.get(id), unmet, exam) : -gain(id) }))
    .sort((a, b) => a.key - b.key);
  const why = (id: string): Why => (points.has(id) ? (late ? 'risk' : 'due') : 'new');
  return [...must, ...rest.map(({ id }) => id)].map((id) => ({ id, why: why(id) }));
};

/**
 * What to do on a day before an exam, within its minutes: a block of questions in the exam's form, and cards by what they gain, each
 * point once. Deterministic: the same situation gives the same queue.
 * Throws nothing. Example: with no second left, nothing.
 */
const queueBeforeExam = (situation: Situation): readonly Item[] => {
  const { limit, done, seconds } = situation;
  const gains = gainsOf(situation);
  const gain = (id: string) => gains.get(id) as number;
  const met = new Set(done.points);
  const block = formBlock(situation, gains, met);
  let left = limit - done.seconds - block.reduce((sum, item) => sum + item.seconds, 0);
  const cards: Item[] = [];
  for (const { id, why } of ranked(situation, gain, met)) {
    if (seconds.card > 2 * left) break;
    if (gain(id) <= 0) continue;
    cards.push({ type: 'card', point: id, why, seconds: seconds.card });
    left -= seconds.card;
  }
  const isLong = (item: Item) => item.seconds >= LONG;
  return [...block.filter(isLong), ...cards, ...block.filter((item) => !isLong(item))];
};

/** What to do on a day: before an exam what it gains there, without one what is due. Example: with no second left, nothing. */
export const queueOn = (situation: Situation): readonly Item[] =>
  situation.exam === Number.POSITIVE_INFINITY ? spacedQueue(situation) : queueBeforeExam(situation);
