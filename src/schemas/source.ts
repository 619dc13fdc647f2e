import { z } from 'zod';
import { bilingual, slug } from './bilingual.ts';

/** A work the course rests on (content/sources.yaml); `<Cite id>` points here. */
export const source = z.strictObject({
  id: slug,
  /** As cited in running text, per language: 狩野等 1984 / Kano et al. 1984. */
  short: bilingual,
  /** The full reference, in the language it was published in or its customary romanisation. */
  full: z.string().min(10),
  url: z.url().optional(),
  /** opened: figures used here were read in the work or tool named; secondary: quoted by another work; recalled: known from memory, shown only with that caveat. */
  status: z.enum(['opened', 'secondary', 'recalled']),
  /** What the course takes from it, and what could not be verified. */
  note: bilingual,
});
export type Source = z.infer<typeof source>;
