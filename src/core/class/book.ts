import type { ItemMark } from '../paper/marks.ts';
import type { Json } from '../quiz/any.ts';
import { isWritten } from '../quiz/is-written.ts';
import type { Question } from '../quiz/question.ts';
import type { SheetItem } from '../results/sheet.ts';
import type { MarkedClass } from './class-figures.ts';

/** A cell of a table that is saved: a number stays one; nothing is an empty cell. */
export type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

/** The headings and words of the saved tables, in the teacher’s language. */
export interface BookWords {
  readonly name: string;
  readonly number: string;
  readonly class: string;
  readonly status: string;
  readonly statuses: Readonly<Record<'in' | 'late' | 'missing', string>>;
  readonly total: string;
  readonly of: string;
  readonly share: string;
  readonly waiting: string;
  readonly tries: string;
  readonly item: string;
  readonly prompt: string;
  readonly max: string;
  readonly n: string;
  readonly difficulty: string;
  readonly r: string;
  readonly d: string;
  readonly option: string;
  readonly chosen: string;
  readonly right: string;
  readonly wrong: string;
}

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;

const itemName = (words: BookWords, item: number): string => `${words.item} ${item + 1}`;

/** The parts of a question that an answer names, in their order. */
const partsOf = (question: Question): readonly string[] => {
  if (question.kind === 'fill') return question.blanks.map(({ id }) => id);
  if (question.kind === 'classify') return question.items.map(({ id }) => id);
  return question.kind === 'match' ? question.pairs.map(({ id }) => id) : [];
};

/** An answer as a person would write it down: the texts of options, parts in their order. */
export const answerInWords = (
  question: Question | undefined,
  answer: Json | null,
  words: Pick<BookWords, 'right' | 'wrong'>,
): string => {
  if (answer === null) return '';
  if (!question) return JSON.stringify(answer);
  const named = (id: unknown): string => {
    if (question.kind === 'single' || question.kind === 'multiple')
      return question.options.find((each) => each.id === id)?.text ?? String(id);
    if (question.kind === 'order') return question.steps.find((each) => each.id === id)?.text ?? String(id);
    if (question.kind === 'classify') return question.categories.find((each) => each.id === id)?.name ?? String(id);
    if (question.kind === 'match')
      return (
        [...question.pairs, ...question.extra.map((each) => ({ ...each, right: each.text }))].find((each) => each.id === id)
          ?.right ?? String(id)
      );
    return String(id);
  };
  if (typeof answer === 'boolean') return answer ? words.right : words.wrong;
  if (Array.isArray(answer)) return answer.map(named).join(' | ');
  if (typeof answer !== 'object') return named(answer);
  if (isWritten(question)) return 'text' in answer ? String(answer.text) : '';
  // A part that was left out keeps its place: the second of two blanks is not the first.
  return partsOf(question)
    .map((id) => named((answer as Readonly<Record<string, Json>>)[id] ?? ''))
    .join(' | ');
};

/**
 * The gradebook: a row for each student of the class, missing ones too, with the marks of each question that counts. What waits for its
 * mark is an empty cell, and so is the share while anything waits.
 */
export const marksTable = ({ students, marked }: MarkedClass, items: number, words: BookWords): Rows => {
  const head = [
    words.name,
    words.number,
    words.class,
    words.status,
    words.tries,
    words.total,
    words.of,
    words.share,
    words.waiting,
  ];
  const places = [...Array(items).keys()];
  return [
    [...head, ...places.map((item) => itemName(words, item))],
    ...students.map(({ name, who, status, counted, attempts }): readonly Cell[] => {
      const found = marked.get(counted ?? '');
      const own = [name, who.number, who.class, words.statuses[status], attempts.length];
      if (!found) return [...own, null, null, null, null, ...places.map(() => null)];
      const { earned, max, waiting } = found.total;
      const share = waiting > 0 || max === 0 ? null : rounded(earned / max, 4);
      const marks = places.map((item) => markCell(found.marks[item]));
      return [...own, earned, max, share, waiting, ...marks];
    }),
  ];
};

const markCell = (mark: ItemMark | undefined): Cell => (!mark || mark.state === 'dropped' ? null : mark.earned);

/** What each student answered to each question, in words. */
export const answersTable = (
  { students, marked }: MarkedClass,
  questionOf: (item: number, locale: 'zh' | 'en' | null) => Question | undefined,
  items: number,
  words: BookWords,
): Rows => [
  [words.name, words.number, words.class, ...[...Array(items).keys()].map((item) => itemName(words, item))],
  ...students.flatMap(({ name, who, counted }) => {
    const submission = marked.get(counted ?? '')?.submission;
    if (!submission) return [];
    const answers = submission.answers.map((answer, item) =>
      answerInWords(questionOf(item, submission.locales[item] ?? null), answer, words),
    );
    return [[name, who.number, who.class, ...answers]];
  }),
];

/** The figures of each question that counts, without a name in it; an option of a question has a row of its own below. */
export const itemsTable = (
  { sheet, results }: Pick<MarkedClass, 'sheet' | 'results'>,
  textOf: (item: string, option?: string) => string,
  words: BookWords,
): Rows => [
  [words.item, words.prompt, words.max, words.n, words.difficulty, words.r, words.d, words.option, words.chosen, words.share],
  ...results.items.flatMap(
    ({ id, n, difficulty, r, d, options }, j): Rows => [
      [
        j + 1,
        textOf(id),
        (sheet.items[j] as SheetItem).max,
        n,
        rounded(difficulty, 4),
        rounded(r, 4),
        rounded(d, 4),
        null,
        null,
        null,
      ],
      ...options.map((option): readonly Cell[] => [
        j + 1,
        null,
        null,
        null,
        null,
        rounded(option.r, 4),
        null,
        `${option.correct ? '✓ ' : ''}${textOf(id, option.id)}`,
        option.chosen,
        rounded(option.share, 4),
      ]),
    ],
  ),
];
