import { getCollection } from 'astro:content';
import { rubricOf } from '../core/quiz/localise.ts';
import type { Rubric } from '../core/quiz/question.ts';
import type { Locale } from '../i18n/locales.ts';

export interface Written {
  readonly id: string;
  readonly unit: string;
  readonly prompt: string;
  readonly rubric: Rubric;
}

/** Every question that is answered in writing, with its unit and what it is compared with. */
export const writtenQuestions = async (locale: Locale): Promise<readonly Written[]> => {
  const texts = new Map(
    (await getCollection('concepts')).flatMap(({ data }) =>
      data.points.map((point, i) => [`${data.id}.${i + 1}`, point] as const),
    ),
  );
  const units = await getCollection('course');
  return (await getCollection('questions')).flatMap(({ data }) => {
    if (data.kind !== 'short' && data.kind !== 'essay') return [];
    const unit = units.find((each) => each.data.lessons.some(({ concepts }) => concepts.includes(data.concept)));
    if (!unit) throw new RangeError(`question ${data.id} is on ${data.concept}, which no lesson of content/course.yaml teaches`);
    return [{ id: data.id, unit: unit.id, prompt: data.prompt[locale], rubric: rubricOf(data, locale, texts) }];
  });
};
