import type { OwnQuestion } from './own-question.ts';

/** A stretch of the source, from a character up to but without another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The parts of a question that a source names. */
const FIELDS = ['number', 'kind', 'stem', 'options', 'key', 'explanation', 'marks', 'level', 'tags', 'material'] as const;
export type Field = (typeof FIELDS)[number];

/** What a reader guessed or missed in one question; worded in i18n. */
const FLAGS = [
  'no-answer',
  'bad-answer',
  'answer-out-of-options',
  'answer-in-stem',
  'answer-guessed',
  'blank-count',
  'number-gap',
  'no-number',
  'option-gap',
  'kind-guessed',
  'single-with-many',
  'image-missing',
  'part-marks',
] as const;
export type Flag = (typeof FLAGS)[number];

/** One question as it was understood, with what was guessed and where in the source each field stands. */
export interface ImportedItem {
  readonly own: OwnQuestion;
  readonly flags: readonly Flag[];
  /** Where a field came from; one that was read out of the stem stands under `stem`. In a table a span counts rows from 1. */
  readonly spans: Readonly<Partial<Record<Field, readonly Span[]>>>;
}

/** What concerns no single question: answers at the end that fit none, or a list of them that is too long or too short. */
export interface Note {
  readonly code: 'answer-count' | 'answer-unplaced';
  readonly span: Span;
}

/** Why a source of one question, or a whole one, was not taken; worded in i18n. */
const REFUSALS = [
  'empty',
  'too-long',
  'nothing',
  'not-zip',
  'too-large',
  'old-doc',
  'encrypted',
  'macros',
  'bomb',
  'doctype',
  'broken',
  'alt-chunk',
  'no-columns',
  'too-many-rows',
  'not-moodle',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A question that was found and could not be taken: what it is in its format, and where. */
export interface NotTaken {
  readonly code: 'kind' | 'empty' | 'description' | 'cloze' | 'syntax';
  /** The kind as its format names it. */
  readonly kind: string;
  /** Its beginning or its name, so that it is found again. */
  readonly title: string;
}
