import type { Question } from '../schemas/question/question.ts';
import type { Content, Lesson } from './content.ts';

const idsOf = ({ tags }: Lesson, name: string): readonly string[] =>
  tags.filter((tag) => tag.name === name).map(({ props }) => props.id ?? '');

/** The questions a lesson asks once it has taught; bets are none of them. */
export const checksOf = (lesson: Lesson): readonly string[] => idsOf(lesson, 'Check');

/** The questions that are only ever bet on: they live on the scene of their lesson and cannot be asked outside it. */
export const betsOf = ({ lessons }: Pick<Content, 'lessons'>): ReadonlySet<string> => {
  const checks = new Set(lessons.flatMap(checksOf));
  return new Set(lessons.flatMap((lesson) => idsOf(lesson, 'Bet')).filter((id) => !checks.has(id)));
};

/** The bank: every question that can be asked by itself, in the order in which they are handed out. */
export const bankQuestions = (content: Pick<Content, 'questions' | 'lessons'>): readonly Question[] => {
  const bets = betsOf(content);
  return content.questions.filter(({ id }) => !bets.has(id));
};
