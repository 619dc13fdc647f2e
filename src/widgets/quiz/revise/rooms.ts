import type { Component } from 'svelte';
import type { View } from './book.ts';
import type { Common, Desk } from './desk.ts';

/** What a part of the page is given. */
export interface RoomProps {
  readonly common: Common;
  readonly desk: Desk;
  readonly view: View;
  readonly onstop: () => void;
}

export interface Room {
  readonly Shown: Component<RoomProps>;
  /** Whose title stands above it. */
  readonly title: 'run' | 'mistakes' | 'pairs' | 'cram';
}

/** The parts of the page by their fragments; each comes when it is gone to. */
export const ROOMS = {
  run: async (): Promise<Room> => ({ Shown: (await import('./RunRoom.svelte')).default, title: 'run' }),
  mistakes: async (): Promise<Room> => ({ Shown: (await import('./Mistakes.svelte')).default, title: 'mistakes' }),
  pairs: async (): Promise<Room> => ({ Shown: (await import('./Pairs.svelte')).default, title: 'pairs' }),
  cram: async (): Promise<Room> => ({ Shown: (await import('./Cram.svelte')).default, title: 'cram' }),
};
