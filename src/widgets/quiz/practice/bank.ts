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
  readonly concepts: readonly { readonly id: string; readonly term: string }[];
}

const fetched = new Map<string, Promise<readonly Question[]>>();

/** The questions of some units. Throws where one cannot be fetched; the next call tries again. */
export const fetchUnits = async (bank: string, units: Iterable<string>): Promise<ReadonlyMap<string, Question>> => {
  const parts = [...new Set(units)].map((unit) => {
    const known = fetched.get(unit);
    if (known) return known;
    const coming = fetch(`${bank}${unit}.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json() as Promise<readonly Question[]>;
    });
    fetched.set(unit, coming);
    coming.catch(() => fetched.delete(unit));
    return coming;
  });
  return new Map((await Promise.all(parts)).flat().map((question) => [question.id, question]));
};
