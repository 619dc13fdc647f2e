import type { SpChart } from '../items/sp-chart.ts';
import type { Counted } from './counted.ts';
import { SERIOUS } from './look.ts';
import { lost, type PointMarks } from './points.ts';
import type { Help, HelpReason, StudentFigures } from './results.ts';
import type { Mark, Sheet } from './sheet.ts';
import { SLACK } from './standing.ts';

/** From which share of items left blank a student is named for it. */
const MANY_EMPTY = 1 / 3;

/**
 * The figures of every counted student, in the order of the sheet; see StudentFigures.
 * Example: of totals 8, 9 and 8 the ranks are 2, 1 and 2.
 */
export function studentFigures(all: Counted, points: readonly PointMarks[], chart: SpChart | null): readonly StudentFigures[] {
  const { students, rows, scores, maxima } = all;
  const max = maxima.reduce((sum, each) => sum + each, 0);
  const keys = scores ? Float64Array.from(scores.totals, (total) => Math.round(total * 1e9)) : null;
  const sorted = keys?.slice().sort().reverse() ?? new Float64Array();
  const ranks = new Map<number, number>();
  sorted.forEach((key, place) => {
    if (!ranks.has(key)) ranks.set(key, place + 1);
  });
  const cautions = new Map(chart?.learners.map((i, row) => [i, chart.learnerCaution[row] ?? null]));
  return students.map(({ id, name, status }, i) => {
    const row = rows[i] as readonly Mark[];
    const total = scores?.totals[i] ?? null;
    return {
      id,
      name,
      status,
      total,
      share: total === null ? null : total / max,
      rank: keys ? (ranks.get(keys[i] as number) ?? null) : null,
      empty: row.filter(({ state }) => state === 'empty').length,
      waiting: row.filter(({ state }) => state === 'unmarked').length,
      of: row.length,
      caution: cautions.get(i) ?? null,
      weak: points.flatMap(({ figures, earned, had }) => (lost(earned, had, i) ? [figures.id] : [])),
    };
  });
}

/**
 * Who is worth a word, and why (see HelpReason): those under the pass mark or with much left blank by rising share, then those whose
 * answers alone are out of order, then those who handed nothing in.
 * Example: a student with 5 of 10 and pass 0.6 has the reason { code: 'below-pass', share: 0.5, pass: 0.6 }.
 */
export function helpFor(sheet: Sheet, students: readonly StudentFigures[], pass: number): readonly Help[] {
  const help = students
    .map((student) => ({ student, reasons: reasonsOf(student, pass) }))
    .filter(({ reasons }) => reasons.length > 0);
  const only = ({ reasons }: (typeof help)[number]) => Number(reasons.every(({ code }) => code === 'odd-pattern'));
  help.sort((one, other) => only(one) - only(other) || (one.student.share ?? 0) - (other.student.share ?? 0));
  const missing = sheet.students.filter(({ status }) => status === 'missing');
  return [
    ...help.map(({ student, reasons }) => ({ student: student.id, reasons })),
    ...missing.map(({ id }) => ({ student: id, reasons: [{ code: 'missing' as const }] })),
  ];
}

function reasonsOf({ share, empty, of, caution }: StudentFigures, pass: number): readonly HelpReason[] {
  const reasons: HelpReason[] = [];
  if (share !== null && share < pass - SLACK) reasons.push({ code: 'below-pass', share, pass });
  if (empty / of >= MANY_EMPTY) reasons.push({ code: 'left-empty', empty, of });
  if (caution !== null && caution >= SERIOUS) reasons.push({ code: 'odd-pattern', caution });
  return reasons;
}
