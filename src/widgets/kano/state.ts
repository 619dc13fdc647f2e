import type { TableName } from '../../core/kano/evaluation.ts';

export const GUESS_KINDS = ['M', 'O', 'A', 'I', 'R'] as const;
export type GuessKind = (typeof GUESS_KINDS)[number];

/** Where the reader placed a curve before seeing it: its two ends in hundredths, its bend, and whether the survey was shown since. */
export interface Guess {
  readonly kind: GuessKind;
  /** Satisfaction at no and at full fulfilment, -100..100. */
  readonly left: number;
  readonly right: number;
  readonly seen: boolean;
}

/** Everything a reader can set on the plotter; all else is computed from it. */
export interface KanoState {
  readonly set: string;
  readonly feature: string;
  /** Fulfilment in per cent, 0..100. */
  readonly x: number;
  readonly table: TableName;
  readonly guess: Guess | null;
  /** Counts the reader pasted, as typed. */
  readonly own: string;
}

/** A link with more pasted text than this would not survive a chat window. */
export const LINK_MOST = 1500;

/** The state as a versioned fragment, without `#`: `kano=1&set=greenleaf&feature=card&x=35`. */
export const encode = ({ set, feature, x, table, guess, own }: KanoState): string => {
  const parts = new URLSearchParams({ kano: '1', set, feature, x: String(x) });
  if (table !== 'standard') parts.set('table', table);
  if (guess) parts.set('guess', [guess.kind, guess.left, guess.right, guess.seen ? 1 : 0].join('.'));
  if (own && own.length <= LINK_MOST) parts.set('own', own);
  return parts.toString();
};

const whole = (text: string | null, least: number, most: number): number | null =>
  text !== null && /^-?\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) + 0 : null;

const readGuess = (text: string): Guess | null => {
  const [kind, left, right, seen, ...rest] = text.split('.');
  const ends = [whole(left ?? null, -100, 100), whole(right ?? null, -100, 100)];
  const known = GUESS_KINDS.find((k) => k === kind);
  if (!known || ends[0] == null || ends[1] == null || !/^[01]$/.test(seen ?? '') || rest.length > 0) return null;
  return { kind: known, left: ends[0], right: ends[1], seen: seen === '1' };
};

/**
 * Reads a fragment back. Null where it is not meant for this figure; otherwise the state, with the standard value for every part
 * that cannot be read and that part's name in `faults`. `knows` tells which surveys and features there are.
 */
export const decode = (
  fragment: string,
  standard: KanoState,
  knows: (set: string, feature: string) => boolean,
): { readonly state: KanoState; readonly faults: readonly string[] } | null => {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!parts.has('kano')) return null;
  if (parts.get('kano') !== '1') return { state: standard, faults: ['kano'] };
  const faults: string[] = [];
  const part = <T>(name: string, read: (text: string) => T | null, otherwise: T): T => {
    const text = parts.get(name);
    if (text === null) return otherwise;
    const value = read(text);
    if (value === null) faults.push(name);
    return value ?? otherwise;
  };
  const own = part('own', (text) => (text.length <= LINK_MOST ? text : null), '');
  const set = part('set', (text) => (text === 'own' || knows(text, '') ? text : null), standard.set);
  const state: KanoState = {
    set,
    feature: part('feature', (text) => (set === 'own' || knows(set, text) ? text : null), set === standard.set ? standard.feature : ''),
    x: part('x', (text) => whole(text, 0, 100), standard.x),
    table: part('table', (text) => (text === 'standard' || text === 'pouliot' ? text : null), standard.table),
    guess: part('guess', readGuess, null),
    own,
  };
  return { state, faults };
};
