import { choiceAt, choicesOf, dealable } from '../../../src/core/quiz/draw.ts';
import type { NumericTemplate, Question } from '../../../src/core/quiz/question.ts';

/** Every combination of figures a template can draw, dealt or not. */
export const combinationsOf = ({ draw }: NumericTemplate): readonly ReadonlyMap<string, number>[] =>
  Object.entries(draw).reduce<readonly ReadonlyMap<string, number>[]>(
    (so, [name, each]) =>
      so.flatMap((drawn) => Array.from({ length: choicesOf(each) }, (_, k) => new Map([...drawn, [name, choiceAt(each, k)]]))),
    [new Map()],
  );

/** A question as it may be dealt: each numeric one with every set of figures that any seed can give it, and these figures fixed. */
export const dealsOf = (question: Question): readonly Question[] => {
  if (question.kind !== 'numeric' || Object.keys(question.draw).length === 0) return [question];
  return combinationsOf(question)
    .filter((drawn) => dealable(question, drawn))
    .map((drawn) => ({
      ...question,
      draw: Object.fromEntries([...drawn].map(([name, value]) => [name, { values: [value] }])),
    }));
};
