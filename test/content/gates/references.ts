import type { Content } from '../read.ts';
import { pointIds } from './coverage.ts';
import { planned } from './written.ts';

/** Which attribute of which tag names an entry of what. */
const TAGS: Readonly<
  Record<string, { readonly prop: string; readonly of: 'points' | 'questions' | 'sources' | 'terms' | 'data' }>
> = {
  Point: { prop: 'id', of: 'points' },
  Bet: { prop: 'id', of: 'questions' },
  Check: { prop: 'id', of: 'questions' },
  Cite: { prop: 'id', of: 'sources' },
  Term: { prop: 'id', of: 'terms' },
  KanoTable: { prop: 'data', of: 'data' },
};

const repeated = (what: string, ids: readonly string[]) =>
  ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${what} ${id} stands twice`);

/** Names that lead nowhere. Astro only logs most of them and exits 0. */
export const referenceFaults = (content: Content): readonly string[] => {
  const { units, concepts, questions, sources, data, lessons } = content;
  const known = {
    points: new Set(concepts.flatMap(pointIds)),
    questions: new Set(questions.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
    terms: new Set(concepts.flatMap(({ terms }) => terms.map(({ id }) => id))),
    data: new Set(data.map(({ id }) => id)),
    concepts: new Set(concepts.map(({ id }) => id)),
    /** A concept may be named before its unit is written. */
    planned: new Set(units.flatMap((unit) => unit.lessons.flatMap((lesson) => lesson.concepts))),
  };
  const faults: string[] = [];
  const check = (from: string, of: keyof typeof known, ids: readonly string[]) => {
    for (const id of ids) if (!known[of].has(id)) faults.push(`${from} names ${id}, which is not among the ${of}`);
  };
  for (const lesson of lessons) {
    for (const { name, props } of lesson.tags) {
      const names = TAGS[name];
      if (names) check(`${lesson.locale}/${lesson.path} <${name}>`, names.of, [props[names.prop] ?? '(nothing)']);
    }
  }
  for (const { id, sources, confusable } of concepts) {
    check(`concept ${id}`, 'sources', sources);
    check(`concept ${id}`, 'planned', [id, ...confusable]);
    if (confusable.includes(id)) faults.push(`concept ${id} is confusable with itself`);
  }
  for (const { id, concept, points, source } of questions) {
    check(`question ${id}`, 'concepts', [concept]);
    check(`question ${id}`, 'points', points);
    check(`question ${id}`, 'sources', source ? [source] : []);
    if (!points.some((point) => point.startsWith(`${concept}.`)))
      faults.push(`question ${id} tests no point of its concept ${concept}`);
  }
  for (const { id, sources } of data) check(`data ${id}`, 'sources', sources);
  return [
    ...faults,
    ...repeated('lesson', planned(content)),
    ...repeated(
      'lesson’s concept',
      units.flatMap((unit) => unit.lessons.flatMap((lesson) => lesson.concepts)),
    ),
    ...repeated(
      'source',
      sources.map(({ id }) => id),
    ),
    ...repeated(
      'concept',
      concepts.map(({ id }) => id),
    ),
    ...repeated(
      'question',
      questions.map(({ id }) => id),
    ),
    ...repeated(
      'term',
      concepts.flatMap(({ terms }) => terms.map(({ id }) => id)),
    ),
  ];
};
