import { halfWidth, type NumberProblem, type ParsedNumber, parseNumber } from '../../parse-number.ts';
import { type Check, type Graded, graded } from '../grade.ts';
import type { Numeric } from '../question.ts';

/** The text as typed, so that full-width and half-typed numbers survive. */
export type NumericAnswer = string;
/** How the number relates to the answer; `trap` names the known mistake by its place in the question. */
export type NumericPart =
  | { readonly code: 'right' | 'wrong-sign' | 'wrong-scale' | 'off'; readonly value: number }
  | { readonly code: 'trap'; readonly value: number; readonly index: number }
  | { readonly code: 'unread' };
export type NumericResult = Graded<NumericPart>;

export const empty: NumericAnswer = '';

/** Reads the answer; the question's own unit may be typed after it. Where that unit is %, `56.8%` therefore reads 56.8. */
const read = ({ unit }: Numeric, answer: NumericAnswer): ParsedNumber => {
  if (!unit) return parseNumber(answer);
  const text = halfWidth(answer).toLowerCase();
  const suffix = halfWidth(unit).toLowerCase();
  const parsed = parseNumber(text.endsWith(suffix) ? text.slice(0, -suffix.length) : answer);
  return parsed.ok || parsed.code === 'nothing-typed' ? parsed : { ...parsed, text: answer };
};

/** |a − b| ≤ tolerance, allowing for the few last bits that decimal fractions lose in binary. */
const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance + 8 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));

const diagnose = ({ answer, tolerance, traps }: Numeric, value: number): NumericPart => {
  if (near(value, answer, tolerance)) return { code: 'right', value };
  const index = traps.findIndex((trap) => near(value, trap.value, tolerance));
  if (index >= 0) return { code: 'trap', value, index };
  // Nearer to zero than the tolerance, an answer has no sign or scale to get wrong.
  if (Math.abs(answer) > tolerance) {
    if (near(-value, answer, tolerance)) return { code: 'wrong-sign', value };
    if (near(value / 100, answer, tolerance) || near(value * 100, answer, tolerance)) return { code: 'wrong-scale', value };
  }
  return { code: 'off', value };
};

export const validate = (question: Numeric, answer: NumericAnswer): Check<NumberProblem> => {
  const parsed = read(question, answer);
  return parsed.ok ? { ok: true } : parsed;
};

/** One point within the tolerance, its bounds included; none for what cannot be read. Throws nothing. */
export const grade = (question: Numeric, answer: NumericAnswer): NumericResult => {
  const parsed = read(question, answer);
  if (!parsed.ok) return graded(0, 1, [{ code: 'unread' }]);
  const part = diagnose(question, parsed.value);
  return graded(part.code === 'right' ? 1 : 0, 1, [part]);
};

/** The answer that earns full marks, as a learner would type it: rounded to the decimals asked for. */
export const key = ({ answer, decimals }: Numeric): NumericAnswer => answer.toFixed(decimals);

export const parseAnswer = (_question: Numeric, stored: unknown): NumericAnswer => (typeof stored === 'string' ? stored : empty);
