import { drawNumeric } from '../../../src/core/quiz/draw.ts';
import type { NumericTemplate } from '../../../src/core/quiz/question.ts';
import { questionIn } from '../../../src/course/question.ts';
import type { Question } from '../../../src/schemas/question/question.ts';
import { type Checked, checkArithmetic } from '../../support/tex/chains.ts';
import { calculationsIn } from '../../support/tex/prose.ts';
import type { Lesson } from '../read.ts';
import { under } from './punctuation.ts';

const all = (formulas: readonly string[], where: string): Checked => {
  const checked = formulas.map(checkArithmetic);
  return {
    count: checked.reduce((sum, { count }) => sum + count, 0),
    faults: checked.flatMap(({ faults }) => faults.map((fault) => `${where}: ${fault}`)),
  };
};

/** Every equation of numbers in a lesson, in formulas and in the text, worked out again. */
export const lessonArithmetic = ({ formulas, blocks, locale, path }: Lesson): Checked =>
  all([...formulas.map(({ tex }) => tex), ...blocks.flatMap(calculationsIn)], `${locale}/${path}`);

/** A lesson that shows a worked example has equations to check. */
export const hasWork = ({ tags }: Lesson): boolean => tags.some(({ name }) => name === 'Work');

/** Figures as five seeds draw them, so that a worked line is checked with the numbers a learner may see. */
const drawnTexts = (question: Question): readonly string[] =>
  question.kind === 'numeric' && Object.keys(question.draw).length > 0
    ? (['zh', 'en'] as const).flatMap((locale) =>
        [1, 2, 3, 4, 5].flatMap((seed) => {
          const { prompt, trace } = drawNumeric(questionIn(question, locale, []) as NumericTemplate, seed);
          return [prompt, ...trace];
        }),
      )
    : [...under('zh', question), ...under('en', question)];

/** Every equation in a question’s prompt, options, feedback and solution. */
export const questionArithmetic = (question: Question): Checked => all(drawnTexts(question).flatMap(calculationsIn), question.id);
