import type { Counts } from '../../core/kano/categories.ts';
import type { TableName } from '../../core/kano/evaluation.ts';
import { type PairMatrix, tallyPairs } from '../../core/kano/tally.ts';

/** A surveyed feature, in the reader's language: as answer pairs, or already tallied. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  /** The name as short as a plot has room for; the name itself unless given. */
  readonly short?: string;
  readonly pairs?: PairMatrix;
  readonly counts?: Counts;
}

/** One survey a reader can pick, in the reader's language. */
export interface Survey {
  readonly id: string;
  readonly title: string;
  readonly origin: string;
  readonly features: readonly Feature[];
}

/** The tally of a feature; only answer pairs can be read by another evaluation table. */
export const countsOf = ({ pairs, counts, id }: Feature, table: TableName): Counts => {
  if (pairs) return tallyPairs(pairs, table);
  if (counts) return counts;
  throw new RangeError(`invalid feature ${id}: neither answer pairs nor counts (expected one of them)`);
};

/** Tells whether there is such a survey, and such a feature in it; an empty feature asks for the survey alone. */
export const knownIn =
  (surveys: readonly Survey[]) =>
  (setId: string, featureId: string): boolean =>
    surveys.some(
      ({ id, features }) => id === setId && (featureId === '' || features.some((feature) => feature.id === featureId)),
    );
