import type { Field, Flag } from '../imported.ts';
import type { Heading } from './heading.ts';
import type { Mark } from './number-mark.ts';
import type { Piece } from './source-text.ts';

/** A question while it is gathered: where in the source each of its parts stands. */
export interface Draft {
  readonly part: number;
  readonly n: number | null;
  readonly material: readonly Piece[];
  readonly stem: Piece[];
  readonly options: { readonly letter: number; readonly inBrackets: boolean; readonly text: Piece[] }[];
  key: Piece[] | null;
  readonly explanation: Piece[];
  readonly marks: Piece[];
  readonly level: Piece[];
  readonly tags: Piece[];
  readonly kind: Piece[];
  readonly flags: Set<Flag>;
  /** Which stretches of the source it has taken, and as what. */
  readonly claims: { readonly field: Field; readonly piece: Piece }[];
}

/** A part of a paper: what its heading says, and how its questions are numbered. */
export interface Part {
  readonly heading: Heading | null;
  readonly title: string;
  style: Mark['style'] | null;
  last: number;
  /** Its questions have no numbers. */
  readonly unnumbered: boolean;
}

/** A draft that has taken nothing yet. */
export const draftOf = (part: number, n: number | null, material: readonly Piece[]): Draft => ({
  part,
  n,
  material,
  stem: [],
  options: [],
  key: null,
  explanation: [],
  marks: [],
  level: [],
  tags: [],
  kind: [],
  flags: new Set(),
  claims: [],
});
