export type NumberProblem =
  | { readonly code: 'nothing-typed' }
  | { readonly code: 'not-a-number' | 'two-numbers' | 'odd-comma'; readonly text: string };
export type ParsedNumber = { readonly ok: true; readonly value: number } | ({ readonly ok: false } & NumberProblem);

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** Zero-width characters and direction marks, which pasted text brings along. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/g;
/** Every hyphen and dash that a keyboard or an input method offers for a minus. */
const MINUS = /[\u2010-\u2015\u2212\uFE63]/g;
/** The ideographic full stop, which a Chinese input method types for a point. */
const POINT = /[\u3002\uFF61]/g;
/** Half-width letters, digits and signs without a space: most of what is typed, and as it should be. */
const PLAIN = /^[!-~]*$/;

/** The half-width twin of what was typed, spaces collapsed: `－０．５６８ ％` → `-0.568 %`. */
export const halfWidth = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(INVISIBLE, '')
        .replace(MINUS, '-')
        .replace(POINT, '.')
        .replace(/\s+/g, ' ')
        .trim();

/** Sign, digits (plain, or in threes by one kind of separator, never after a leading zero), decimals, percent sign. */
const NUMBER = /^([+-]?) ?(\d+|[1-9]\d{0,2}([, ])\d{3}(?:\3\d{3})*|(?=\.\d))(?:\.(\d*))? ?(%?)$/;
const RUNS = /[\d.,]+/g;

/**
 * Reads one number as learners type it: full or half width, any minus, thousands separators, a leading point, a percent sign
 * (56.8% is 0.568). Text that could mean two things is refused with a code and kept as it was typed.
 */
export const parseNumber = (text: string): ParsedNumber => {
  const plain = halfWidth(text);
  if (plain === '') return { ok: false, code: 'nothing-typed' };
  const match = NUMBER.exec(plain);
  if (match) {
    const [, sign, whole = '', , decimals = '', percent] = match;
    // Shifting the exponent reads 56.8% as exactly 0.568; dividing by 100 would add float noise.
    const value = Number(`${sign}${whole.replace(/[, ]/g, '') || '0'}.${decimals || '0'}${percent ? 'e-2' : ''}`);
    // Adding 0 turns −0 into 0.
    if (Number.isFinite(value)) return { ok: true, value: value + 0 };
  }
  const runs = (plain.match(RUNS) ?? []).filter((run) => /\d/.test(run));
  if (runs.length > 1) return { ok: false, code: 'two-numbers', text };
  const onlyComma = runs[0]?.includes(',') && /^[+-]? ?[\d.,]+ ?%?$/.test(plain);
  return { ok: false, code: onlyComma ? 'odd-comma' : 'not-a-number', text };
};
