import type { results } from '../../i18n/en/results.ts';

/** The strings of the results pictures in the reader's language, as a kit tag hands them over. */
export type Words = typeof results;

/** What items, points and options are called on the page, by id; one without a name goes by its id. */
export type Names = Readonly<Record<string, string>>;

/** The name of an item or a point. Example: nameOf({ q1: '感知' }, 'q1') is '感知'. */
export const nameOf = (names: Names, id: string): string => (Object.hasOwn(names, id) ? (names[id] as string) : id);

/** A share in whole per cent. Example: percent(0.376) is '38%'. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
