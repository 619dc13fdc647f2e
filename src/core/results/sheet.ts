import type { Kind } from '../quiz/question.ts';

/** Whether a student handed in; only the first two count in any figure. */
export type Status = 'in' | 'late' | 'missing';

export type Student = Readonly<{ id: string; name: string; status: Status }>;

/**
 * A question of the paper. max in points, above 0. points are the marking points it tests, with the marks for each: a written answer
 * earns them one by one, any other kind earns all in the share of its mark. options of what is chosen from, each once; lessons are
 * where it is taught.
 */
export type SheetItem = Readonly<{
  id: string;
  kind: Kind;
  max: number;
  points: readonly Readonly<{ id: string; marks: number }>[];
  options?: readonly Readonly<{ id: string; correct: boolean }>[];
  lessons: readonly string[];
}>;

/** How an answer came out; `empty` is nothing given, which earns 0, `unmarked` waits for the teacher and has no score yet. */
export type MarkState = 'right' | 'part' | 'wrong' | 'empty' | 'unmarked';

/**
 * One answer marked. score in 0..max of its item (0 while unmarked); earned the marks for each point, in the order of the item's
 * points, where they were marked one by one; chosen the ids of the options taken.
 */
export type Mark = Readonly<{ score: number; state: MarkState; earned?: readonly number[]; chosen?: readonly string[] }>;

/**
 * A class's marks for one paper: marks[i][j] is what student i got on item j; null for a student who is missing. An item that was
 * dropped is left out of items and of every row.
 */
export type Sheet = Readonly<{
  students: readonly Student[];
  items: readonly SheetItem[];
  marks: readonly (readonly Mark[] | null)[];
}>;
