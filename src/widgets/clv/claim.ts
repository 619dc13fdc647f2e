import { decimals, trimmed } from '../../charts/decimals.ts';
import { fill } from '../../i18n/fill.ts';
import { money } from './money.ts';
import type { Words } from './words.ts';

export type ClaimCode = keyof Words['claims'];

/**
 * Something the calculator says of its state, before it is put into words: a code, and the numbers, names and further claims that
 * stand in its sentence's places. What a place is called tells how its number is printed.
 */
export interface Claim {
  readonly code: ClaimCode;
  readonly values?: Readonly<Record<string, number | readonly string[] | Claim>>;
}

/** How the numbers of places that are no money are printed. */
const FORMS: Readonly<Record<string, (value: number) => string>> = {
  n: String,
  swing: String,
  share: (value) => decimals(value, 0),
  from: (value) => trimmed(decimals(value, 1)),
  to: (value) => trimmed(decimals(value, 1)),
  even: (value) => decimals(value, 1),
  kept: (value) => trimmed(decimals(value, 6)),
  up: (value) => trimmed(decimals(value, 3)),
  survival: (value) => decimals(value, 3),
  discount: (value) => decimals(value, 3),
  ratio: (value) => decimals(value, 3),
};

/** A claim in words; names come from `claimNames` or, for inputs, from `factorNames`. */
export const say = ({ code, values = {} }: Claim, words: Words): string => {
  const named = (name: string) =>
    words.claimNames[name as keyof Words['claimNames']] ?? words.factorNames[name as keyof Words['factorNames']];
  const printed = Object.entries(values).map(([place, value]) => {
    if (typeof value === 'number') return [place, (FORMS[place] ?? money)(value)];
    return [place, 'code' in value ? say(value, words) : value.map(named).join(words.claimComma)];
  });
  return fill(words.claims[code], Object.fromEntries(printed));
};
