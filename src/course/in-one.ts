import { LOCALES, type Locale } from '../i18n/locales.ts';

/** A value of which only one language is left: whatever stood in all of them, at any depth, is what stood in one. */
export type InOne<T> =
  T extends Readonly<Record<Locale, infer Text>>
    ? Exclude<keyof T, Locale> extends never
      ? Text
      : { readonly [Key in keyof T]: InOne<T[Key]> }
    : T extends object
      ? { readonly [Key in keyof T]: InOne<T[Key]> }
      : T;

const inAll = (value: object): value is Readonly<Record<Locale, unknown>> =>
  Object.keys(value).length === LOCALES.length && LOCALES.every((locale) => Object.hasOwn(value, locale));

/**
 * One language of a value: every object that holds the languages and nothing else becomes what it holds in this one.
 * Example: inOne({ id: 'a', text: { zh: '甲', en: 'A' } }, 'en') is { id: 'a', text: 'A' }.
 */
export const inOne = <T>(value: T, locale: Locale): InOne<T> => {
  const reduce = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(reduce);
    if (typeof part !== 'object' || part === null) return part;
    if (inAll(part)) return part[locale];
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, reduce(each)]));
  };
  return reduce(value) as InOne<T>;
};
