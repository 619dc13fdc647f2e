import type { Question } from '../quiz/question.ts';
import { seedOf } from '../quiz/seed.ts';

/** What decides a mark: the kind, the parts that an answer names, and which of them are right. Prompts and feedback may be reworded. */
const marked = (question: Question): unknown => {
  switch (question.kind) {
    case 'single':
      return question.options.map(({ id, correct }) => [id, correct === true]);
    case 'multiple':
      return [question.marking, question.options.map(({ id, correct }) => [id, correct === true])];
    case 'judge':
      return question.answer;
    case 'fill':
      return [question.blanks.map(({ id }) => id), question.anyOrder];
    case 'numeric':
      return [question.answer, question.also, question.tolerance, question.draw, question.where, question.possible];
    case 'classify':
      return [
        question.partMark,
        question.items.map(({ id, primary, also }) => [id, primary, also.map(({ category }) => category)]),
      ];
    case 'match':
      return [question.pairs.map(({ id, also }) => [id, also.map(({ partner }) => partner)]), question.extra.map(({ id }) => id)];
    case 'order':
      return [question.steps.map(({ id }) => id), question.also];
    case 'short':
      return question.count;
    case 'essay':
      return question.marks;
  }
};

/**
 * A 16-bit hash of what is marked in a question: its kind, what an answer can name, and the key; the same in both languages, so texts
 * that a blank accepts are left out. FNV-1a folded to 16 bits, 0..65535.
 * Example: rewording a prompt leaves it; another key changes it (but for 1 in 65,536).
 */
export const markHash = (question: Question): number => {
  const hash = seedOf(JSON.stringify([question.kind, marked(question)]));
  return (hash >>> 16) ^ (hash & 0xffff);
};
