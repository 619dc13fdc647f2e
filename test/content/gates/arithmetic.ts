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

/** Every equation in a question’s prompt, options, feedback and solution. */
export const questionArithmetic = (question: Question): Checked =>
  all([...under('zh', question), ...under('en', question)].flatMap(calculationsIn), question.id);
