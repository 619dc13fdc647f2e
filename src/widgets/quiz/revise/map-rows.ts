import type { Kind } from '../../../core/quiz/question.ts';
import type { Square, SquareState } from '../../../core/review/squares.ts';
import type { ReviseCourse } from './course-data.ts';

/** One square of the map as it is shown: of a unit, or of a concept. */
export interface MapSquare {
  readonly state: SquareState;
  readonly questions: readonly string[];
}

export interface MapRow {
  readonly id: string;
  readonly name: string;
  readonly squares: Readonly<Partial<Record<Kind, MapSquare>>>;
}

export interface UnitRow extends MapRow {
  readonly concepts: readonly MapRow[];
}

/** A unit is wrong where one of its concepts is, untouched where all are, right on different days where all are, else right once. */
const together = (squares: readonly Square[]): MapSquare => {
  const states = new Set(squares.map(({ state }) => state));
  const state = states.has('wrong') ? 'wrong' : states.size === 1 ? ([...states][0] as SquareState) : 'once';
  return { state, questions: squares.flatMap(({ questions }) => questions) };
};

/** The squares in rows: each unit by kind, with its concepts by kind under it. Units without a question have no row. */
export const rowsOf = (squares: readonly Square[], { units, concepts }: ReviseCourse): readonly UnitRow[] =>
  units.flatMap(({ id, title }) => {
    const own = concepts.filter(({ unit }) => unit === id);
    const names = new Set(own.map((concept) => concept.id));
    const inside = squares.filter(({ concept }) => names.has(concept));
    if (inside.length === 0) return [];
    const kinds = [...new Set(inside.map(({ kind }) => kind))];
    const whole = kinds.map((kind) => [kind, together(inside.filter((square) => square.kind === kind))] as const);
    const rows = own.flatMap((concept) => {
      const mine = inside.filter((square) => square.concept === concept.id);
      if (mine.length === 0) return [];
      return [{ id: concept.id, name: concept.term, squares: Object.fromEntries(mine.map((square) => [square.kind, square])) }];
    });
    return [{ id, name: title, squares: Object.fromEntries(whole), concepts: rows }];
  });
