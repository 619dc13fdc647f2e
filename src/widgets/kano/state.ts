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
  /** Counts the reader pasted, as typed. */
  readonly own: string;
  readonly task: string;
}

/** A link with more pasted text than this would not survive a chat window. */
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
  own: '',
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
    own: textField(LINK_MOST),
    task: slugField,
  },
  older: { 1: partsOfVersion1 },
});

/** The state as a versioned fragment, without `#`; counts too long for a link are left out of it. */
export const encode = (state: KanoState): string =>
  link.encode({ ...state, own: state.own.length <= LINK_MOST ? state.own : '' });

/**
 * Reads a fragment back. Null where it is not meant for this figure; otherwise the state, with the standard value for every part
 * that cannot be read and that part's name in `faults`. `knows` tells which surveys and features there are. Never throws.
 */
export const decode = (fragment: string, knows: (set: string, feature: string) => boolean): LinkRead<KanoState> | null => {
  const read = link.decode(fragment);
  if (!read) return null;
  const { state, faults } = read;
  if (state.set === 'own') return read;
  if (!knows(state.set, '')) {
    return { state: { ...state, set: STANDARD.set, feature: STANDARD.feature }, faults: [...faults, 'set'] };
  }
  if (knows(state.set, state.feature)) return read;
  // A survey was named without a feature of its own: its first will do, unless the link asked for another.
  const asked = state.feature !== STANDARD.feature;
  return {
    state: { ...state, feature: state.set === STANDARD.set ? STANDARD.feature : '' },
    faults: asked ? [...faults, 'feature'] : faults,
  };
};
