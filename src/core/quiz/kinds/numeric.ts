import { halfWidth, type NumberProblem } from '../../parse-number.ts';
import { type Check, type Graded, graded } from '../grade.ts';
import { familyOf, readQuantity } from '../quantity.ts';
import type { Numeric } from '../question.ts';

/** The text as typed, so that full-width and half-typed numbers survive. */
export type NumericAnswer = string;
/** How the number relates to the answer; `trap` names the known mistake by its place in the question. */
export type NumericPart =
  | { readonly code: 'right' | 'wrong-sign' | 'wrong-scale' | 'off'; readonly value: number }
  | { readonly code: 'trap'; readonly value: number; readonly index: number }
  | { readonly code: 'unread' };
export type NumericResult = Graded<NumericPart>;

/** Why an answer cannot be read. */
export type NumericProblem = NumberProblem | { readonly code: 'other-unit'; readonly text: string };
type Reading = { readonly ok: true; readonly value: number } | ({ readonly ok: false } & NumericProblem);

export const empty: NumericAnswer = '';

/**
 * Reads the answer. A unit may be typed after it: the question's own under any of its names, or, where none is asked for, a count, points
 * or times; another unit is refused. Where the unit is %, `56.8%` and `56.8` both read 56.8; elsewhere a percentage is a share.
 */
const read = ({ unit }: Numeric, answer: NumericAnswer): Reading => {
  const asked = unit === undefined ? undefined : familyOf(unit);
  const own = unit !== undefined && asked === undefined ? halfWidth(unit).toLowerCase() : '';
  const text = halfWidth(answer).toLowerCase();
  const quantity = readQuantity(own !== '' && text.endsWith(own) ? text.slice(0, -own.length) : answer);
  if (!quantity.ok) return 'text' in quantity ? { ...quantity, text: answer } : quantity;
  const { value, family } = quantity;
  if (family === undefined || family === asked) return { ok: true, value };
  if (unit !== undefined || family === 'money' || family === 'years') return { ok: false, code: 'other-unit', text: answer };
  // Shifting the exponent reads 56.8% as exactly 0.568; dividing by 100 would add float noise.
  return { ok: true, value: family === 'percent' ? Number(`${value}e-2`) : value };
};

/** |a − b| ≤ tolerance, allowing for the few last bits that decimal fractions lose in binary. */
export const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance + 8 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));

const diagnose = ({ answer, also, tolerance, traps }: Numeric, value: number): NumericPart => {
  if ([answer, ...also].some((right) => near(value, right, tolerance))) return { code: 'right', value };
  const index = traps.findIndex((trap) => near(value, trap.value, tolerance));
  if (index >= 0) return { code: 'trap', value, index };
  // Nearer to zero than the tolerance, an answer has no sign or scale to get wrong.
  if (Math.abs(answer) > tolerance) {
    if (near(-value, answer, tolerance)) return { code: 'wrong-sign', value };
    if (near(value / 100, answer, tolerance) || near(value * 100, answer, tolerance)) return { code: 'wrong-scale', value };
  }
  return { code: 'off', value };
};

export const validate = (question: Numeric, answer: NumericAnswer): Check<NumericProblem> => {
  const parsed = read(question, answer);
  return parsed.ok ? { ok: true } : parsed;
};

/** One point within the tolerance of the answer or of another way to it, the bounds included; none for what cannot be read. Throws nothing. */
export const grade = (question: Numeric, answer: NumericAnswer): NumericResult => {
  const parsed = read(question, answer);
  if (!parsed.ok) return graded(0, 1, [{ code: 'unread' }]);
  const part = diagnose(question, parsed.value);
  return graded(part.code === 'right' ? 1 : 0, 1, [part]);
};

/** The answer that earns full marks, as a learner would type it: rounded to the decimals asked for. */
export const key = ({ answer, decimals }: Numeric): NumericAnswer => answer.toFixed(decimals);

export const parseAnswer = (_question: Numeric, stored: unknown): NumericAnswer => (typeof stored === 'string' ? stored : empty);
