import type { Budget } from './weigh.ts';

const KB = 1024;

/** Only text and questions, whose scripts come when one is touched; the home page brings the record's as well. */
const PLAIN = { before: 20.8 * KB, total: 20.8 * KB, requests: 12 };
/** An instrument of the lab within a lesson brings its words with the page, and its code when the reader comes to it. */
const WITH_FIGURE = { before: 30.8 * KB, total: 66 * KB, requests: 14 };
/** A page with formulas may carry the math font. */
const WITH_FORMULAS = { before: 39.2 * KB, total: 76 * KB, requests: 15 };
/** In the lab the instrument is what the reader came for, and in sight at once: runtime and controls 23, page and sheets 19, the rest is the instrument. */
const LAB = { before: 61.2 * KB, total: 61.2 * KB, requests: 14 };
/** A page that is a tool, with scripts from the start: practice, the record, search. */
const TOOL = { before: 73 * KB, total: 73 * KB, requests: 23 };
/** A page of the course with a paper or a plan on it: the codes, their keys, and the bank by name come with it. */
const PAPER = { before: 132 * KB, total: 132 * KB, requests: 54 };
/** Where a teacher works: the whole bank comes with it, 84 KB of questions. */
const DESK = { before: 206 * KB, total: 206 * KB, requests: 60 };
/** Where the course is kept on the device: the list of all its files comes along. */
const LIST = { before: 90 * KB, total: 90 * KB, requests: 18 };
/** Every state of an instrument on one page: for looking over, not for reading on the way to class. */
const GALLERY = { before: 40 * KB, total: 80 * KB, requests: 20 };

/** What a page may weigh. */
export const budgetOf = (address: string, has: { readonly formulas: boolean; readonly figures: boolean }): Budget => {
  if (has.formulas) return WITH_FORMULAS;
  if (/\/lab\/gallery\/./.test(address)) return GALLERY;
  if (/\/lab\/./.test(address)) return LAB;
  if (/\/(practice|record|search)\/$/.test(address)) return TOOL;
  if (/\/(assignment|exam|revise|teach\/[a-z]+)\//.test(address)) return PAPER;
  if (/\/teach\/$/.test(address)) return DESK;
  if (/\/offline\/$/.test(address)) return LIST;
  return has.figures ? WITH_FIGURE : PLAIN;
};
