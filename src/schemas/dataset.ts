import { z } from 'zod';
import { bilingual, slug } from './bilingual.ts';

const people = z.int().nonnegative();

/** Answers to the paired question as counts of answer pairs: rows functional, columns dysfunctional, both in the order like, must-be, neutral, live-with, dislike. */
const pairs = z.tuple([people, people, people, people, people]);
const pairMatrix = z.tuple([pairs, pairs, pairs, pairs, pairs]);

/** Answers already tallied into the six Kano categories. */
const counts = z.strictObject({ M: people, O: people, A: people, I: people, R: people, Q: people });

const common = {
  title: bilingual,
  /** Who collected it, how, when; or that it is invented for this course. */
  origin: bilingual,
  /** Terms under which it may be passed on. */
  licence: bilingual,
  /** Ids in sources.yaml. */
  sources: z.array(slug).default([]),
  /** What one unit of the figures is. */
  unit: bilingual,
};

/** Teaching data (content/data/<id>.yaml): published figures with their source, or invented ones that say so. */
export const dataset = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('kano-pairs'),
    features: z.array(z.strictObject({ id: slug, name: bilingual, pairs: pairMatrix })).min(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('kano-counts'),
    features: z.array(z.strictObject({ id: slug, name: bilingual, counts })).min(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('cohort'),
    /** How many of those who began are still there after 0, 1, 2, … periods. */
    survivors: z.array(z.number().nonnegative()).min(4),
  }),
]);
export type Dataset = z.infer<typeof dataset>;
