import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { analyse } from '../../../src/core/items/analyse.ts';
import { grade as gradeJudge } from '../../../src/core/quiz/kinds/judge.ts';
import { grade as gradeNumeric } from '../../../src/core/quiz/kinds/numeric.ts';
import { grade as gradeSingle } from '../../../src/core/quiz/kinds/single.ts';
import type { Judge, Numeric, Single } from '../../../src/core/quiz/question.ts';
import { inMilliseconds, secondsOf, spreadOf } from './times.ts';

const SUBMISSIONS = 10_000;
const ITEMS = 50;
const ROUNDS = 9;

type Item = Single | Judge | Numeric;

/** Thirty questions with four options, ten statements and ten numbers. */
const item = (k: number): Item => {
  const common = { id: `q${k}`, prompt: '' };
  if (k < 30) {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: '',
      feedback: '',
      ...(id === 'abcd'[k % 4] && { correct: true as const }),
    }));
    return { kind: 'single', ...common, options };
  }
  if (k < 40) return { kind: 'judge', ...common, answer: k % 2 === 0, feedback: { true: '', false: '' } };
  return {
    kind: 'numeric',
    ...common,
    answer: k / 2,
    also: [],
    tolerance: 0.01,
    decimals: 2,
    traps: [{ value: k, feedback: '' }],
    trace: [],
  };
};

/** What learners hand in: right with a chance that grows with the learner and falls with the item. */
const answersTo = (items: readonly Item[]): readonly (readonly (string | boolean)[])[] => {
  const random = xoroshiro128plus(1);
  const below = (n: number) => (random.next() >>> 0) % n;
  return Array.from({ length: SUBMISSIONS }, (_, learner) =>
    items.map((each, k) => {
      const right = below(100) < 25 + (learner % 50) + (k % 25);
      if (each.kind === 'single') return right ? ('abcd'[k % 4] as string) : ('abcd'[below(4)] as string);
      if (each.kind === 'judge') return right ? each.answer : !each.answer;
      return right ? String(each.answer) : String(below(100));
    }),
  );
};

const scoreOf = (each: Item, answer: string | boolean): number => {
  if (each.kind === 'single') return gradeSingle(each, answer as string).score;
  if (each.kind === 'judge') return gradeJudge(each, answer as boolean).score;
  return gradeNumeric(each, answer as string).score;
};

/** Ten thousand submissions of fifty items, from the answers to the figures of every item and of the test. */
export const submissions = (): string => {
  const items = Array.from({ length: ITEMS }, (_, k) => item(k));
  const handedIn = answersTo(items);
  const [grading, analysing]: [number[], number[]] = [[], []];
  let alpha: number | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    let marks: readonly number[][] = [];
    grading.push(
      secondsOf(() => {
        marks = handedIn.map((answers) => answers.map((answer, k) => scoreOf(items[k] as Item, answer)));
      }),
    );
    analysing.push(
      secondsOf(() => {
        alpha = analyse(marks).reliability.alpha;
      }),
    );
  }
  const whole = grading.map((seconds, k) => seconds + (analysing[k] ?? Number.NaN));
  return [
    '10,000 submissions × 50 items (bar: 250 ms)',
    `graded            ${inMilliseconds(spreadOf(grading))}`,
    `analysed          ${inMilliseconds(spreadOf(analysing))}  alpha ${Number(alpha).toFixed(3)}`,
    `together          ${inMilliseconds(spreadOf(whole))}`,
  ].join('\n');
};
