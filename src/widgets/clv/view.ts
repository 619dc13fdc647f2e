import type { Component } from 'svelte';
import type { Figure } from '../../core/clv/trace.ts';
import type { ClvState, View } from './state.ts';
import type { Found } from './valuation.ts';
import type { Words } from './words.ts';

/** What a view is given to draw. */
export interface ViewProps {
  readonly words: Words;
  readonly inputs: ClvState;
  /** The inputs as they were when the hand last rested, for what is read. */
  readonly rested: ClvState;
  /** What the inputs are worth. */
  readonly worth: Found<Figure>;
}

export type Goal = Readonly<Record<string, number | string>>;

/** A challenge's check: null where the state meets the goal, else the code of what is missing. */
export type Check = (state: ClvState, goal: Goal) => string | null;

/** Views that share their code, with all that belongs to it. Only what is open is loaded. */
export interface ViewModule {
  readonly View: Component<ViewProps>;
  /** The arithmetic behind a state of these views, line by line; null where there is none. */
  readonly traced: (state: ClvState) => Figure | null;
  /** The challenges that can only be met here, by name. */
  readonly checks: Readonly<Record<string, Check>>;
}

/** Which code a view needs: three are rows of bars. */
export const KINDS = {
  value: 'value',
  lines: 'lines',
  parts: 'rows',
  tornado: 'rows',
  compare: 'rows',
} as const satisfies Record<View, string>;
export type Kind = (typeof KINDS)[View];
