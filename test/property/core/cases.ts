import * as core from '../../../src/core/index.ts';
import { EXTREMES, type Mutation, mutationsOf } from './mutations.ts';
import { SAMPLES } from './samples/all.ts';
import type { Name } from './samples/sample.ts';

/** Where in the arguments of a function something stands: [1, 'horizon', 'count'] is field count of field horizon of the second. */
export type Path = readonly (string | number)[];

/** One call with one thing wrong. `left out` takes the place away altogether. */
export type Case = Readonly<{ name: Name; sample: number; path: Path; mutation: Mutation | 'left out' }>;

/** Places that may be left out, or hold any text: what the types say with a question mark or with `string`. */
const OPTIONAL =
  /^(analyseItems|itemDifficulty) 1$|^masteryIndex 3$|^kr21 1$|^kanoByHierarchy 1$|^upperLower 1(\.\w+)?$|^spChart 1(\.\w+)?$|^itemsNeeded 2$|confidence$|firstPurchase\.margin$/;
/** Places in a record of any names, which may be fewer. */
const ANY_NAMES = /^(overallGap|weightedGap) 0\.|\.(benefits|costs|premiums)\.\w+$/;
/** Places where null stands for something: an answer left out. */
const NULLABLE = /^distractorTable 0\.answers\.\d+$/;
const FREE_TEXT = /\.(name|id)$|^distractorTable 0\.options|^spChart 1\.keys\.|^dimensionGaps 1\./;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]' && !Object.isFrozen(value);

/** The place itself and those in it; of a list the first and the last entry, of what is frozen nothing. */
function placesIn(value: unknown, path: Path): readonly Path[] {
  const keys = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((key) => key >= 0)
    : isRecord(value)
      ? Object.keys(value)
      : [];
  return [path, ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], value);

export const told = ({ name, path }: Case): string => `${name} ${path.join('.')}`;

/** Whether a case has to be refused: what is missing, and what is of another type, where the types do not allow for it. */
export function mustRefuse(one: Case): boolean {
  const place = told(one);
  if (one.mutation === 'left out') return !OPTIONAL.test(place) && !ANY_NAMES.test(place);
  const { wrong, value } = one.mutation;
  return wrong && !(value === undefined && OPTIONAL.test(place)) && !(value === null && NULLABLE.test(place));
}

/** Every case there is of a function, in a fixed order. */
export function casesOf(name: Name): readonly Case[] {
  return SAMPLES[name].flatMap((make, sample) => {
    const given = make();
    const places = given.flatMap((value, k) => placesIn(value, [k]));
    return places.flatMap((path): readonly Case[] => {
      const whole = { name, sample, path };
      const free = FREE_TEXT.test(`${name} ${path.join('.')}`);
      const mutations = mutationsOf(at(given, path), free);
      return [...mutations.map((mutation): Case => ({ ...whole, mutation })), { ...whole, mutation: 'left out' }];
    });
  });
}

/** The arguments of a case: a fresh sample, spoilt in one place. */
export function argumentsOf({ name, sample, path, mutation }: Case): readonly unknown[] {
  const given = [...((SAMPLES[name][sample] as () => readonly unknown[])() as readonly unknown[])];
  const last = path.at(-1) as string | number;
  const holder = at(given, path.slice(0, -1)) as Record<string | number, unknown>;
  if (mutation !== 'left out') holder[last] = mutation.value;
  else if (holder === (given as unknown)) given.length = last as number;
  else if (Array.isArray(holder)) delete holder[last as number];
  else delete holder[last];
  return given;
}

/** A fresh sample with numbers at the edge of what there is in two of its places, and what they are. */
export function twiceSpoilt(
  name: Name,
  draw: (n: number) => number,
): { readonly given: readonly unknown[]; readonly spoilt: string } {
  const make = SAMPLES[name][draw(SAMPLES[name].length)] as () => readonly unknown[];
  const given = [...make()];
  const numbers = given.flatMap((value, k) => placesIn(value, [k])).filter((path) => typeof at(given, path) === 'number');
  const spoilt = [0, 1].flatMap(() => {
    const path = numbers[draw(numbers.length)];
    if (!path) return [];
    const value = EXTREMES[draw(EXTREMES.length)] as number;
    (at(given, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) as string | number] = value;
    return [`${path.join('.')} ${value}`];
  });
  return { given, spoilt: spoilt.join(', ') };
}

const EXPORTS: Readonly<Record<string, unknown>> = { ...core };

export const functions = Object.keys(EXPORTS).filter((name): name is Name => typeof EXPORTS[name] === 'function');
export const call = (name: Name, given: readonly unknown[]): unknown =>
  (EXPORTS[name] as (...given: readonly unknown[]) => unknown)(...given);
