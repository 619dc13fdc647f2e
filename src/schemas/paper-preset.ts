import { z } from 'zod';
import { bilingual, slug } from './bilingual.ts';

const KINDS = ['single', 'multiple', 'judge', 'fill', 'numeric', 'classify', 'match', 'order', 'short', 'essay'] as const;

/** A paper to begin from (content/papers/presets.yaml): its parts in their order, and how long it takes. */
export const paperPreset = z.strictObject({
  id: slug,
  /** Its place in the list, from 1: counted from the file, not written in it. */
  order: z.int().positive(),
  name: bilingual,
  /** What it is for. */
  gist: bilingual,
  minutes: z.int().min(1).max(300),
  /** It is offered as a mock exam, too. */
  exam: z.boolean().default(false),
  parts: z.array(z.strictObject({ kind: z.enum(KINDS), count: z.int().min(1).max(50), points: z.number().positive() })).min(1),
});
