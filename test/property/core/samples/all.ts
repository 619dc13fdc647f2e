import { CLV } from './clv.ts';
import { ITEMS } from './items.ts';
import { KANO } from './kano.ts';
import { LIFECYCLE } from './lifecycle.ts';
import { LOYALTY } from './loyalty.ts';
import { MONEY } from './money.ts';
import type { Name, Samples } from './sample.ts';
import { SATISFACTION } from './satisfaction.ts';
import { VALUE } from './value.ts';

/** Valid arguments for every function that other programs can call; a new one without is refused by TypeScript and by the test. */
export const SAMPLES = {
  ...CLV,
  ...ITEMS,
  ...KANO,
  ...LIFECYCLE,
  ...LOYALTY,
  ...MONEY,
  ...SATISFACTION,
  ...VALUE,
} satisfies Required<Samples> as Readonly<Record<Name, readonly (() => readonly unknown[])[]>>;
