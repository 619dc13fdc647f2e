import type { CollectionEntry } from 'astro:content';
import { checksOf } from './asked.ts';
import { lessonOf, readCourse } from './read.ts';

/** What a page says of a lesson beside its text: how much it marks and asks, and where its first figure stands. */
export interface LessonFacts {
  readonly points: number;
  readonly checks: number;
  /** Id of the first of the figures. */
  readonly figure: string | undefined;
}

/** The facts of one lesson; `figures` are the names of the tags that set a figure. */
export const lessonFacts = (entry: CollectionEntry<'lessons'>, figures: readonly string[]): LessonFacts => {
  const lesson = lessonOf(entry);
  return {
    points: lesson.tags.filter(({ name }) => name === 'Point').length,
    checks: checksOf(lesson).length,
    figure: lesson.tags.find(({ name }) => figures.includes(name))?.props.id,
  };
};

/** The questions each written lesson asks, by `unit/slug`; bets are none of them. Every language asks the same. */
export const lessonQuestions = async (): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map((await readCourse()).lessons.map((lesson) => [lesson.path, checksOf(lesson)]));
