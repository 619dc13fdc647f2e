import { grade as judge } from '../../../src/core/quiz/kinds/judge.ts';
import { grade as numeric } from '../../../src/core/quiz/kinds/numeric.ts';
import { grade as short } from '../../../src/core/quiz/kinds/short.ts';
import { grade as single } from '../../../src/core/quiz/kinds/single.ts';
import { localise } from '../../../src/core/quiz/localise.ts';
import type { Question as Localised } from '../../../src/core/quiz/question.ts';
import type { Bilingual } from '../../../src/schemas/bilingual.ts';
import type { Concept } from '../../../src/schemas/concept.ts';
import type { Question } from '../../../src/schemas/question/question.ts';

interface Marked {
  readonly answer: string;
  readonly score: number;
  readonly max: number;
}

const tried = (answer: string, { score, max }: { score: number; max: number }): Marked => ({ answer, score, max });

/** Every answer a question foresees, graded: the key first, then the wrong ones. */
const answers = (question: Localised): { readonly keys: readonly Marked[]; readonly wrong: readonly Marked[] } => {
  switch (question.kind) {
    case 'single': {
      const marked = question.options.map(({ id, correct }) => ({ correct, ...tried(id, single(question, id)) }));
      return { keys: marked.filter(({ correct }) => correct), wrong: marked.filter(({ correct }) => !correct) };
    }
    case 'judge':
      return {
        keys: [tried(String(question.answer), judge(question, question.answer))],
        wrong: [tried(String(!question.answer), judge(question, !question.answer))],
      };
    case 'numeric': {
      // As a learner would type it: rounded to the decimals the prompt asks for.
      const type = (value: number) => value.toFixed(question.decimals);
      return {
        keys: [tried(type(question.answer), numeric(question, type(question.answer)))],
        wrong: question.traps.map(({ value }) => tried(type(value), numeric(question, type(value)))),
      };
    }
    case 'short': {
      const all = question.points.map((_, i) => i);
      const tick = (ticked: readonly number[]) => short(question, { text: question.model, gaveUp: false, ticked });
      return {
        keys: [tried('all points', tick(all))],
        wrong: [tried('no point', tick([])), ...(all.length > 1 ? [tried('all but one', tick(all.slice(1)))] : [])],
      };
    }
  }
};

/** Options of a bet may all be open; what is used as a check must have its one key. */
export const isOpen = (question: Question): boolean =>
  question.kind === 'single' && !question.options.some(({ correct }) => correct);

/** Keys that do not earn full marks and distractors that do not earn less, by the grader the site uses. */
export const answerKeyFaults = (question: Question, concepts: readonly Concept[]): readonly string[] => {
  const texts = new Map<string, Bilingual>(
    concepts.flatMap(({ id, points }) => points.map((point, i) => [`${id}.${i + 1}`, point] as const)),
  );
  return (['zh', 'en'] as const).flatMap((locale) => {
    const { keys, wrong } = answers(localise(question, locale, texts));
    if (isOpen(question)) return [];
    return [
      ...(keys.length === 1 ? [] : [`${question.id} (${locale}) has ${keys.length} keys`]),
      ...keys
        .filter(({ score, max }) => max < 1 || score < max)
        .map(({ answer, score, max }) => `${question.id} (${locale}): the key ${answer} earns ${score} of ${max}`),
      ...wrong
        .filter(({ score, max }) => score >= max)
        .map(({ answer }) => `${question.id} (${locale}): the wrong answer ${answer} earns full marks`),
    ];
  });
};
