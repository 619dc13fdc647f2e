import { halfWidth } from '../parse-number.ts';

/** Why a pasted cohort cannot be read, and where: `at` is the place of the figure from 1, `text` the figure as it was typed. */
export interface CohortFault {
  readonly code: 'empty' | 'too-long' | 'not-a-number' | 'negative' | 'rises' | 'too-few' | 'too-many' | 'nobody';
  readonly at?: number;
  readonly text?: string;
  readonly found?: number;
}

export type CohortRead =
  | { readonly ok: true; readonly cohort: readonly number[] }
  | { readonly ok: false; readonly fault: CohortFault };

/** Longest text and most figures that are read; ten years of months are 121. */
const COHORT_TEXT_MOST = 5000;
export const COHORT_MOST = 121;
const COHORT_LEAST = 4;
const WHOLE_DIGITS = 12;
const DECIMALS = 9;

/** Longest text that printCohort makes: so many figures of so many digits, each with a point, and a space between two. */
export const COHORT_PRINTED_MOST = COHORT_MOST * (WHOLE_DIGITS + DECIMALS + 2) - 1;

/**
 * A cohort as text that parseCohort reads as the same figures, at most COHORT_PRINTED_MOST characters long. A figure is never cut and
 * never in powers of ten.
 * Expects figures as parseCohort gives them.
 * Example: printCohort([100, 87.5, 0.000001]) is '100 87.5 0.000001'.
 */
export const printCohort = (cohort: readonly number[]): string =>
  cohort.map((figure) => (/e/.test(String(figure)) ? figure.toFixed(DECIMALS) : String(figure))).join(' ');

const FIGURE = new RegExp(`^-?(\\d{1,${WHOLE_DIGITS}}(\\.\\d{0,${DECIMALS}})?|\\.\\d{1,${DECIMALS}})$`);

const plain = (text: string): string => halfWidth(text).replace(/ ?%$/, '');

/**
 * Reads a cohort as people paste it: how many are still there at the start and after 1, 2, … periods, as people or per cent, parted by
 * commas, semicolons, their full-width forms, the ideographic comma, tabs, spaces or line ends. Full-width digits and per cent signs
 * are understood. A comma always parts two figures: `1,000` is 1 and 000, which rises or is too few, so that nothing is misread in
 * silence. Never throws: the first fault comes back with its place.
 * Figures at least 0, the first above 0, never rising, 4 to 121 of them.
 * Example: parseCohort('100 87 74 65') is { ok: true, cohort: [100, 87, 74, 65] }.
 */
export const parseCohort = (text: string): CohortRead => {
  const fault = (code: CohortFault['code'], more: Omit<CohortFault, 'code'> = {}): CohortRead => ({
    ok: false,
    fault: { code, ...more },
  });
  if (text.length > COHORT_TEXT_MOST) return fault('too-long', { found: text.length });
  const cells = text.split(/[\s,;\uFF0C\uFF1B\u3001|]+/).filter((cell) => cell !== '');
  if (cells.length === 0) return fault('empty');
  if (cells.length > COHORT_MOST) return fault('too-many', { found: cells.length });
  const cohort: number[] = [];
  for (const [i, cell] of cells.entries()) {
    const figure = plain(cell);
    const place = { at: i + 1, text: cell.slice(0, 30) };
    // rounded to a double, twelve nines and decimals are a figure of thirteen digits
    if (!FIGURE.test(figure) || Number(figure) >= 10 ** WHOLE_DIGITS) return fault('not-a-number', place);
    if (figure.startsWith('-') && Number(figure) !== 0) return fault('negative', place);
    const value = Math.abs(Number(figure));
    if (value > (cohort.at(-1) ?? Number.POSITIVE_INFINITY)) return fault('rises', place);
    cohort.push(value);
  }
  if (cohort[0] === 0) return fault('nobody');
  return cohort.length < COHORT_LEAST ? fault('too-few', { found: cohort.length }) : { ok: true, cohort };
};
