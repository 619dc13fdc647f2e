import { readsText } from '../../core/quiz/language.ts';
import type { Question } from '../../core/quiz/question.ts';
import { isRecord } from '../../core/record/event.ts';
import { pageLocale } from '../page-locale.ts';

/** An answer given in a lesson, or half of one: by which seed its question was drawn, and whether it is in. */
export interface Draft {
  readonly seed: number;
  readonly answer: unknown;
  readonly done: boolean;
}

/** The name a draft is kept under: where an answer is words, each language has its own. */
export const draftName = ({ id, kind }: Pick<Question, 'id' | 'kind'>): string =>
  readsText(kind) ? `draft:${pageLocale()}:${id}` : `draft:${id}`;

/** The question that a draft of this name belongs to, in the language of the page; nothing for another's. */
export const draftOf = (name: string): string | null => {
  const [what, ...rest] = name.split(':');
  if (what !== 'draft') return null;
  const [first = '', second] = rest;
  if (second === undefined) return first;
  return first === pageLocale() ? second : null;
};

/** A draft as it was kept; nothing where it is none. */
export const readDraft = (raw: unknown): Draft | null =>
  isRecord(raw) && Number.isInteger(raw.seed)
    ? { seed: (raw.seed as number) >>> 0 || 1, answer: raw.answer, done: raw.done === true }
    : null;
