import type { Pair } from '../../../core/review/confusables.ts';
import type { Course } from '../../../core/review/course.ts';
import type { Entry } from '../practice/bank.ts';

/** A concept by name: how it is asked, where it is taught, and its marking points in words. */
export interface Concept {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly asked: readonly string[];
  readonly term: string;
  readonly lesson: string;
  readonly texts: readonly string[];
}

/** The course as `revise/course.json` has it. */
export interface ReviseCourse extends Course {
  readonly units: readonly { readonly id: string; readonly title: string }[];
  readonly concepts: readonly Concept[];
  readonly pairs: readonly Pair[];
}

const isCourse = (found: unknown): found is ReviseCourse =>
  typeof found === 'object' &&
  found !== null &&
  ['units', 'concepts', 'points', 'questions', 'pairs'].every((name) => Array.isArray((found as Record<string, unknown>)[name]));

/** Fetches the course as revision needs it. Throws where it does not come. */
export const fetchCourse = async (address: string): Promise<ReviseCourse> => {
  const response = await fetch(address);
  const found: unknown = response.ok ? await response.json() : null;
  if (!isCourse(found)) throw new Error(`no course at ${response.url} (${response.status})`);
  return found;
};

/** The text of a marking point; '' where the course has none of this name. */
export const textOf = (concept: Concept | undefined, point: string): string =>
  concept?.texts[Number(point.slice(point.lastIndexOf('.') + 1)) - 1] ?? '';

/** Where a lesson teaches a marking point. */
export const placeOf = ({ lesson }: Concept, point: string): string => `${lesson}#point-${point.replace('.', '-')}`;

/** The questions as a run of practice wants to know them. */
export const entriesOf = ({ questions }: Course): ReadonlyMap<string, Entry> =>
  new Map(questions.map(({ id, unit, concept, kind }) => [id, { id, unit, concept, kind, level: '' }]));
