import { analyse } from '../items/analyse.ts';
import { spChart } from '../items/sp-chart.ts';
import { itemsNeeded } from '../items/spearman-brown.ts';
import { requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import { checkSheet } from './check-sheet.ts';
import { type Counted, counted } from './counted.ts';
import { itemFigures } from './item-figures.ts';
import { itemsToLookAt } from './look.ts';
import { explainersOf, followUpOf } from './next.ts';
import { pointsOf } from './points.ts';
import type { PaperReliability, Results } from './results.ts';
import type { Mark, Sheet } from './sheet.ts';
import { LEAST, standingOf } from './standing.ts';
import { helpFor, studentFigures } from './students.ts';
import { totalsOf } from './totals.ts';

/** What a teacher may set. */
export type Judging = Readonly<{
  /** The share of the marks that passes, 0.01 to 1; 0.6 unless given. */
  pass?: number;
  /** From which share of its marks an answer counts as right in the S-P chart, 0.01 to 1; 0.5 unless given. */
  rightFrom?: number;
}>;

/**
 * Everything a teacher's page says of one paper: from a sheet of marks to plain figures, each with its number of answers beside it.
 * Students who are missing are named and count in nothing; an item with an unmarked answer is in no total (see Waiting).
 * Throws RangeError as checkSheet does, and on a pass or rightFrom outside its range.
 * Source: see the functions of core/items it calls.
 * Example: analyseSheet({ students: [], items: [], marks: [] }).totals is null.
 */
export function analyseSheet(sheet: Sheet, judging: Judging = {}): Results {
  checkSheet(sheet);
  requireRecord('judging', judging);
  const { pass = 0.6, rightFrom = 0.5 } = judging;
  requireWithin('pass mark', 'pass', pass, 0.01, 1);
  requireWithin('share that counts as right', 'rightFrom', rightFrom, 0.01, 1);
  const all = counted(sheet);
  const { scores, maxima, students: here } = all;
  const keys = here.map(({ name }) => name);
  const charted = scores !== null && scores.items > 1 && scores.learners >= LEAST;
  const chart = charted ? spChart(scores, { maxima, rightFrom, keys }) : null;
  const points = pointsOf(sheet, all);
  const students = studentFigures(all, points, chart);
  const items = itemFigures(sheet, all, chart);
  const named = (status: string) => sheet.students.filter((student) => student.status === status).map(({ id }) => id);
  return {
    attendance: { listed: sheet.students.length, counted: here.length, late: named('late'), missing: named('missing') },
    waiting: {
      answers: all.waiting.reduce((sum, answers) => sum + answers, 0),
      items: items.flatMap(({ id, waiting }) => (waiting > 0 ? [{ item: id, answers: waiting }] : [])),
    },
    totals: totalsOf(all, pass),
    students,
    help: helpFor(sheet, students, pass),
    points: points.map(({ figures }) => figures),
    items,
    look: itemsToLookAt(items),
    reliability: reliabilityOf(all),
    standing: standingOf(here.length),
    chart,
    countedItems: all.items.map(({ id }) => id),
    explain: explainersOf(points, students),
    followUp: followUpOf(points),
  };
}

/** core/items hides what a small class cannot bear. */
function reliabilityOf({ scores, rows, whole, maxima }: Counted): PaperReliability {
  const items = whole.length;
  if (scores === null) return { alpha: null, interval: null, kr20: null, kr21: null, sem: null, items, neededFor080: null };
  const { reliability } = analyse(
    rows.map((row) => whole.map((j) => (row[j] as Mark).score)),
    maxima,
  );
  return { ...reliability, items, neededFor080: reliability.alpha === null ? null : itemsNeeded(reliability.alpha, items) };
}
