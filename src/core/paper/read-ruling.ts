import { z } from 'zod/mini';
import type { Ruling } from './ruling.ts';

const name = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const words = z.string().check(z.maxLength(20_000));
const item = z.int().check(z.minimum(0), z.maximum(1_000));
const made = { v: z.literal(1), id: name, paper: name, at: z.number() };
const onAnswer = { ...made, submission: name, item };
const onItem = { ...made, item, why: words };

const ruling = z.discriminatedUnion('kind', [
  z.strictObject({ ...onAnswer, kind: z.literal('ticked'), points: z.array(z.int().check(z.minimum(0), z.maximum(99))) }),
  z.strictObject({ ...onAnswer, kind: z.literal('given'), points: z.nullable(z.number()), why: words }),
  z.strictObject({ ...onAnswer, kind: z.literal('noted'), note: words }),
  z.strictObject({ ...onItem, kind: z.literal('keyed'), key: z.json() }),
  z.strictObject({ ...onItem, kind: z.literal('accepted'), answer: z.json() }),
  z.strictObject({ ...onItem, kind: z.literal('full') }),
  z.strictObject({ ...onItem, kind: z.literal('dropped') }),
  z.strictObject({ ...made, kind: z.literal('undone'), ruling: name }),
]);

/** A ruling that came from a store, a file or a link; null where it is none of this version. Example: readRuling(null) is null. */
export const readRuling = (value: unknown): Ruling | null => {
  const read = ruling.safeParse(value);
  return read.success ? (read.data as Ruling) : null;
};
