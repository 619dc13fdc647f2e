import type { Classify } from './kinds/classify.ts';

/** Questions as a widget receives them: one language, plain text. The bank’s bilingual form is in schemas/question; src/course/question.ts reduces it. */

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
  /** The options are shown as they stand, not shuffled. */
  readonly keepOrder?: true;
}

/**
 * How a question with several right options is marked. `all`: everything for exactly the right set, else nothing. `each`: a share for
 * every option rightly taken or left. `some` (少选得分): half for fewer than all the right ones, nothing once a wrong one is taken.
 */
export type Marking = 'all' | 'each' | 'some';

export interface Multiple extends Common {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
  /** The options are shown as they stand, not shuffled. */
  readonly keepOrder?: true;
  readonly marking: Marking;
}

export interface Judge extends Common {
  readonly kind: 'judge';
  readonly answer: boolean;
  /** What to say to a learner who judged it true, and to one who judged it false. */
  readonly feedback: { readonly true: string; readonly false: string };
}

export interface Blank {
  readonly id: string;
  /** What earns the mark; the first is shown as the key. */
  readonly accept: readonly string[];
  readonly feedback: string;
  /** Wrong answers worth a word of their own. */
  readonly slips: readonly { readonly texts: readonly string[]; readonly feedback: string }[];
}

/** The prompt has `{id}` where a blank stands. */
export interface Fill extends Common {
  readonly kind: 'fill';
  readonly blanks: readonly Blank[];
  /** Groups of blanks that may change places: each of a group may hold any answer of it, each answer once. */
  readonly anyOrder: readonly (readonly string[])[];
}

export interface Trap {
  readonly value: number;
  readonly feedback: string;
}

export interface Numeric extends Common {
  readonly kind: 'numeric';
  readonly answer: number;
  /** What the same sum comes to by other ways a teacher accepts, such as with a four-digit factor table. */
  readonly also: readonly number[];
  /** Largest absolute error from the answer, or from another way to it, that still earns the mark. */
  readonly tolerance: number;
  /** Decimals the learner is asked for. */
  readonly decimals: number;
  readonly unit?: string;
  /** Values that known mistakes lead to. */
  readonly traps: readonly Trap[];
  /** The worked solution, a line at a time. */
  readonly trace: readonly string[];
}

/** What a seed draws a parameter from: listed values, or steps from `from` to `to`, both included. */
export type Draw = { readonly values: readonly number[] } | { readonly from: number; readonly to: number; readonly step: number };

/** A numeric question before its figures are drawn; quantities may be formulas over the parameters, texts have places for them. */
export interface NumericTemplate extends Omit<Numeric, 'answer' | 'also' | 'traps'> {
  readonly draw: Readonly<Record<string, Draw>>;
  readonly where: readonly { readonly name: string; readonly is: number | string }[];
  readonly answer: number | string;
  readonly also: readonly (number | string)[];
  /** Figures are dealt only where this is above zero. */
  readonly possible?: number | string;
  readonly traps: readonly { readonly value: number | string; readonly feedback: string }[];
}

export interface MatchPair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly feedback: string;
  /** Partners that can be argued for, each with the argument. */
  readonly also: readonly { readonly partner: string; readonly reason: string }[];
}

export interface Match extends Common {
  readonly kind: 'match';
  readonly pairs: readonly MatchPair[];
  /** Partners that belong to nothing on the left. */
  readonly extra: readonly { readonly id: string; readonly text: string; readonly feedback: string }[];
}

/** The steps stand in their right order; a view shuffles them. */
export interface Order extends Common {
  readonly kind: 'order';
  readonly steps: readonly { readonly id: string; readonly text: string; readonly feedback: string }[];
  /** Other right orders of the same steps: some may change places. */
  readonly also: readonly (readonly string[])[];
}

/**
 * A question answered in the learner's own words. What must not be seen before they have written is not here: the marking points and
 * the model answer are a `Rubric`, which is fetched when it is asked for.
 */
export interface Short extends Common {
  readonly kind: 'short';
  /** How many marking points there are. */
  readonly count: number;
}

export interface Essay extends Common {
  readonly kind: 'essay';
  /** The marks for each point, in their order. */
  readonly marks: readonly number[];
}

/** What a short answer or an essay is compared with, once something is written. */
export interface Rubric {
  readonly points: readonly string[];
  /** For each point, words that suggest it was made. */
  readonly keywords: readonly (readonly string[])[];
  /** The model answer, a paragraph at a time, each with the points (from 0) it makes. */
  readonly model: readonly { readonly text: string; readonly points: readonly number[] }[];
}

/** A question as it is handed over: a numeric one may still have its figures to draw. */
export type Question = Single | Multiple | Judge | Fill | NumericTemplate | Classify | Match | Order | Short | Essay;
export type Kind = Question['kind'];
