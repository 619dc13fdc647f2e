import { type Json, markHandedIn } from '../quiz/any.ts';
import { canonical } from '../quiz/canonical.ts';
import type { Graded } from '../quiz/grade.ts';
import { isWritten } from '../quiz/is-written.ts';
import type { Question } from '../quiz/question.ts';
import { isEmptyAnswer } from '../quiz/session/standing.ts';
import { dealPaper, ruled } from './deal.ts';
import type { Paper } from './paper.ts';
import { accepting, rekeyed } from './rekey.ts';
import type { AnswerStanding, ItemStanding, RulingsStanding } from './rulings.ts';

/**
 * How an answer stands: `empty` nothing was answered; `waiting` a written answer nobody has marked, or a question whose key is elsewhere;
 * `gone` a question that the bank no longer has; `dropped` one that the teacher took out.
 */
export type MarkState = 'right' | 'partly' | 'wrong' | 'empty' | 'waiting' | 'gone' | 'dropped';

/** What one item of a paper earned, and by whose word. */
export interface ItemMark {
  readonly item: number;
  /** Points of the paper, to a hundredth; null while there is no mark. */
  readonly earned: number | null;
  readonly max: number;
  readonly state: MarkState;
  readonly by: 'grader' | 'key' | 'accepted' | 'full' | 'ticks' | 'hand' | 'none';
  /** How each part fared, as the kind's grader tells it; empty where it had no say. */
  readonly parts: Graded<unknown>['parts'];
  readonly note: string;
}

/** A question as whoever marks has it; undefined where it is gone, and marked as keyless where its key was taken out. */
export interface Markable {
  readonly question: Question | undefined;
  readonly keyless: boolean;
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/** The best that an answer earns under the key and whatever was accepted beside it. */
const best = (question: Question, answer: Json, seed: number, { key, accepted }: ItemStanding) => {
  const keyed = key === undefined ? question : rekeyed(question, key);
  const grade = (asked: Question) => markHandedIn(asked, answer, seed);
  const own = grade(keyed);
  let [found, by]: [Graded<unknown> | null, ItemMark['by']] = [own, key === undefined ? 'grader' : 'key'];
  for (const each of accepted) {
    // An answer of a kind that cannot be keyed anew is accepted as a whole.
    const same = canonical(each) === canonical(answer);
    const other = same && own ? { ...own, score: own.max, verdict: 'right' as const } : grade(accepting(keyed, each));
    if (other && found && other.score / other.max > found.score / found.max) [found, by] = [other, 'accepted'];
  }
  return { graded: found, by };
};

const markItem = (
  item: number,
  max: number,
  { question, keyless }: Markable,
  answer: Json,
  seed: number,
  forAll: ItemStanding,
  here: AnswerStanding,
): ItemMark => {
  const { note } = here;
  const plain = { item, max, note, parts: [] };
  if (forAll.dropped) return { ...plain, max: 0, earned: 0, state: 'dropped', by: 'none' };
  const given = here.given && cents(Math.min(max, Math.max(0, here.given.points)));
  const stateOf = (earned: number): MarkState => (earned >= max ? 'right' : earned > 0 ? 'partly' : 'wrong');
  if (given !== null) return { ...plain, earned: given, state: stateOf(given), by: 'hand' };
  if (forAll.full) return { ...plain, earned: max, state: 'right', by: 'full' };
  if (!question) return { ...plain, earned: null, state: 'gone', by: 'none' };
  if (isEmptyAnswer(answer)) return { ...plain, earned: 0, state: 'empty', by: 'grader' };
  // A key that was given afterwards is a key.
  if (keyless && forAll.key === undefined) return { ...plain, earned: null, state: 'waiting', by: 'none' };
  const ticked = isWritten(question) && here.ticked !== null;
  const asked = ticked ? { ...(answer as object), gaveUp: false, ticked: here.ticked as readonly number[] } : answer;
  const { graded, by } = best(question, asked as Json, seed, forAll);
  if (!graded || graded.max === 0) return { ...plain, earned: null, state: 'waiting', by: 'none' };
  const earned = cents((max * graded.score) / graded.max);
  return { ...plain, earned, state: stateOf(earned), by: ticked ? 'ticks' : by, parts: graded.parts };
};

/** What is marked: the answers in the order of the paper, what dealt them, and the name rulings know them by. */
export interface Answers {
  readonly id: string;
  readonly seed: number;
  readonly answers: readonly (Json | null)[];
}

/**
 * Marks the answers to a paper: one function for the student’s page, the teacher’s, the mock exam and every package. An item’s points are
 * shared as its kind’s grader shares its own: earned = points × score ÷ max, to a hundredth. A part that was left or cannot be read is
 * wrong and the rest counts; what was not answered earns nothing and is told apart. A written answer waits until its points are ticked.
 * What a student’s device claims to have earned is nowhere looked at.
 * `markable` gives each item’s question, in the language the answer was given in.
 * Throws RangeError on a seed that deals nothing.
 * Example: one right answer to an item of 2 points gives [{ earned: 2, max: 2, state: 'right', by: 'grader', … }].
 */
export const markPaper = (
  paper: Paper,
  given: Answers,
  markable: (item: number) => Markable,
  rulings: RulingsStanding,
): readonly ItemMark[] => {
  const seeds = new Map(dealPaper(paper, given.seed).map(({ item, seed }) => [item, seed]));
  return paper.items.map(({ points }, item) => {
    const { question, keyless } = markable(item);
    const asked = { question: question && ruled(question, paper.rules), keyless };
    const seed = seeds.get(item) ?? 1;
    return markItem(item, points, asked, given.answers[item] ?? null, seed, rulings.item(item), rulings.answer(given.id, item));
  });
};

/** What some marks come to: points earned and to be had among those that have their mark, and how many wait for it. */
export const totalOf = (
  marks: readonly ItemMark[],
): { readonly earned: number; readonly max: number; readonly waiting: number } => ({
  earned: cents(marks.reduce((sum, { earned }) => sum + (earned ?? 0), 0)),
  max: cents(marks.reduce((sum, { earned, max }) => sum + (earned === null ? 0 : max), 0)),
  waiting: marks.filter(({ earned }) => earned === null).length,
});
