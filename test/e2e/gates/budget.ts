import type { Budget } from './weigh.ts';

const KB = 1024;

/** Only text and questions. */
const PLAIN = { before: 23 * KB, total: 46 * KB, requests: 14 };
/** An instrument of the lab within a lesson brings its words with the page, and its code when the reader comes to it. */
const WITH_FIGURE = { before: 31 * KB, total: 68 * KB, requests: 16 };
/** A page with formulas may carry the math font. */
const WITH_FORMULAS = { before: 40 * KB, total: 77 * KB, requests: 16 };
/** In the lab the instrument is what the reader came for, and in sight at once: runtime 15, page and sheets 19, the rest is the instrument. */
const LAB = { before: 59 * KB, total: 59 * KB, requests: 20 };
/** A page that is a tool, with scripts from the start: practice, the record, search. */
const TOOL = { before: 66 * KB, total: 66 * KB, requests: 20 };
/** Every state of an instrument on one page: for looking over, not for reading on the way to class. */
const GALLERY = { before: 120 * KB, total: 160 * KB, requests: 60 };

/** What a page may weigh. */
export const budgetOf = (address: string, has: { readonly formulas: boolean; readonly figures: boolean }): Budget => {
  if (has.formulas) return WITH_FORMULAS;
  if (/\/lab\/gallery\/./.test(address)) return GALLERY;
  if (/\/lab\/./.test(address)) return LAB;
  if (/\/(practice|record|search|revise)\/$/.test(address)) return TOOL;
  return has.figures ? WITH_FIGURE : PLAIN;
};
