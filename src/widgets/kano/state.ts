import { type CountRow, parseCounts, writeCounts } from '../../core/exchange/kano-counts.ts';
import { type Field, numberField, oneOf, slugField, textField } from '../../core/exchange/link-fields.ts';
import { type LinkRead, stateLink } from '../../core/exchange/state-link.ts';
import type { TableName } from '../../core/kano/evaluation.ts';
import { partsOfVersion1 } from './version-1.ts';

/** Curves of satisfaction, the better–worse plane, and how a feature may age. */
export const VIEWS = ['curves', 'plane', 'drift'] as const;
export type View = (typeof VIEWS)[number];

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
  readonly view: View;
  readonly set: string;
  readonly feature: string;
  /** Fulfilment in per cent, 0..100. */
  readonly x: number;
  readonly table: TableName;
  /** How far from the largest still counts as a near tie, in per cent of all answers. */
  readonly margin: number;
  readonly guess: Guess | null;
  /** The part of its life a feature has lived, in per cent. */
  readonly age: number;
  /** The survey the reader brought, as it was read. */
  readonly own: readonly CountRow[];
  readonly task: string;
}

/** A survey that takes more characters than this would not survive a chat window. */
export const LINK_MOST = 1500;

export const STANDARD: KanoState = {
  view: 'curves',
  set: 'greenleaf',
  feature: 'card',
  x: 35,
  table: 'standard',
  margin: 6,
  guess: null,
  age: 50,
  own: [],
  task: '',
};

const hundredths = numberField(-100, 100);
const guessField: Field<Guess | null> = {
  write: (guess) =>
    guess
      ? `${guess.kind}-${hundredths.write(guess.left)}-${hundredths.write(guess.right)}-${guess.seen ? 'seen' : 'open'}`
      : 'none',
  read: (text) => {
    const [kind, left = '', right = '', seen, ...rest] = text.split('-');
    const known = GUESS_KINDS.find((each) => each === kind);
    const [from, to] = [hundredths.read(left), hundredths.read(right)];
    if (!known || from === null || to === null || (seen !== 'seen' && seen !== 'open') || rest.length > 0) return null;
    return { kind: known, left: from, right: to, seen: seen === 'seen' };
  },
};

const ownText = textField(LINK_MOST);
const ownField: Field<readonly CountRow[]> = {
  write: (rows) => ownText.write(writeCounts(rows)),
  read: (part) => {
    const text = ownText.read(part);
    if (text === null) return null;
    const read = parseCounts(text, true);
    return read.ok ? read.rows : null;
  },
};

/** Whether a link has room for these rows. */
export const fitsLink = (rows: readonly CountRow[]): boolean => writeCounts(rows).length <= LINK_MOST;

/** Whether everything a figure shows is as it was at the start, so that what was written about that may stand. */
export const asAtStart = (now: KanoState, start: KanoState): boolean =>
  (['view', 'set', 'feature', 'x', 'table', 'margin', 'age'] as const).every((key) => now[key] === start[key]) &&
  now.guess === null;

const link = stateLink<KanoState>({
  name: 'kano',
  version: 2,
  standard: STANDARD,
  fields: {
    view: oneOf(VIEWS),
    set: slugField,
    feature: slugField,
    x: numberField(0, 100),
    table: oneOf(['standard', 'pouliot']),
    margin: numberField(0, 50, 1),
    guess: guessField,
    age: numberField(0, 100),
    own: ownField,
    task: slugField,
  },
  older: { 1: partsOfVersion1 },
});

/** The state as a versioned fragment, without `#`; a survey too long for a link is left out of it. */
export const encode = (state: KanoState): string => link.encode({ ...state, own: fitsLink(state.own) ? state.own : [] });

/**
 * Reads a fragment back. Null where it is not meant for this figure; otherwise the state, with the standard value for every part
 * that cannot be read and that part's name in `faults`. `knows` tells which surveys and features there are. A link that speaks of
 * the reader's own survey without one that can be read shows the standard survey under its own name; its first fault is `own` where
 * the survey is spoilt and `missing` where it is not there. Never throws.
 */
export const decode = (fragment: string, knows: (set: string, feature: string) => boolean): LinkRead<KanoState> | null => {
  const read = link.decode(fragment);
  if (!read) return null;
  const { state, faults } = read;
  if (state.set === 'own' && state.own.length === 0) {
    const rest = faults.filter((part) => part !== 'own');
    const first = rest.length < faults.length ? 'own' : 'missing';
    return { state: { ...state, set: STANDARD.set, feature: STANDARD.feature, guess: null }, faults: [first, ...rest] };
  }
  if (state.set === 'own') {
    if (Number(/^row-([1-9]\d*)$/.exec(state.feature)?.[1]) <= state.own.length) return read;
    const asked = state.feature !== STANDARD.feature && state.feature !== '';
    return { state: { ...state, feature: 'row-1' }, faults: asked ? [...faults, 'feature'] : faults };
  }
  if (knows(state.set, state.feature)) return read;
  // A survey was named without a feature of its own: its first will do, unless the link asked for another. A guess was that other's.
  const known = knows(state.set, '');
  const lost = [
    ...(known ? [] : ['set']),
    ...(state.feature !== STANDARD.feature && state.feature !== '' ? ['feature'] : []),
    ...(state.guess ? ['guess'] : []),
  ];
  const set = known ? state.set : STANDARD.set;
  return {
    state: { ...state, set, feature: set === STANDARD.set ? STANDARD.feature : '', guess: null },
    faults: [...faults, ...lost],
  };
};
