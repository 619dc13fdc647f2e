import { drawNumeric } from './draw.ts';
import type { Check, Graded } from './grade.ts';
import { isWritten } from './is-written.ts';
import * as classify from './kinds/classify.ts';
import * as essay from './kinds/essay.ts';
import * as fill from './kinds/fill.ts';
import * as judge from './kinds/judge.ts';
import * as match from './kinds/match.ts';
import * as multiple from './kinds/multiple.ts';
import * as numeric from './kinds/numeric.ts';
import * as order from './kinds/order.ts';
import * as short from './kinds/short.ts';
import * as single from './kinds/single.ts';
import { parseWritten, validate as written } from './kinds/written.ts';
import type { Question } from './question.ts';
import { isEmptyAnswer } from './session/standing.ts';

/** An answer of whatever kind: what a record keeps. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What one kind can do, its question and its answer bound together. */
interface Bound {
  readonly check: Check<{ readonly code: string }>;
  readonly grade: () => Graded<unknown>;
  readonly key: Json;
}

const bind = <Q, A>(
  question: Q,
  answer: A,
  validate: (question: Q, answer: A) => Bound['check'],
  grade: (question: Q, answer: A) => Graded<unknown>,
  key: (question: Q) => A,
): Bound => ({
  check: validate(question, answer),
  grade: () => grade(question, answer),
  // Answers hold nothing but text, numbers, truth values, lists and records.
  key: key(question) as Json,
});

/** `seed` draws the figures of a numeric question; no other kind's mark depends on it. */
const boundTo = (question: Question, stored: unknown, seed: number): Bound => {
  switch (question.kind) {
    case 'single':
      return bind(question, single.parseAnswer(question, stored), single.validate, single.grade, single.key);
    case 'multiple':
      return bind(question, multiple.parseAnswer(question, stored), multiple.validate, multiple.grade, multiple.key);
    case 'judge':
      return bind(question, judge.parseAnswer(question, stored), judge.validate, judge.grade, judge.key);
    case 'fill':
      return bind(question, fill.parseAnswer(question, stored), fill.validate, fill.grade, fill.key);
    case 'numeric': {
      const drawn = drawNumeric(question, seed);
      return bind(drawn, numeric.parseAnswer(drawn, stored), numeric.validate, numeric.grade, numeric.key);
    }
    case 'classify':
      return bind(question, classify.parseAnswer(question, stored), classify.validate, classify.grade, classify.key);
    case 'match':
      return bind(question, match.parseAnswer(question, stored), match.validate, match.grade, match.key);
    case 'order':
      return bind(question, order.parseAnswer(question, stored), order.validate, order.grade, order.key);
    case 'short':
      return bind(question, short.parseAnswer(question, stored), written, short.grade, short.key);
    case 'essay':
      return bind(question, essay.parseAnswer(question, stored), written, essay.grade, essay.key);
  }
};

/** A written answer is marked by the learner, once there is something to mark. */
const toTick = (question: Question, stored: unknown): boolean => {
  const { text, gaveUp, ticked } = parseWritten(0, stored);
  return isWritten(question) && ticked === null && (text.trim() !== '' || gaveUp);
};

/**
 * Grades a stored answer again, as it was graded when it was given; null where the question cannot read it any more, or where it is
 * not answerable yet. A written answer whose points were not ticked yet is one of these.
 */
export const regrade = (question: Question, stored: unknown, seed: number): Graded<unknown> | null => {
  if (isWritten(question) && parseWritten(0, stored).ticked === null) return null;
  const { check, grade } = boundTo(question, stored, seed);
  return check.ok ? grade() : null;
};

/**
 * Marks an answer that is handed in as it stands: a part that was left or cannot be read is wrong, the rest counts. null for a written
 * answer that waits for its learner to tick the points.
 */
export const markHandedIn = (question: Question, stored: unknown, seed: number): Graded<unknown> | null => {
  if (toTick(question, stored)) return null;
  const written = isWritten(question) && parseWritten(0, stored).ticked === null;
  return boundTo(question, written ? { text: '', gaveUp: false, ticked: [] } : stored, seed).grade();
};

/** Whether a stored answer can be graded yet, or what is still to do. */
export const validateAny = (question: Question, stored: unknown, seed: number): Bound['check'] =>
  boundTo(question, stored, seed).check;

/** How far an answer has got: nothing, a part of it, something that cannot be read, or all of it. */
export type Readiness = 'empty' | 'partly' | 'unread' | 'whole';
const READINESS: Readonly<Record<string, Readiness>> = {
  'blanks-left': 'partly',
  'items-left': 'partly',
  'nothing-chosen': 'empty',
  'nothing-typed': 'empty',
  'nothing-written': 'empty',
  'not-ordered': 'empty',
};

/** How far an answer has got, for who is about to hand it in. Example: of null, 'empty'; of one blank of two, 'partly'. */
export const readiness = (question: Question, stored: Json | undefined, seed: number): Readiness => {
  if (isEmptyAnswer(stored)) return 'empty';
  const check = validateAny(question, stored, seed);
  return check.ok ? 'whole' : (READINESS[check.code] ?? 'unread');
};

/** The answer of a question that earns full marks; of a bet without a right option, null. */
export const keyOf = (question: Question, seed: number): Json => boundTo(question, null, seed).key;
