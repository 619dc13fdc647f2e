import { dealOptions } from '../quiz/deal-options.ts';
import { drawNumeric } from '../quiz/draw.ts';
import { partners } from '../quiz/kinds/match.ts';
import { dealt } from '../quiz/kinds/order.ts';
import type { Numeric, Question } from '../quiz/question.ts';
import { shuffled } from '../quiz/shuffle.ts';
import { dealPaper, ruled } from './deal.ts';
import type { Paper } from './paper.ts';

/** The order of the parts of a printed paper: closed questions first, then what is worked out, then what is written. */
export const SHEET_KINDS = [
  'single',
  'multiple',
  'judge',
  'fill',
  'match',
  'classify',
  'order',
  'numeric',
  'short',
  'essay',
] as const;

/** A question as it is printed: a numeric one with its figures drawn. */
export type Printed = Exclude<Question, { kind: 'numeric' }> | Numeric;

/** One thing that an answer can name, by its letter. */
export interface Lettered {
  readonly id: string;
  readonly text: string;
}

export interface SheetItem {
  /** Its number on the paper, from 1; runs on through the parts. */
  readonly n: number;
  /** Its place among the paper's items, from 0: the same on every form. */
  readonly item: number;
  readonly seed: number;
  readonly points: number;
  readonly question: Printed;
  /** Options, partners, categories or steps as this form letters them: A, B, C …; empty for other kinds. */
  readonly letters: readonly Lettered[];
}

export interface SheetPart {
  readonly kind: Question['kind'];
  readonly items: readonly SheetItem[];
  /** What each is worth; null where they differ. */
  readonly each: number | null;
  readonly total: number;
}

/** The letter of a place. Example: letterOf(1) is 'B'. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

const lettersOf = (question: Question, seed: number): readonly Lettered[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return dealOptions(question, seed).flatMap((place) => question.options[place] ?? []);
    case 'match':
      return shuffled(partners(question), seed);
    case 'classify':
      return question.categories.map(({ id, name }) => ({ id, text: name }));
    case 'order':
      return dealt(question, seed).flatMap((id) => question.steps.find((step) => step.id === id) ?? []);
    default:
      return [];
  }
};

const cents = (value: number): number => Math.round(value * 100) / 100;

/**
 * A paper as one of its forms is printed: parts by kind, questions in the form's order and numbered through, options lettered as the form
 * deals them. Both forms hold the same items, each known by its place. Items whose question is gone are left out.
 * form a whole number ≥ 0 that the paper has. Throws RangeError on a form it does not have.
 * Example: a paper of two judgements of 1 point gives [{ kind: 'judge', each: 1, total: 2, items: [{ n: 1 … }, { n: 2 … }] }].
 */
export const sheetOf = (paper: Paper, form: number, questionOf: (item: number) => Question | undefined): readonly SheetPart[] => {
  const seed = paper.forms[form];
  if (seed === undefined) throw new RangeError(`invalid form: ${form} (expected 0 to ${paper.forms.length - 1})`);
  const asked = dealPaper(paper, seed).flatMap(({ item, seed: own }) => {
    const question = questionOf(item);
    if (!question) return [];
    const kept = ruled(question, paper.rules);
    return [{ item, seed: own, points: paper.items[item]?.points ?? 0, kept, letters: lettersOf(kept, own) }];
  });
  let n = 0;
  return SHEET_KINDS.flatMap((kind): SheetPart[] => {
    const own = asked.filter(({ kept }) => kept.kind === kind);
    const items = own.map(({ kept, ...rest }): SheetItem => {
      n += 1;
      return { ...rest, n, question: kept.kind === 'numeric' ? drawNumeric(kept, rest.seed) : kept };
    });
    const [first] = items;
    if (!first) return [];
    const alike = items.every(({ points }) => points === first.points);
    return [{ kind, items, each: alike ? first.points : null, total: cents(items.reduce((sum, { points }) => sum + points, 0)) }];
  });
};

/**
 * What the key prints for an item, a line at a time: letters of the form, true or false, texts of the blanks, a number. Written answers
 * have none here: their points stand in the rubric.
 */
export const keyOfItem = ({ question, letters }: SheetItem): readonly string[] => {
  const letter = (id: string) => letterOf(letters.findIndex((each) => each.id === id));
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = new Set(question.options.filter(({ correct }) => correct).map(({ id }) => id));
      return [letters.flatMap(({ id }, place) => (right.has(id) ? letterOf(place) : [])).join('')];
    }
    case 'judge':
      return [question.answer ? '√' : '×'];
    case 'fill':
      return question.blanks.map(({ accept }) => accept[0] ?? '');
    case 'numeric':
      return [question.answer.toFixed(question.decimals)];
    case 'match':
      return [question.pairs.map(({ id }, i) => `${i + 1}${letter(id)}`).join(' ')];
    case 'classify':
      return [question.items.map(({ primary }, i) => `${i + 1}${letter(primary)}`).join(' ')];
    case 'order':
      return [question.steps.map(({ id }) => letter(id)).join('')];
    default:
      return [];
  }
};
