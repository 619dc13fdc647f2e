import { ASKS } from '../../paper/paper.ts';
import type { Submission, Who } from '../../paper/submission.ts';
import type { Json } from '../../quiz/any.ts';
import type { Question } from '../../quiz/question.ts';
import { SURENESS } from '../../record/event.ts';
import { longAnswer, shortAnswer } from './answers-code.ts';
import { BrokenCode, ByteReader, ByteWriter } from './bytes.ts';

const LAYOUT = 1;
const ID = /^[a-z0-9]{8,40}$/;

/** A question for each item of the paper, in its order; undefined where it is not to be had. */
export type QuestionOf = (item: number) => Question | undefined;

/**
 * A submission in few bytes: its answers as JSON in short names. Times are in seconds.
 * Throws RangeError on numbers that no submission has.
 */
export const submissionBytes = (submission: Submission, questionOf: QuestionOf): Uint8Array => {
  const { paper, edition, id, attempt, seed, who, started, at, used, locale, answers, sure } = submission;
  const out = new ByteWriter().whole(LAYOUT).text(paper).text(edition).text(id).whole(attempt).whole(seed);
  for (const each of ASKS) out.text(who[each]);
  const begun = Math.round(started / 1000);
  out
    .whole(begun)
    .whole(Math.max(0, Math.round(at / 1000) - begun))
    .whole(used)
    .whole(locale === 'en' ? 1 : 0);
  const short = answers.map((answer, item) => {
    const question = questionOf(item);
    return question ? shortAnswer(question, answer) : answer;
  });
  const surely = sure.map((each) => (each === null ? 0 : SURENESS.indexOf(each) + 1)).join('');
  return out.text(JSON.stringify([...short, /^0*$/.test(surely) ? '' : surely])).done();
};

/** A submission whose answers are still in short names: `answersIn` gives them back once the questions are there. */
export interface PackedSubmission extends Omit<Submission, 'answers'> {
  readonly short: readonly Json[];
}

/** No answer is nested deeper than a list in a field. */
const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' || value === null || (depth < 3 && Object.values(value).every((each) => isShallow(each, depth + 1)));

const readAnswers = (text: string): Pick<PackedSubmission, 'short' | 'sure'> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BrokenCode('answers');
  }
  const surely = Array.isArray(value) ? value.at(-1) : null;
  if (!Array.isArray(value) || typeof surely !== 'string' || !/^[0-3]*$/.test(surely) || !isShallow(value))
    throw new BrokenCode('answers');
  const short = value.slice(0, -1) as readonly Json[];
  return { short, sure: short.map((_, i) => SURENESS[Number(surely[i] ?? 0) - 1] ?? null) };
};

/** A submission from its bytes. Throws BrokenCode where they are not one. */
export const readSubmission = (bytes: Uint8Array): PackedSubmission => {
  const from = new ByteReader(bytes);
  from.whole(LAYOUT, LAYOUT);
  const [paper, edition, id] = [from.text(40), from.text(40), from.text(40)];
  if (!ID.test(paper) || !ID.test(id)) throw new BrokenCode('name');
  const [attempt, seed] = [from.whole(9_999, 1), from.whole(2 ** 32 - 1, 1)];
  const [name, number, group] = [from.text(40_000), from.text(40_000), from.text(40_000)];
  const who: Who = { name, number, class: group };
  const started = from.whole(2 ** 40) * 1000;
  const [lasted, used] = [from.whole(2 ** 32), from.whole(2 ** 32)];
  const locale = from.whole(1) === 1 ? 'en' : 'zh';
  const { short, sure } = readAnswers(from.text(2_000_000));
  from.end();
  return { v: 1, paper, edition, id, attempt, seed, who, started, at: started + lasted * 1000, used, locale, short, sure };
};

/** The answers of a packed submission, in the names of the questions. */
export const answersIn = ({ short, ...rest }: PackedSubmission, questionOf: QuestionOf): Submission => ({
  ...rest,
  answers: short.map((answer, item) => {
    const question = questionOf(item);
    return question ? longAnswer(question, answer) : answer;
  }),
});
