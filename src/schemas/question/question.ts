import { z } from 'zod';
import { classify, match, order } from './arrange.ts';
import { judge, multiple, single } from './choose.ts';
import { numeric } from './numeric.ts';
import { essay, fill, short } from './write.ts';

/** One item of the question bank (content/questions/<unit>.yaml), of one of ten kinds. */
export const question = z.discriminatedUnion('kind', [
  single,
  multiple,
  judge,
  fill,
  numeric,
  classify,
  match,
  order,
  short,
  essay,
]);
export type Question = z.infer<typeof question>;
export type Kind = Question['kind'];
