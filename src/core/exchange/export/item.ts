import { drawNumeric } from '../../quiz/draw.ts';
import type { Numeric, Question, Rubric } from '../../quiz/question.ts';
import { nextSeed } from '../../quiz/seed.ts';

/** A question on its way out: what it is called elsewhere, what it is worth, and what a written answer is compared with. */
export interface ExportItem {
  /** Letters, digits, `-`: the same at every export, so that what is imported again takes the place of what was there. */
  readonly id: string;
  readonly question: Question;
  readonly rubric: Rubric | null;
  readonly points: number;
  /** Unit and concept by name, for those who sort by them. */
  readonly about: readonly string[];
}

/** What a format cannot carry as it is, and what became of it. */
export type LossCode =
  /** Figures that are drawn anew for everyone are frozen, so many times. */
  | 'frozen'
  /** The same, with one version. */
  | 'frozen-once'
  /** A second answer that can be argued for earns nothing there. */
  | 'no-second'
  /** Steps are matched with their numbers. */
  | 'order-as-match'
  /** Things are sorted by matching them with the categories. */
  | 'classify-as-match'
  /** Part marks are reckoned another way. */
  | 'part-marks'
  /** Blanks that may change places must be in their own. */
  | 'fixed-blanks'
  /** A question with several blanks is asked once for each. */
  | 'one-blank'
  /** What is typed must be spelt as one of the listed answers, and a known slip has no word of its own. */
  | 'exact-text'
  /** It has more options than the format has room for, and is left out. */
  | 'too-many'
  /** The learner or teacher marks it by hand. */
  | 'by-hand'
  /** The learner marks it against the points. */
  | 'by-learner';

export interface Loss {
  readonly item: string;
  readonly code: LossCode;
}

/** A file of questions in another format, and what it does not carry, item by item. */
export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** The same as a file that holds others. */
export interface Packed {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly losses: readonly Loss[];
}

type Asked = Exclude<Question, { readonly kind: 'numeric' }> | Numeric;

/**
 * A question as it leaves: a numeric one with its figures drawn, `draws` times where they vary (1..20), each under a name of its own.
 * Example: a calculation with drawn figures and draws 3 gives kpi-1, kpi-2 and kpi-3.
 */
export const frozen = (item: ExportItem, draws: number): readonly { readonly id: string; readonly asked: Asked }[] => {
  const { id, question } = item;
  if (question.kind !== 'numeric') return [{ id, asked: question }];
  if (Object.keys(question.draw).length === 0) return [{ id, asked: drawNumeric(question, 1) }];
  const found = new Map<string, Numeric>();
  for (let [seed, tried] = [1, 0]; found.size < draws && tried < draws * 20; [seed, tried] = [nextSeed(seed), tried + 1]) {
    const drawn = drawNumeric(question, seed);
    found.set(drawn.prompt, drawn);
  }
  return [...found.values()].map((asked, i) => ({ id: `${id}-${i + 1}`, asked }));
};
