import { dealPaper } from '../paper/deal.ts';
import type { Paper } from '../paper/paper.ts';
import { halfWidth } from '../parse-number.ts';
import type { Json } from '../quiz/any.ts';
import { dealOptions } from '../quiz/deal-options.ts';
import type { Option, Question } from '../quiz/question.ts';
import type { Asked } from './asked.ts';

/** A question of a printed form that is answered by letters: where it stands there, which item it is, and what its letters name. */
export interface Lettered {
  /** Its number on the printed form, from 1. */
  readonly n: number;
  readonly item: number;
  readonly several: boolean;
  /** The answer that each letter stands for, A first. */
  readonly answers: readonly Json[];
}

const lettersOf = (question: Question, seed: number): readonly Json[] | null => {
  if (question.kind === 'judge') return [true, false];
  if (question.kind !== 'single' && question.kind !== 'multiple') return null;
  return dealOptions(question, seed).map((place) => (question.options[place] as Option).id);
};

/**
 * The questions of a form that can be typed as letters, in its order: single and several choices and judgements.
 * seed that of the form. Throws RangeError on another seed.
 */
export const letteredItems = (paper: Paper, { questions }: Asked, seed: number): readonly Lettered[] =>
  dealPaper(paper, seed).flatMap((dealt, i) => {
    const asked = questions[paper.locale][dealt.item];
    const answers = asked && lettersOf(asked, dealt.seed);
    return answers ? [{ n: i + 1, item: dealt.item, several: asked.kind === 'multiple', answers }] : [];
  });

/** A row of letters as answers by item; or which question has a letter it does not know; or how many answers there are of how many. */
export type Row =
  | { readonly ok: true; readonly answers: ReadonlyMap<number, Json> }
  | { readonly ok: false; readonly code: 'letter'; readonly n: number; readonly text: string }
  | { readonly ok: false; readonly code: 'count'; readonly found: number; readonly wanted: number };

const EMPTY = /^[-_.0?]$/;
const RIGHT = /^[T对√✓✔是]$/;
const WRONG = /^[F错×✗✘X否]$/;

const answerOf = ({ several, answers }: Lettered, token: string): Json | undefined => {
  if (EMPTY.test(token)) return null;
  if (answers[0] === true && (RIGHT.test(token) || WRONG.test(token))) return RIGHT.test(token);
  const chosen = [...token].map((letter) => answers[letter.charCodeAt(0) - 65]);
  if (chosen.some((each) => each === undefined) || (chosen.length > 1 && !several)) return undefined;
  return several ? [...new Set(chosen as Json[])] : (chosen[0] as Json);
};

/**
 * Reads a row of letters as it is typed from an answer sheet: one for each question; several choices stand together with spaces, commas
 * or strokes around them (`A B ACD T`), and where nothing asks for several no spaces are needed (`ABCD`). `-`, `.` or `0` is left empty;
 * a judgement takes T F, 对 错, √ × or A B. Width and case do not matter.
 * Throws nothing.
 * Example: readRow('ab-', three single questions) has two answers and an empty one.
 */
export const readRow = (text: string, items: readonly Lettered[]): Row => {
  const typed = halfWidth(text).toUpperCase();
  const parted = typed.split(/[\s,;/|、，；]/).filter((token) => token !== '');
  const close = items.every(({ several }) => !several) || parted.length === 1;
  const tokens = close && parted.length !== items.length ? [...parted.join('')] : parted;
  if (tokens.length !== items.length) return { ok: false, code: 'count', found: tokens.length, wanted: items.length };
  const answers = new Map<number, Json>();
  for (const [i, item] of items.entries()) {
    const token = tokens[i] as string;
    const answer = answerOf(item, token);
    if (answer === undefined) return { ok: false, code: 'letter', n: item.n, text: token };
    answers.set(item.item, answer);
  }
  return { ok: true, answers };
};

/** The answers to a paper as one row of letters, which readRow reads back. */
export const writeRow = (answers: readonly (Json | null)[], items: readonly Lettered[]): string =>
  items
    .map(({ item, answers: known }) => {
      const given = answers[item] ?? null;
      const chosen = Array.isArray(given) ? given : [given];
      const letters = chosen.flatMap((each) => {
        const at = known.indexOf(each as Json);
        return at < 0 ? [] : [String.fromCharCode(65 + at)];
      });
      return letters.sort().join('') || '-';
    })
    .join(' ');

/** The numbers of the questions in which two rows differ: where typing twice has found a slip. */
export const differing = (
  one: ReadonlyMap<number, Json>,
  other: readonly (Json | null)[],
  items: readonly Lettered[],
): readonly number[] => {
  const plain = (answer: Json | null | undefined) =>
    JSON.stringify(Array.isArray(answer) ? [...answer].sort() : (answer ?? null));
  return items.flatMap(({ item, n }) => (plain(one.get(item)) === plain(other[item]) ? [] : [n]));
};
