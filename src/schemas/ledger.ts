import { z } from 'zod';
import { slug } from './bilingual.ts';

/** An id of the question bank that was ever published (content/ledger.yaml): it never changes, and is never used for another question. */
export const ledgerEntry = z.strictObject({
  id: slug,
  /** Its place in the ledger, from 1: what links and files name it by. */
  number: z.int().positive(),
  /** Why it is gone, and what took its place. */
  retired: z.string().trim().min(1).optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;
