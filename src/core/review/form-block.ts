import type { Kind } from '../quiz/question.ts';
import type { AskedQuestion } from './course.ts';
import type { Item, Situation } from './situation.ts';

/** The share of a day that belongs to questions as the exam asks them: filled up to the first, never beyond the second. */
export const FORM = { least: 0.43, most: 0.6 };
/**
 * Mistakes may take so much of the day, and so much more the more room there is once every point could be met twice: in the
 * simulation a quarter of a scarce day cost three points of recall, an eighth of an ample one left the weakest points weak.
 */
const MISTAKES = { least: 1 / 8, more: 1 / 4, passes: 2 };
/** So many times each point is to be met before time may go to the kinds of the paper, whatever they bring. */
const PASSES = 6;

/**
 * The part of the block that follows the paper's shares, 0..1: what is left once every point could be met so many times. When time is
 * short the block is made of those questions that bring most a second; they still are in the exam's form.
 */
export const roomFor = ({ course, points, seconds, daysLeft, limit, done }: Situation, passes: number): number => {
  const have = Math.max(1, daysLeft * limit - done.seconds);
  const need = course.points.reduce((sum, { id }) => sum + Math.max(0, passes - (points.get(id)?.met ?? 0)), 0) * seconds.card;
  return Math.max(0, 1 - need / have);
};

/** The kind furthest behind its share of the time once a question of it were done. */
const nextKind = (kinds: readonly Kind[], { shares, seconds }: Situation, spent: ReadonlyMap<Kind, number>): Kind | undefined => {
  let [best, most] = [undefined as Kind | undefined, Number.NEGATIVE_INFINITY];
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0);
  for (const kind of kinds) {
    const lag = ((shares[kind] ?? 0) * (total + seconds[kind]) - (spent.get(kind) ?? 0)) / seconds[kind];
    if (lag > most) [best, most] = [kind, lag];
  }
  return best;
};

/**
 * The day's questions in the form of the exam: mistakes that are due, then those that gain most recall per second, of the kind that is
 * furthest behind its share of the paper as far as there is room for that; the longest unseen of equals. Each point once.
 * `met` are the points of today, and grows. Throws nothing. Example: where no question fits, none.
 */
export const formBlock = (situation: Situation, gains: ReadonlyMap<string, number>, met: Set<string>): readonly Item[] => {
  const { course, seconds, shares, limit, done, mistakes, answered, day, spent } = situation;
  const chosen: Item[] = [];
  const sums = new Map(Object.entries(spent) as [Kind, number][]);
  let [form, room] = [done.form, limit - done.seconds];
  const fits = (kind: Kind, most: number) => seconds[kind] <= room && form + seconds[kind] <= most * limit;
  const isFree = ({ id, points }: AskedQuestion) => answered.get(id) !== day && points.every((point) => !met.has(point));
  const take = ({ id, kind, points }: AskedQuestion, why: 'mistake' | 'form') => {
    chosen.push({ type: 'question', question: id, points, why, seconds: seconds[kind] });
    for (const point of points) met.add(point);
    form += seconds[kind];
    room -= seconds[kind];
    sums.set(kind, (sums.get(kind) ?? 0) + seconds[kind]);
  };
  const rate = ({ points, kind }: AskedQuestion) =>
    points.reduce((sum, point) => sum + (gains.get(point) ?? 0), 0) / seconds[kind];
  const last = ({ id }: AskedQuestion) => answered.get(id) ?? 0;
  const candidates = course.questions
    .map((question) => ({ question, value: rate(question) }))
    .filter(({ value, question }) => value > 0 && isFree(question))
    .sort((a, b) => b.value - a.value || last(a.question) - last(b.question));
  const best = (kind: Kind | undefined): AskedQuestion | undefined =>
    candidates.find(({ question }) => (!kind || question.kind === kind) && fits(question.kind, FORM.most) && isFree(question))
      ?.question;
  const mistaken = MISTAKES.least + MISTAKES.more * roomFor(situation, MISTAKES.passes);
  const known = new Map(course.questions.map((question) => [question.id, question]));
  for (const id of mistakes) {
    const question = known.get(id);
    if (question && isFree(question) && fits(question.kind, mistaken)) take(question, 'mistake');
  }
  const byPaper = done.form + FORM.least * limit * roomFor(situation, PASSES);
  let kinds = [...new Set(course.questions.map(({ kind }) => kind))].filter((kind) => (shares[kind] ?? 0) > 0);
  while (form < FORM.least * limit) {
    const kind = form < byPaper ? nextKind(kinds, situation, sums) : undefined;
    const question = best(kind);
    if (question) take(question, 'form');
    else if (kind) kinds = kinds.filter((each) => each !== kind);
    else break;
  }
  return chosen;
};
