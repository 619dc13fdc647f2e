import { shortened } from '../../charts/text-width.ts';

/** Widest name beside a curve or a dot, in ems; beyond, its beginning and end. */
const PLOT_EMS = 14;

/** Names made different from one another: of those that are the same, the second is numbered 2, and so on, past numbers already taken. */
const distinct = (names: readonly string[], again: (name: string, n: number) => string): readonly string[] => {
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let shown = name;
    for (let n = 2; taken.has(shown) || (shown !== name && given.has(shown)); n++) shown = again(name, n);
    taken.add(shown);
    return shown;
  });
};

/** How a reader's features are called: whole, and as short as a plot has room for; no two alike in either. */
export interface ShownName {
  readonly name: string;
  readonly short: string;
}

/**
 * What features are called, whatever the reader called them. A name that stands twice is numbered from its second on.
 * Example: shownNames(['tea', 'tea'], (name, n) => `${name} (${n})`)[1] is { name: 'tea (2)', short: 'tea (2)' }.
 */
export const shownNames = (names: readonly string[], again: (name: string, n: number) => string): readonly ShownName[] => {
  const whole = distinct(names, again);
  const short = distinct(
    whole.map((name) => shortened(name, PLOT_EMS)),
    again,
  );
  return whole.map((name, i) => ({ name, short: short[i] ?? name }));
};
