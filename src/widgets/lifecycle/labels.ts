import type { Words } from './words.ts';

/** What the parts of a state are called where they are set. */
export const labelsOf = ({ view, group, river }: Words): Readonly<Record<string, string>> => ({
  view,
  rate: group.rate,
  differ: group.differ,
  year: group.readOff,
  years: group.years,
  leaving: group.leaving,
  moves: river.moves,
  business: river.business,
  months: river.horizon,
  discount: river.discount,
});
