import type { Question } from './question.ts';

/** Whether a question of this kind is answered in writing, and so marked by a person, point by point. Example: isWritten({ kind: 'essay' }) is true. */
export const isWritten = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'short' || kind === 'essay';
