import { ASKS } from '../../paper/paper.ts';
import type { Submission, Who } from '../../paper/submission.ts';
import type { Json } from '../../quiz/any.ts';
import type { Question } from '../../quiz/question.ts';
import { ANSWER_LOCALES, SURENESS } from '../../record/event.ts';
import { longAnswer, shortAnswer } from './answers-code.ts';
import { BrokenCode, ByteReader, ByteWriter } from './bytes.ts';

const LAYOUT = 1;
const ID = /^[a-z0-9]{8,40}$/;

/** One digit for each answer: 0 where nothing was said, else the place of the word; nothing at all where none was. */
const digits = <T>(said: readonly (T | null)[], words: readonly T[]): string => {
  const text = said.map((each) => (each === null ? 0 : words.indexOf(each) + 1)).join('');
  return /^0*$/.test(text) ? '' : text;
};

/** A question for each item of the paper, in its order; undefined where it is not to be had. */
export type QuestionOf = (item: number) => Question | undefined;

/**
 * A submission in few bytes: its answers as JSON in short names. Times are in seconds.
 * Throws RangeError on numbers that no submission has.
 */
export const submissionBytes = (submission: Submission, questionOf: QuestionOf): Uint8Array => {
  const { paper, edition, id, attempt, seed, who, started, at, used, answers, locales, sure } = submission;
  const out = new ByteWriter().whole(LAYOUT).text(paper).text(edition).text(id).whole(attempt).whole(seed);
  for (const each of ASKS) out.text(who[each]);
  const begun = Math.round(started / 1000);
  out
    .whole(begun)
    .whole(Math.max(0, Math.round(at / 1000) - begun))
    .whole(used);
  const short = answers.map((answer, item) => {
    const question = questionOf(item);
    return question ? shortAnswer(question, answer) : answer;
  });
  return out.text(JSON.stringify([...short, digits(locales, ANSWER_LOCALES), digits(sure, SURENESS)])).done();
};

/** A submission whose answers are still in short names: `answersIn` gives them back once the questions are there. */
export interface PackedSubmission extends Omit<Submission, 'answers'> {
  readonly short: readonly Json[];
}

/** No answer is nested deeper than a list in a field. */
const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' || value === null || (depth < 3 && Object.values(value).every((each) => isShallow(each, depth + 1)));

const readAnswers = (value: unknown): Pick<PackedSubmission, 'short' | 'locales' | 'sure'> => {
  const [spoken, surely] = Array.isArray(value) ? value.slice(-2) : [];
  const said = (text: unknown): text is string => typeof text === 'string' && /^[0-3]*$/.test(text);
  if (!Array.isArray(value) || !said(spoken) || !said(surely) || !isShallow(value)) throw new BrokenCode();
  const short = value.slice(0, -2) as readonly Json[];
  const wordOf = <T>(text: string, words: readonly T[], i: number): T | null => words[Number(text[i] ?? 0) - 1] ?? null;
  return {
    short,
    locales: short.map((_, i) => wordOf(spoken, ANSWER_LOCALES, i)),
    sure: short.map((_, i) => wordOf(surely, SURENESS, i)),
  };
};

/** A submission from its bytes. Throws BrokenCode where they are not one. */
export const readSubmission = (bytes: Uint8Array): PackedSubmission => {
  const from = new ByteReader(bytes);
  from.whole(LAYOUT, LAYOUT);
  const [paper, edition, id] = [from.text(40), from.text(40), from.text(40)];
  if (!ID.test(paper) || !ID.test(id)) throw new BrokenCode();
  const [attempt, seed] = [from.whole(9_999, 1), from.whole(2 ** 32 - 1, 1)];
  const [name, number, group] = [from.text(40_000), from.text(40_000), from.text(40_000)];
  const who: Who = { name, number, class: group };
  const started = from.whole(2 ** 40) * 1000;
  const [lasted, used] = [from.whole(2 ** 32), from.whole(2 ** 32)];
  const given = readAnswers(from.json(2_000_000));
  from.end();
  return { v: 1, paper, edition, id, attempt, seed, who, started, at: started + lasted * 1000, used, ...given };
};

/** The answers of a packed submission, in the names of the questions. */
export const answersIn = ({ short, ...rest }: PackedSubmission, questionOf: QuestionOf): Submission => ({
  ...rest,
  answers: short.map((answer, item) => {
    const question = questionOf(item);
    return question ? longAnswer(question, answer) : answer;
  }),
});
