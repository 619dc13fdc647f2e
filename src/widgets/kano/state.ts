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

const signed = (n: number): string => (n < 0 ? `m${-n}` : String(n));

const toBase64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const fromBase64url = (text: string): string | null => {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The state as a versioned fragment, without `#`: `kano-1_set-greenleaf_feature-card_x-35`. Only letters, digits, `-` and `_`
 * occur in it, so that it can also be an element's id and survives any chat window. The pasted counts stand last, as base64url.
 */
export const encode = ({ set, feature, x, table, guess, own }: KanoState): string =>
  [
    'kano-1',
    `set-${set}`,
    `feature-${feature}`,
    `x-${x}`,
    table !== 'standard' && `table-${table}`,
    guess && `guess-${guess.kind}-${signed(guess.left)}-${signed(guess.right)}-${guess.seen ? 'seen' : 'open'}`,
    own && own.length <= LINK_MOST && `own-${toBase64url(own)}`,
  ]
    .filter(Boolean)
    .join('_');

const whole = (text: string | undefined, least: number, most: number): number | null => {
  if (!text || !/^m?\d{1,3}$/.test(text)) return null;
  const n = text.startsWith('m') ? 0 - Number(text.slice(1)) : Number(text);
  return n >= least && n <= most ? n : null;
};

const readGuess = (text: string): Guess | null => {
  const [kind, left, right, seen, ...rest] = text.split('-');
  const known = GUESS_KINDS.find((k) => k === kind);
  const [from, to] = [whole(left, -100, 100), whole(right, -100, 100)];
  if (!known || from === null || to === null || (seen !== 'seen' && seen !== 'open') || rest.length > 0) return null;
  return { kind: known, left: from, right: to, seen: seen === 'seen' };
};

/** `name-value` parts of a fragment; everything after `own-` is one value, since base64url may hold `_`. */
const parts = (fragment: string): ReadonlyMap<string, string> => {
  const [settings = '', own] = fragment.replace(/^#/, '').split(/_own-(.*)/s);
  const found = settings.split('_').map((part) => [part.split('-', 1)[0] ?? '', part.slice(part.indexOf('-') + 1)] as const);
  return new Map(own === undefined ? found : [...found, ['own', own]]);
};

/**
 * Reads a fragment back. Null where it is not meant for this figure; otherwise the state, with the standard value for every part
 * that cannot be read and that part's name in `faults`. `knows` tells which surveys and features there are. Never throws.
 */
export const decode = (
  fragment: string,
  standard: KanoState,
  knows: (set: string, feature: string) => boolean,
): { readonly state: KanoState; readonly faults: readonly string[] } | null => {
  const given = parts(fragment);
  if (!given.has('kano')) return null;
  if (given.get('kano') !== '1') return { state: standard, faults: ['kano'] };
  const faults: string[] = [];
  const part = <T>(name: string, read: (text: string) => T | null, otherwise: T): T => {
    const text = given.get(name);
    if (text === undefined) return otherwise;
    const value = read(text);
    if (value === null) faults.push(name);
    return value ?? otherwise;
  };
  const set = part('set', (text) => (text === 'own' || knows(text, '') ? text : null), standard.set);
  const state: KanoState = {
    set,
    feature: part(
      'feature',
      (text) => (set === 'own' || knows(set, text) ? text : null),
      set === standard.set ? standard.feature : '',
    ),
    x: part('x', (text) => whole(text, 0, 100), standard.x),
    table: part('table', (text) => (text === 'standard' || text === 'pouliot' ? text : null), standard.table),
    guess: part('guess', readGuess, null),
    own: part('own', (text) => (text.length <= LINK_MOST * 4 ? fromBase64url(text) : null), ''),
  };
  return { state, faults };
};
