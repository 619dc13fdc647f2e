import { BrokenCode } from '../exchange/code/bytes.ts';
import { bytesOfBody } from '../exchange/code/pack.ts';
import { type PackedSubmission, readSubmission } from '../exchange/code/submission-code.ts';
import type { Paper } from '../paper/paper.ts';
import type { Ruling } from '../paper/ruling.ts';
import { standingOf } from '../paper/rulings.ts';
import { analyseSheet } from '../results/analyse-sheet.ts';
import type { Results } from '../results/results.ts';
import type { Sheet } from '../results/sheet.ts';
import type { Asked } from './asked.ts';
import { type Attendance, attendance } from './attend.ts';
import { type Marked, markSubmission, sharedMarks } from './mark-class.ts';
import type { Roster } from './roster.ts';
import { sheetOf } from './sheet-of.ts';

/** All that the figures of a class follow from, as plain data. */
export interface ClassInput {
  readonly paper: Paper;
  readonly asked: Asked;
  /** Where each concept is taught. */
  readonly lessons: Readonly<Record<string, string>>;
  /** What was handed in, each as the body of its code. */
  readonly bodies: readonly string[];
  readonly rulings: readonly Ruling[];
  readonly roster: Roster;
}

/** What some submissions came to. */
export type Totals = Readonly<Record<string, Marked['total']>>;

export interface ClassFigures extends Attendance {
  readonly totals: Totals;
  readonly results: Results;
}

/** A class with every mark, for who writes it down. */
export interface MarkedClass extends ClassFigures {
  readonly sheet: Sheet;
  readonly marked: ReadonlyMap<string, Marked>;
}

/** A submission as it is kept; null where the text is none. */
export const readBody = (body: string): PackedSubmission | null => {
  try {
    return readSubmission(bytesOfBody(body));
  } catch (fault) {
    if (fault instanceof BrokenCode) return null;
    throw fault;
  }
};

/** So many submissions are marked between two words of progress. */
const SLICE = 50;

/**
 * Marks and analyses a class from what was handed in, a slice at a time: each step says how many of all are marked, and the last one
 * has everything. Whoever steps may stop. Bodies that are none are left out.
 * Example: of no bodies, the last step has results of nobody.
 */
export function* markClass(input: ClassInput): Generator<{ readonly done: number; readonly all: number }, MarkedClass> {
  const { paper, asked, lessons, bodies, rulings, roster } = input;
  const standing = standingOf(rulings);
  const marked = new Map<string, Marked>();
  const shared = sharedMarks();
  for (const [i, body] of bodies.entries()) {
    const packed = readBody(body);
    if (packed && packed.paper === paper.id) marked.set(packed.id, markSubmission(paper, packed, asked, standing, shared));
    if (i % SLICE === SLICE - 1) yield { done: i + 1, all: bodies.length };
  }
  const attempts = [...marked.values()].map(({ submission }) => submission);
  const earned = (id: string) => (marked.get(id) as Marked).total.earned;
  const found = attendance(attempts, roster, paper.due, earned);
  const taught = (concept: string) => (lessons[concept] ? [lessons[concept]] : []);
  const sheet = sheetOf(paper, found.students, (id) => marked.get(id), asked, standing, taught);
  const totals = Object.fromEntries([...marked].map(([id, { total }]) => [id, total]));
  return { ...found, totals, sheet, marked, results: analyseSheet(sheet) };
}
