import type { Flag } from '../imported.ts';
import type { OwnBody } from '../own-question.ts';

/** A body as it was understood, with what was guessed on the way. */
export interface Built {
  readonly body: OwnBody;
  readonly flags: readonly Flag[];
}

/** What a body is built from, whatever its kind: the stem without its tags, the options, and the key as it is written. */
export interface Parts {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly key: string | null;
  /** How many right options are marked, as the heading says it. */
  readonly note: string;
}

/** The id of the option, step or item in a place from 0: a, b, c. */
export const letterId = (place: number): string => String.fromCharCode(97 + place);
