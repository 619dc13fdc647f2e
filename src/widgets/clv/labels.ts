import type { Words } from './words.ts';

/** What the parts of a state are called where they are set; those of policy B by its name too. */
export const labelsOf = (words: Words): Readonly<Record<string, string>> => ({
  ...words.names,
  ...Object.fromEntries(Object.entries(words.names).map(([name, label]) => [`${name}B`, `${words.policyB} ${label}`])),
  view: words.view,
  timing: words.timing,
  period: words.period,
  first: words.first,
  paid: words.paid,
  endless: words.endless,
});
