import type { Rubric } from '../../core/quiz/question.ts';

const isRubric = (value: unknown): value is Rubric =>
  typeof value === 'object' &&
  value !== null &&
  ['points', 'keywords', 'model'].every((name) => Array.isArray((value as Record<string, unknown>)[name]));

/** Fetches what a written answer is compared with; null where it does not come, so that the page can say so and keep the text. */
export const fetchRubric = async (url: string): Promise<Rubric | null> => {
  try {
    const response = await fetch(url);
    const rubric: unknown = response.ok ? await response.json() : null;
    return isRubric(rubric) ? rubric : null;
  } catch {
    return null;
  }
};
