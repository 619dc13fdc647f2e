import type { Counted } from './counted.ts';
import type { PointFigures } from './results.ts';
import type { Mark, Sheet, SheetItem } from './sheet.ts';
import { SLACK } from './standing.ts';

/** Under this share of its marks a point did not hold in the class, and under the second a student has lost it. */
const WEAK = 0.6;
const LOST = 0.5;

/** What each counted student earned of a point, and could have; 0 of 0 where nothing on it is marked yet. */
export type PointMarks = Readonly<{ figures: PointFigures; earned: Float64Array; had: Float64Array }>;

/**
 * The marking points of the sheet, the weakest first, equals in the order of the paper, those not marked at all last:
 * share = marks earned / marks to be had, over all marked answers. An answer whose points were marked one by one earns them so; any other
 * earns each in the share of its mark.
 * Example: of a point of 2 marks, earned whole by one of two students, share is 0.5.
 */
export function pointsOf(sheet: Sheet, { students, rows }: Counted): readonly PointMarks[] {
  const found = new Map<string, { items: number[]; earned: Float64Array; had: Float64Array; waiting: number }>();
  sheet.items.forEach((item, j) => {
    item.points.forEach((point, k) => {
      const entry = found.get(point.id) ?? {
        items: [],
        earned: new Float64Array(rows.length),
        had: new Float64Array(rows.length),
        waiting: 0,
      };
      found.set(point.id, entry);
      entry.items.push(j);
      for (let i = 0; i < rows.length; i++) {
        const mark = rows[i]?.[j] as Mark;
        if (mark.state === 'unmarked') {
          entry.waiting++;
          continue;
        }
        entry.had[i] = (entry.had[i] as number) + point.marks;
        entry.earned[i] = (entry.earned[i] as number) + (mark.earned?.[k] ?? (mark.score / item.max) * point.marks);
      }
    });
  });
  const all = [...found].map(([id, { items, earned, had, waiting }]): PointMarks => {
    const possible = sum(had);
    const share = possible === 0 ? null : sum(earned) / possible;
    const on = items.map((j) => sheet.items[j] as SheetItem);
    const figures = {
      id,
      share,
      n: had.filter((marks) => marks > 0).length,
      waiting,
      weak: share !== null && share < WEAK - SLACK,
      items: on.map((item) => item.id),
      lessons: [...new Set(on.flatMap(({ lessons }) => lessons))],
      lost: students.flatMap((student, i) => (lost(earned, had, i) ? [student.id] : [])),
      held: students.flatMap((student, i) => (held(earned, had, i) ? [student.id] : [])),
    };
    return { figures, earned, had };
  });
  return all.sort((one, other) => (one.figures.share ?? 2) - (other.figures.share ?? 2));
}

/**
 * Whether student i earned less than half of what was to be had.
 * Example: lost([1], [3], 0) is true.
 */
export function lost(earned: Float64Array, had: Float64Array, i: number): boolean {
  return (earned[i] as number) < LOST * (had[i] as number) * (1 - SLACK);
}

function held(earned: Float64Array, had: Float64Array, i: number): boolean {
  return (had[i] as number) > 0 && (earned[i] as number) >= (had[i] as number) * (1 - SLACK);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
