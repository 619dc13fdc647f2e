import type { Question } from '../../../core/quiz/question.ts';

/** What is known of each question before its unit is fetched. */
export interface Entry {
  readonly id: string;
  readonly unit: string;
  readonly concept: string;
  readonly kind: Question['kind'];
  readonly level: string;
}

/** A unit by name, with its concepts. */
export interface Unit {
  readonly id: string;
  readonly title: string;
  readonly concepts: readonly Concept[];
}

/** A concept by name, and the address of the lesson that teaches it. */
export interface Concept {
  readonly id: string;
  readonly term: string;
  readonly lesson: string;
}

/** What is fetched may be something else: another site's page, a broken file. */
const isBank = (found: unknown): found is readonly Question[] =>
  Array.isArray(found) &&
  found.length > 0 &&
  found.every((each) => typeof each?.id === 'string' && typeof each.kind === 'string');

const fetched = new Map<string, Promise<readonly Question[]>>();

/** The questions of some units. Throws where one cannot be fetched; the next call tries again. */
export const fetchUnits = async (bank: string, units: Iterable<string>): Promise<ReadonlyMap<string, Question>> => {
  const parts = [...new Set(units)].map((unit) => {
    const address = `${bank}${unit}.json`;
    const known = fetched.get(address);
    if (known) return known;
    const coming = fetch(address).then(async (response) => {
      const found: unknown = response.ok ? await response.json() : null;
      if (!isBank(found)) throw new Error(`no questions at ${response.url} (${response.status})`);
      return found;
    });
    fetched.set(address, coming);
    coming.catch(() => fetched.delete(address));
    return coming;
  });
  return new Map((await Promise.all(parts)).flat().map((question) => [question.id, question]));
};
