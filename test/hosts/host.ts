/** A host that runs: where it answers, and how it is ended. */
export interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * What some hosts do and others cannot be asked to: keep for ever what is named by its content, send what `_headers` says, show the
 * site's own page where there is none, pack what they send, lead on from an address without its last stroke.
 */
export type Service = 'lasting' | 'headers' | 'own 404' | 'packed' | 'stroke';

/** A program that a host runs, or gives out to try its service with. */
export interface Host {
  readonly name: string;
  readonly program: string;
  /** How it is asked for its version. */
  readonly asked: string;
  readonly get: string;
  /** Answers with the folder `root` at `/`; the site stands in it under `base`. */
  readonly start: (root: string, base: string) => Promise<Running>;
  readonly does: readonly Service[];
}
