/** A page on paper, as a PDF, and what it said of itself just before. */
export interface Printed {
  readonly said: string;
  readonly file: Buffer;
}

/** A browser as the smoke test drives it: by addresses and by what runs in the page, which every engine has. */
export interface Engine {
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** Runs the body of an async function in the page, and gives back what it returns, as JSON. */
  readonly run: <T>(body: string) => Promise<T>;
  /** Opens an address, takes steps (expressions, each tried until it is true), and gives what `says` then comes to, and the page on paper. */
  readonly print: (address: string, steps: readonly string[], says: string) => Promise<Printed>;
  /** Ends the browser and begins it again with what it kept; null where this engine keeps nothing while it is driven. */
  readonly restart: (() => Promise<void>) | null;
  /** The same without a word to the browser, as when a machine takes its memory back. */
  readonly kill: (() => Promise<void>) | null;
  readonly close: () => Promise<void>;
}

/** Where an engine is not installed: what there is to do about it. */
export interface Missing {
  readonly name: string;
  readonly remedy: string;
}

export const isMissing = (found: Engine | Missing): found is Missing => 'remedy' in found;
