import { bankQuestions } from '../../../src/course/asked.ts';
import { pointIds } from '../../../src/course/content.ts';
import type { Concept } from '../../../src/schemas/concept.ts';
import type { Content, Locale } from '../read.ts';
import { written } from './written.ts';

/** The concepts that lessons standing in both languages teach, as course.yaml assigns them. */
export const taught = (
  content: Content,
): readonly { readonly path: string; readonly concept: Concept | undefined; readonly id: string }[] => {
  const done = written(content);
  return content.units.flatMap((unit) =>
    unit.lessons
      .map(({ slug, concepts }) => ({ path: `${unit.id}/${slug}`, concepts }))
      .filter(({ path }) => done.has(path))
      .flatMap(({ path, concepts }) =>
        concepts.map((id) => ({ path, id, concept: content.concepts.find((concept) => concept.id === id) })),
      ),
  );
};

const pointsOf = (content: Content, locale: Locale) =>
  content.lessons
    .filter((lesson) => lesson.locale === locale)
    .flatMap(({ path, tags }) => tags.filter(({ name }) => name === 'Point').map(({ props }) => ({ path, id: props.id ?? '' })));

/** Marking points that are not taught exactly once in each language, in the lesson that course.yaml gives them to. */
export const coverageFaults = (content: Content): readonly string[] =>
  (['zh', 'en'] as const).flatMap((locale) => {
    const marked = pointsOf(content, locale);
    const owed = taught(content).flatMap(({ path, id, concept }) =>
      concept ? pointIds(concept).map((point) => ({ path, point })) : [{ path, point: `${id} (not in content/concepts)` }],
    );
    const missing = owed.flatMap(({ path, point }) => {
      const places = marked.filter(({ id }) => id === point).map((mark) => mark.path);
      return places.length === 1 && places[0] === path
        ? []
        : [`${locale}: ${point} is marked in [${places.join(', ')}], expected once, in ${path}`];
    });
    const stray = marked.filter(({ id, path }) => !owed.some((debt) => debt.point === id && debt.path === path));
    return [...missing, ...stray.map(({ id, path }) => `${locale}: ${path} marks ${id}, which it does not teach`)];
  });

/** Marking points of written lessons that no question of the bank tests, and concepts tested in one kind only. */
export const testedFaults = (content: Content): readonly string[] => {
  const bank = bankQuestions(content);
  return taught(content).flatMap(({ concept }) => {
    if (!concept) return [];
    const about = bank.filter((question) => question.concept === concept.id);
    const untested = pointIds(concept).filter((point) => !bank.some(({ points }) => points.includes(point)));
    const kinds = new Set(about.map(({ kind }) => kind));
    return [
      ...untested.map((point) => `no question tests ${point}`),
      ...(kinds.size < 2 ? [`${concept.id} is asked in ${kinds.size} kind(s), expected two`] : []),
    ];
  });
};
