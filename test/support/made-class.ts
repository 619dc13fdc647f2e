import { framed } from '../../src/core/exchange/code/frame.ts';
import type { Listed } from '../../src/core/paper/known.ts';
import type { Paper } from '../../src/core/paper/paper.ts';
import type { Json } from '../../src/core/quiz/any.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { bodyFor, handed, who } from './class.ts';
import { PAPER } from './papers.ts';

const fetched = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

/** A paper from the bank of a built site, of so many choices of two points and written answers of four, and its questions in Chinese. */
export const bankPaper = async (
  address: (page: string) => string,
  singles: number,
  shorts: number,
  change: Partial<Paper>,
): Promise<{ readonly paper: Paper; readonly questions: readonly Question[] }> => {
  const { listed } = await fetched<{ listed: readonly Listed[] }>(address('zh/bank/index.json'));
  /** From all over the course. */
  const of = (kind: Listed['kind'], count: number) => {
    const all = listed.filter((each) => each.kind === kind);
    return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)] as Listed);
  };
  const chosen = [...of('single', singles), ...of('short', shorts)];
  const units = [...new Set(chosen.map(({ unit }) => unit))];
  const banks = await Promise.all(units.map((unit) => fetched<readonly Question[]>(address(`zh/bank/${unit}.json`))));
  const known = new Map(banks.flat().map((question) => [question.id, question]));
  const items = chosen.map(({ number, hash }, i) => ({ kind: 'bank' as const, number, hash, points: i < singles ? 2 : 4 }));
  return { paper: { ...PAPER, items, ...change }, questions: chosen.map(({ id }) => known.get(id) as Question) };
};

/** Whether student i of a simulated class has question j right: the abler have more, with something out of order here and there. */
export const isRight = (i: number, j: number): boolean => (i % 40) + 4 > (j % 7) * 6 + ((i * 5 + j * 7) % 11);

/** What student i hands in: choices by the plan of the class, and to the first so many a text. */
export const answersOf = (questions: readonly Question[], i: number, writers: number): readonly (Json | null)[] =>
  questions.map((question, j) => {
    if (question.kind === 'short') return i < writers ? { text: `答案 ${i}`, gaveUp: false, ticked: null } : null;
    if (question.kind !== 'single') return null;
    return question.options.find(({ correct }) => (correct === true) === isRight(i, j))?.id ?? null;
  });

/** What so many students hand in, none of it sealed. */
export const openCodes = (paper: Paper, questions: readonly Question[], students: number): readonly string[] =>
  Array.from({ length: students }, (_, i) =>
    framed(
      'submission',
      bodyFor(handed(paper, who(`学生${i}`), answersOf(questions, i, 0)), (item) => questions[item]),
    ),
  );
