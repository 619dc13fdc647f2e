import type { KindWord } from '../pasted/kind-words.ts';

/** A question as a source gives it: texts as they are written, not yet understood. Texts and a table’s row both come to this. */
export interface Raw {
  readonly id: string;
  /** The kind said of this question, and of all in its part. */
  readonly tag: KindWord | null;
  readonly part: KindWord | null;
  /** The heading and tag as they are written: they may say how many right options are marked. */
  readonly note: string;
  readonly stem: string;
  readonly options: readonly string[];
  /** null where nothing is called an answer. */
  readonly key: string | null;
  readonly explanation: string;
  readonly marks: number | null;
  /** The marks of a heading are for each blank. */
  readonly perBlank: boolean;
  readonly level: string;
  readonly tags: readonly string[];
  readonly material: string;
}
