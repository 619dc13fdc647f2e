import type { Component } from 'svelte';
import type { History } from '../../../core/record/history.ts';
import type { Memory } from '../../../core/review/memory.ts';
import type { Mistake } from '../../../core/review/mistakes.ts';
import type { Plan } from '../../../core/review/plan.ts';
import type { Settings } from '../../../core/review/settings.ts';
import type { Common, Desk } from './desk.ts';

/** What a part of the page is given. */
export interface RoomProps {
  readonly common: Common;
  readonly desk: Desk;
  readonly plan: Plan;
  readonly decided: Settings;
  readonly day: string;
  readonly memory: Memory;
  readonly history: History;
  readonly mistakes: readonly Mistake[];
  readonly onstop: () => void;
}

export interface Room {
  readonly View: Component<RoomProps>;
  /** Whose title stands above it. */
  readonly title: 'run' | 'mistakes' | 'pairs' | 'cram';
}

/** The parts of the page by their fragments; each comes when it is gone to. */
export const ROOMS = {
  run: async (): Promise<Room> => ({ View: (await import('./RunRoom.svelte')).default, title: 'run' }),
  mistakes: async (): Promise<Room> => ({ View: (await import('./Mistakes.svelte')).default, title: 'mistakes' }),
  pairs: async (): Promise<Room> => ({ View: (await import('./Pairs.svelte')).default, title: 'pairs' }),
  cram: async (): Promise<Room> => ({ View: (await import('./Cram.svelte')).default, title: 'cram' }),
};
