import type { Json } from '../quiz/any.ts';
import { isWritten } from '../quiz/is-written.ts';
import type { Question } from '../quiz/question.ts';
import type { Mark } from '../quiz/session/session.ts';
import type { Stands } from './known.ts';
import type { Paper } from './paper.ts';
import { SHEET_KINDS } from './sheet.ts';
import type { Sitting } from './sitting.ts';

/** A mock exam that was handed in: what it asked, and what each item is today. */
export interface Sat {
  readonly sitting: Pick<Sitting, 'session'> & { readonly paper: Pick<Paper, 'items'> };
  readonly stands: readonly Stands[];
}

/** What some questions came to, in points of the paper. */
export interface Sum {
  /** Of those that have their mark. */
  readonly earned: number;
  readonly max: number;
  readonly asked: number;
  /** Written answers that the learner has not marked yet. */
  readonly waiting: number;
}

/** One kind or unit, with the share of its points earned in earlier exams; null where none asked it. */
export interface Group<Name extends string = string> extends Sum {
  readonly name: Name;
  readonly before: number | null;
}

/** One marking point by address: how many questions asked for it, and the mean share that came, 0..1. */
export interface PointShare {
  readonly point: string;
  readonly concept: string;
  readonly asked: number;
  readonly share: number;
}

export interface ExamReport {
  readonly all: Sum;
  /** In the order of a printed paper. */
  readonly kinds: readonly Group<Question['kind']>[];
  /** Units of the bank that were asked, by name. */
  readonly units: readonly Group[];
  /** The weakest first; among equals what was asked most. */
  readonly points: readonly PointShare[];
}

interface Row {
  readonly kind: Question['kind'];
  readonly unit: string;
  readonly concept: string;
  readonly points: readonly string[];
  readonly worth: number;
  readonly mark: Mark | undefined;
  readonly answer: Json | undefined;
}

const rowsOf = ({ sitting: { session, paper }, stands }: Sat): readonly Row[] =>
  stands.flatMap((each, item): Row[] => {
    if (!('listed' in each) || !session.items.some(({ id }) => id === each.id)) return [];
    const { kind, unit, concept, points } = each.listed;
    const worth = paper.items[item]?.points ?? 0;
    return [{ kind, unit, concept, points, worth, mark: session.marks[each.id], answer: session.answers[each.id] }];
  });

const cents = (value: number): number => Math.round(value * 100) / 100;
const sumOf = (rows: readonly Row[]): Sum => ({
  earned: cents(rows.reduce((sum, { mark }) => sum + (mark?.score ?? 0), 0)),
  max: cents(rows.reduce((sum, { mark, worth }) => sum + (mark ? worth : 0), 0)),
  asked: rows.length,
  waiting: rows.filter(({ mark }) => !mark).length,
});
const shareOf = ({ earned, max }: Sum): number | null => (max > 0 ? earned / max : null);

const grouped = <Name extends string>(
  names: readonly Name[],
  rows: readonly Row[],
  earlier: readonly Row[],
  nameOf: (row: Row) => Name,
): readonly Group<Name>[] =>
  names.flatMap((name) => {
    const own = rows.filter((row) => nameOf(row) === name);
    return own.length > 0 ? [{ name, ...sumOf(own), before: shareOf(sumOf(earlier.filter((row) => nameOf(row) === name))) }] : [];
  });

/** What came of each point of a question: of a written answer by its ticks, of another by its mark. */
const sharesOf = ({ kind, points, mark, answer }: Row): readonly (readonly [point: string, share: number])[] => {
  if (!mark || mark.max <= 0) return [];
  const ticked = typeof answer === 'object' && answer !== null && 'ticked' in answer ? answer.ticked : null;
  const byTicks = isWritten({ kind }) && Array.isArray(ticked) && mark.score > 0;
  return points.map((point, i) => [point, byTicks ? (ticked.includes(i) ? 1 : 0) : mark.score / mark.max]);
};

/**
 * What a mock exam came to: by kind, by unit and by marking point, beside the exams before it. Written answers that wait for their marks
 * count nowhere but in `waiting`; what was not answered earned nothing. Nothing here foretells a mark.
 * Throws nothing. Example: one question of 2 points that earned 1 gives all.earned 1 and all.max 2.
 */
export const reportOf = (sat: Sat, earlier: readonly Sat[]): ExamReport => {
  const [rows, before] = [rowsOf(sat), earlier.flatMap(rowsOf)];
  const points = new Map<string, { readonly concept: string; readonly shares: number[] }>();
  for (const row of rows)
    for (const [point, share] of sharesOf(row)) {
      const known = points.get(point);
      if (known) known.shares.push(share);
      else points.set(point, { concept: row.concept, shares: [share] });
    }
  return {
    all: sumOf(rows),
    kinds: grouped(SHEET_KINDS, rows, before, ({ kind }) => kind),
    units: grouped([...new Set(rows.map(({ unit }) => unit))].sort(), rows, before, ({ unit }) => unit),
    points: [...points]
      .map(([point, { concept, shares }]) => {
        const share = shares.reduce((sum, each) => sum + each, 0) / shares.length;
        return { point, concept, asked: shares.length, share };
      })
      .sort((a, b) => a.share - b.share || b.asked - a.asked || (a.point < b.point ? -1 : 1)),
  };
};

/** A concept to go back to: how many of its marking points that were asked came less than half, and of how many. */
export interface Weak {
  readonly concept: string;
  readonly missed: number;
  readonly asked: number;
}

/**
 * The concepts to go back to, those first of which most points were missed; at most so many.
 * A point's concept is that of the first question that asked for it. Throws nothing. Example: of a report without a weak point, none.
 */
export const weakest = ({ points }: Pick<ExamReport, 'points'>, most: number): readonly Weak[] => {
  const found = new Map<string, { missed: number; asked: number }>();
  for (const { concept, share } of points) {
    const known = found.get(concept) ?? { missed: 0, asked: 0 };
    found.set(concept, { missed: known.missed + (share < 0.5 ? 1 : 0), asked: known.asked + 1 });
  }
  return [...found]
    .flatMap(([concept, counts]) => (counts.missed > 0 ? [{ concept, ...counts }] : []))
    .sort((a, b) => b.missed - a.missed || b.missed / b.asked - a.missed / a.asked || (a.concept < b.concept ? -1 : 1))
    .slice(0, most);
};
