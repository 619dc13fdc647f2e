import type { Locale } from '../i18n/locales.ts';
import type { Concept } from '../schemas/concept.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import type { Question } from '../schemas/question/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Unit } from '../schemas/unit.ts';
import type { Tag } from './tags.ts';

/** A written lesson: what it asks, marks and shows stands in its tags. */
export interface Lesson {
  readonly locale: Locale;
  /** `satisfaction/kano`, the same in every language. */
  readonly path: string;
  readonly tags: readonly Tag[];
}

/** What the course says, checked by its schemas: the build reads it from its collections, the tests from the files. */
export interface Content {
  readonly units: readonly Unit[];
  readonly concepts: readonly Concept[];
  readonly questions: readonly Question[];
  readonly ledger: readonly LedgerEntry[];
  readonly sources: readonly Source[];
  readonly data: readonly (Dataset & { readonly id: string })[];
  readonly lessons: readonly Lesson[];
  /** The file of an entry, by its collection and id: `questions/kano-bet`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The addresses of a concept’s marking points: `kano.1`, `kano.2`, … */
export const pointIds = ({ id, points }: Concept): readonly string[] => points.map((_, i) => `${id}.${i + 1}`);

/** The unit that teaches each concept. */
export const unitOfConcept = ({ units }: Pick<Content, 'units'>): ReadonlyMap<string, string> =>
  new Map(
    units.flatMap(({ id, lessons }) => lessons.flatMap(({ concepts }) => concepts.map((concept) => [concept, id] as const))),
  );
