/** What became of one check by other people’s software: done with what it found, failed, or not to be had here and how to get it. */
export type Outcome =
  | { readonly state: 'passed'; readonly found: string }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'missing'; readonly get: string };

export interface Peer {
  readonly name: string;
  readonly run: () => Promise<Outcome> | Outcome;
}

export const passed = (found: string): Outcome => ({ state: 'passed', found });
export const missing = (get: string): Outcome => ({ state: 'missing', get });

/** Runs a check; what it throws is a failure, and no other check is lost to it. */
export const outcomeOf = async ({ run }: Peer): Promise<Outcome> => {
  try {
    return await run();
  } catch (error) {
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
};
