import { grade as gradeMultiple } from '../../../src/core/quiz/kinds/multiple.ts';
import type { Judge, Question as Localised, Multiple, Option, Single } from '../../../src/core/quiz/question.ts';
import { questionIn } from '../../../src/course/question.ts';
import type { Question } from '../../../src/schemas/question/question.ts';
import { isOpen } from './answer-keys.ts';

type Closed = Single | Multiple | Judge;
type Locale = 'zh' | 'en';
/** A way to answer without knowing anything: what it earns of one question, of 1; null where it does not apply. */
type Strategy = (question: Closed, chance: number) => number | null;

const HEDGE =
  /多半|往往|一般|可能|通常|大多|有时|常常|不一定|要看|\b(mostly|often|usually|may|might|can|tend|generally|sometimes|depends)\b/i;

const longest = <T extends Option>(options: readonly T[], n: number): readonly T[] =>
  options.toSorted((a, b) => [...b.text].length - [...a.text].length).slice(0, n);
const share = (options: readonly Option[]): number => options.filter(({ correct }) => correct).length / options.length;
const earned = (question: Multiple, taken: readonly Option[]): number =>
  gradeMultiple(
    question,
    taken.map(({ id }) => id),
  ).score;

/** What a guesser earns by chance: one option of a single, either side of a judgement, any subset of a multiple. */
const chanceOf = (question: Closed): number => {
  if (question.kind === 'judge') return 0.5;
  if (question.kind === 'single') return share(question.options);
  const { options } = question;
  const subsets = Array.from({ length: 2 ** options.length - 1 }, (_, i) => options.filter((_, bit) => ((i + 1) >> bit) & 1));
  return subsets.reduce((sum, subset) => sum + earned(question, subset), 0) / subsets.length;
};

const onlySingle =
  (pick: (options: readonly Option[]) => readonly Option[]): Strategy =>
  (question, chance) => {
    if (question.kind !== 'single') return null;
    const picked = pick(question.options);
    return picked.length === 0 ? chance : share(picked);
  };

/** The first is what is dealt first: in a shuffled question any, in one that keeps its order the first of the file. */
export const STRATEGIES: Readonly<Record<string, Strategy>> = {
  longest: onlySingle((options) => longest(options, 1)),
  hedged: onlySingle((options) => options.filter(({ text }) => HEDGE.test(text))),
  first: (question, chance) =>
    question.kind !== 'single' ? null : question.keepOrder ? share(question.options.slice(0, 1)) : chance,
  'always false': (question) => (question.kind === 'judge' ? Number(!question.answer) : null),
  'three longest': (question) => (question.kind === 'multiple' ? earned(question, longest(question.options, 3)) : null),
};

const closed = (question: Localised): question is Closed =>
  question.kind === 'single' || question.kind === 'multiple' || question.kind === 'judge';

/** What a strategy earns over some questions: how many points of a hundred above or below chance, and of how many questions. */
export interface Gain {
  readonly points: number;
  readonly questions: number;
}

/** The gain of each strategy over these questions, in one language; strategies that apply to none are left out. */
export const blindly = (questions: readonly Question[], locale: Locale): Readonly<Record<string, Gain>> => {
  const asked = questions
    .filter((question) => !isOpen(question))
    .map((question) => questionIn(question, locale, []))
    .filter(closed);
  return Object.fromEntries(
    Object.entries(STRATEGIES).flatMap(([name, strategy]) => {
      const gains = asked.flatMap((question) => {
        const chance = chanceOf(question);
        const score = strategy(question, chance);
        return score === null ? [] : [score - chance];
      });
      const points = Math.round((100 * gains.reduce((sum, gain) => sum + gain, 0)) / gains.length);
      return gains.length === 0 ? [] : [[name, { points, questions: gains.length }]];
    }),
  );
};

/** What a strategy may gain or lose without a debt: 5 points, or half a question where there are too few to come nearer. */
const fair = (questions: number): number => Math.max(5, Math.ceil(50 / questions));
/** A debt may stand this far above what it pays for: beyond, it is out of date and is to be lowered. */
const SLACK = 10;

/** By scope (bank, or a unit) and strategy, the points of a hundred still allowed, the same for both languages. */
export type Debts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a scope has too much of where a strategy gains, to be taken out of some of its questions. */
const MENDED_BY: Readonly<Record<string, string>> = {
  longest: 'make wrong options longer than the key',
  hedged: 'take the hedge (mostly, may, 往往) out of the key or put one into a wrong option',
  first: 'where options keep their order, let another than the first be the key',
  'always false': 'add true statements',
  'three longest': 'make wrong options longer than right ones',
};

/** Strategies that gain or lose too much in a scope, and debts that are paid. */
export const blindFaults = (scope: string, questions: readonly Question[], debts: Debts): readonly string[] => {
  const gains = (['zh', 'en'] as const).map((locale) => blindly(questions, locale));
  return Object.keys(STRATEGIES).flatMap((name) => {
    const found = gains.flatMap((gain) => gain[name] ?? []);
    const most = Math.max(0, ...found.map(({ points }) => Math.abs(points)));
    const debt = debts[scope]?.[name];
    const allowed = debt ?? fair(found[0]?.questions ?? 1);
    if (most > allowed) {
      const off = found.map(({ points }, l) => `${['zh', 'en'][l]} ${points > 0 ? '+' : ''}${points}`).join(', ');
      const way = `in some of its ${found[0]?.questions} questions ${MENDED_BY[name]}, or the other way round below 0`;
      return [`${scope}: who answers by “${name}” is ${off} points of 100 from chance, ${allowed} are allowed: ${way}`];
    }
    return debt !== undefined && debt > most + SLACK
      ? [`${scope}: “${name}” is ${most} points from chance; lower its debt of ${debt}`]
      : [];
  });
};
