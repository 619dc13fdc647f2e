import { foldAnswer } from '../core/quiz/fold.ts';
import { besides } from '../core/quiz/neighbours.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Concept } from '../schemas/concept.ts';

/** For each term of the course every name it goes by, in one language. */
export type Names = readonly (readonly string[])[];

/** The names of the course's terms in one language, from the concepts. Example: one list is 维系率, 保持率, 留存率, 挽留率. */
export const namesOf = (concepts: readonly Pick<Concept, 'terms'>[], locale: Locale): Names =>
  concepts
    .flatMap(({ terms }) => terms.map((term) => [term[locale], ...(term.also?.[locale] ?? [])]))
    .filter((list) => list.length > 1);

/** A name without the words that stand after the blank anyway: 卫生因素 before 因素 is 卫生. */
const cut = (name: string, after: readonly string[]): string => {
  for (let n = Math.min(3, after.length); n > 0; n--)
    for (const glue of ['', ' ']) {
      const tail = after.slice(0, n).join(glue);
      for (const ending of [tail, tail.replace(/s$/, '')])
        if (name.length > ending.length && name.toLowerCase().endsWith(ending)) return name.slice(0, -ending.length).trim();
    }
  return name;
};

/**
 * The texts a blank accepts, and every other name the course gives the term its key is, so that a name has one fate wherever it is asked.
 * Example: ['维系率'] becomes 维系率, 保持率, 留存率, 挽留率.
 */
export const byAnyName = (accept: readonly string[], prompt: string, blank: string, names: Names): readonly string[] => {
  const { after } = besides(prompt, blank);
  const known = new Set(accept.map(foldAnswer));
  const others = names
    .map((list) => list.map((name) => cut(name, after)))
    .filter((list) => list.some((name) => foldAnswer(name) === foldAnswer(accept[0] as string)))
    .flat();
  const added = new Map(others.map((name) => [foldAnswer(name), name]));
  return [...accept, ...[...added].filter(([fold]) => !known.has(fold)).map(([, name]) => name)];
};
