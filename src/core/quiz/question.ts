/** Questions as a widget receives them: one language, plain text. The bank's bilingual form is schemas/question/question.ts; localise.ts reduces it. */

interface Common {
  readonly id: string;
  readonly prompt: string;
}

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Only the key carries it. A bet may have no key: then nothing is at stake. */
  readonly correct?: true;
  readonly feedback: string;
}

export interface Single extends Common {
  readonly kind: 'single';
  readonly options: readonly Option[];
}

export interface Judge extends Common {
  readonly kind: 'judge';
  readonly answer: boolean;
  /** What to say to a learner who judged it true, and to one who judged it false. */
  readonly feedback: { readonly true: string; readonly false: string };
}

export interface Trap {
  readonly value: number;
  readonly feedback: string;
}

export interface Numeric extends Common {
  readonly kind: 'numeric';
  readonly answer: number;
  /** Largest absolute error that still earns the mark. */
  readonly tolerance: number;
  /** Decimals the learner is asked for. */
  readonly decimals: number;
  readonly unit?: string;
  /** Values that known mistakes lead to. */
  readonly traps: readonly Trap[];
  /** The worked solution, a line at a time. */
  readonly trace: readonly string[];
}

export interface Short extends Common {
  readonly kind: 'short';
  /** The marking points, in order; a tick is an index into them. */
  readonly points: readonly string[];
  readonly model: string;
}

export type Question = Single | Judge | Numeric | Short;
