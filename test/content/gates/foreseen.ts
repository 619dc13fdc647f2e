import { type Json, keyOf } from '../../../src/core/quiz/any.ts';
import { drawNumeric } from '../../../src/core/quiz/draw.ts';
import type { FillAnswer } from '../../../src/core/quiz/kinds/fill.ts';
import { partners } from '../../../src/core/quiz/kinds/match.ts';
import type { MultipleAnswer } from '../../../src/core/quiz/kinds/multiple.ts';
import type { Fill, NumericTemplate, Question } from '../../../src/core/quiz/question.ts';

const withOne = (record: Json, name: string, value: string): Json => ({ ...(record as Record<string, Json>), [name]: value });

const trapped = (template: NumericTemplate, seed: number): readonly Json[] => {
  const question = drawNumeric(template, seed);
  return question.traps.map(({ value }) => value.toFixed(question.decimals));
};

const slipped = (question: Fill, key: FillAnswer): readonly Json[] =>
  question.blanks.flatMap(({ id, slips }) => [
    { ...key, [id]: 'zzz' },
    ...slips.flatMap(({ texts }) => texts.map((text) => ({ ...key, [id]: text }))),
  ]);

const swapped = (list: readonly string[], i: number): readonly string[] =>
  list.map((id, k) => (k === i ? (list[i + 1] ?? id) : k === i + 1 ? (list[i] ?? id) : id));

/** Every wrong answer a question foresees: each distractor, each slip, each trap, one thing out of its place. */
export const wrongAnswers = (question: Question, seed: number): readonly Json[] => {
  const key = keyOf(question, seed);
  switch (question.kind) {
    case 'single':
      return question.options.filter(({ correct }) => !correct).map(({ id }) => id);
    case 'multiple': {
      const right = key as MultipleAnswer;
      const others = question.options.filter(({ id }) => !right.includes(id)).map(({ id }) => [...right, id]);
      return [...others, ...right.map((left) => right.filter((id) => id !== left)).filter((set) => set.length > 0)];
    }
    case 'judge':
      return [!question.answer];
    case 'fill':
      return slipped(question, key as FillAnswer);
    case 'numeric':
      return trapped(question, seed);
    case 'classify':
      return question.items.flatMap((item) =>
        question.categories.filter(({ id }) => id !== item.primary).map(({ id }) => withOne(key, item.id, id)),
      );
    case 'match':
      return question.pairs.flatMap(({ id }) =>
        partners(question)
          .filter((partner) => partner.id !== id)
          .map((partner) => withOne(key, id, partner.id)),
      );
    case 'order': {
      const right = key as readonly string[];
      const ways = new Set(question.also.map((order) => order.join()));
      return [...right.slice(1).map((_, i) => swapped(right, i)), right.toReversed()].filter((order) => !ways.has(order.join()));
    }
    case 'short':
    case 'essay': {
      const all = Array.from({ length: question.kind === 'short' ? question.count : question.marks.length }, (_, i) => i);
      return [[], ...all.map((left) => all.filter((i) => i !== left))].map((ticked) => ({ text: 'x', gaveUp: false, ticked }));
    }
  }
};
