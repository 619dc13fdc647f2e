import type { Classify } from '../../quiz/kinds/classify.ts';
import type { Essay, Fill, Judge, Match, Multiple, NumericTemplate, Order, Short, Single } from '../../quiz/question.ts';

/** A judgement whose key may be unknown. */
export type OwnJudge = Omit<Judge, 'answer'> & { readonly answer: boolean | null };
/** A sum whose result may be unknown. */
export type OwnNumeric = Omit<NumericTemplate, 'answer'> & { readonly answer: number | string | null };
/** Steps whose right order may be unknown: then they stand as they were listed. */
export type OwnOrder = Order & { readonly unordered?: true };

/**
 * A question of a teacher’s own: the widget’s question, whose key may be unknown and whose feedback may be empty. An unknown key is: no
 * option `correct`; `answer` null; a blank that accepts nothing; an item whose `primary` is ''; a pair whose `right` is '' (all
 * partners then stand in `extra`); steps that are `unordered`.
 */
export type OwnBody = Single | Multiple | OwnJudge | Fill | OwnNumeric | Classify | Match | OwnOrder | Short | Essay;

/** What earns marks in a written answer (采分点); null marks are not said. */
export interface OwnPoint {
  readonly text: string;
  readonly marks: number | null;
}

/** A question of a teacher’s own with what its source says about it; what the source does not say is empty or null. */
export interface OwnQuestion {
  readonly body: OwnBody;
  /** 解析 of the whole question. */
  readonly explanation: string;
  readonly points: readonly OwnPoint[];
  /** A written answer in one piece, where it has no points; else what stands before them. */
  readonly model: string;
  readonly marks: number | null;
  /** 难度 as it is written. */
  readonly level: string;
  readonly tags: readonly string[];
  /** What several questions are about; the same text in each of them. */
  readonly material: string;
}

/** Whether the key of a body is known as a whole. Example: of a blank that accepts nothing it is not. */
export const hasKey = (body: OwnBody): boolean => {
  switch (body.kind) {
    case 'single':
    case 'multiple':
      return body.options.some(({ correct }) => correct);
    case 'judge':
    case 'numeric':
      return body.answer !== null;
    case 'fill':
      return body.blanks.length > 0 && body.blanks.every(({ accept }) => accept.length > 0);
    case 'classify':
      return body.items.length > 0 && body.items.every(({ primary }) => primary !== '');
    case 'match':
      return body.pairs.length > 0 && body.pairs.every(({ right }) => right !== '');
    case 'order':
      return body.steps.length > 0 && !body.unordered;
    default:
      return true;
  }
};
