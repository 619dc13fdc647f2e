import type { Component } from 'svelte';
import type { CohortSet } from './fit.ts';
import type { LifecycleState } from './state.ts';
import type { Common, Words } from './words.ts';

/** What a view is given; it draws its figure or its inputs, as `part` says. */
export interface ViewProps {
  readonly part: 'figure' | 'inputs';
  readonly id: string;
  readonly words: Words;
  readonly common: Common;
  readonly inputs: LifecycleState;
  /** The inputs as they were when the hand last rested, for what is read. */
  readonly rested: LifecycleState;
  readonly sets: readonly CohortSet[];
  readonly set: (change: Partial<LifecycleState>) => void;
}

export type Goal = Readonly<Record<string, number | string>>;

/** A challenge's check: null where the state meets the goal, else the code of what is missing. */
export type Check = (state: LifecycleState, goal: Goal, sets: readonly CohortSet[]) => string | null;

/**
 * One view of the simulator with all that belongs to it: what it draws, the table it saves, the challenges it checks by name. Only the
 * view that is open is loaded.
 */
export interface ViewModule {
  readonly View: Component<ViewProps>;
  readonly table: (state: LifecycleState, words: Words, sets: readonly CohortSet[]) => readonly (readonly (string | number)[])[];
  readonly checks: Readonly<Record<string, Check>>;
}
