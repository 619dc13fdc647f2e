import { answering } from './answering.ts';

/** Whether what the store has can be read now: where not, a page has only what was just done, and says so. */
export const opens = (): Promise<boolean> =>
  answering().then(
    () => true,
    () => false,
  );
