import type { Random } from '../../../../src/core/lifecycle/simulation/random.ts';

/** A generator that hands out the given draws in turn, and complains when they run out. */
export function scripted(...draws: readonly number[]): Random {
  let at = 0;
  return {
    clone: () => scripted(...draws.slice(at)),
    getState: () => [],
    next: () => {
      const draw = draws[at++];
      if (draw === undefined) throw new Error(`no draw ${at}`);
      return draw;
    },
  };
}
