import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Mark, Sheet, SheetItem, Status } from '../../../src/core/results/sheet.ts';

/** An item of one point with options A (the key) to D. */
export const item = (id: string, change: Partial<SheetItem> = {}): SheetItem => ({
  id,
  kind: 'single',
  max: 1,
  points: [{ id: `${id}.1`, marks: change.max ?? 1 }],
  options: [...'ABCD'].map((option) => ({ id: option, correct: option === 'A' })),
  lessons: ['unit/lesson'],
  ...change,
});

/** A mark from a letter: A right, B to D wrong, - empty, ? not marked yet. */
export const letter = (sign: string): Mark => {
  if (sign === '-') return { score: 0, state: 'empty' };
  if (sign === '?') return { score: 0, state: 'unmarked' };
  return { score: Number(sign === 'A'), state: sign === 'A' ? 'right' : 'wrong', chosen: [sign] };
};

/** A sheet from rows of letters, one for each student; null for one who is missing. */
export const sheetOf = (rows: readonly (string | null)[], items?: readonly SheetItem[]): Sheet => {
  const width = rows.find((row) => row !== null)?.length ?? 0;
  return {
    students: rows.map((row, i) => ({ id: `s${i}`, name: `学生${i}`, status: (row === null ? 'missing' : 'in') as Status })),
    items: items ?? Array.from({ length: width }, (_, j) => item(`q${j}`)),
    marks: rows.map((row) => (row === null ? null : [...row].map(letter))),
  };
};

/** What an item of a simulated class is like: its key as printed, who is drawn by what, options nobody takes. */
export type Plant = Readonly<{ key?: string; easy?: number; slope?: number; dead?: string }>;

/**
 * A simulated class, said to be so: students of normal ability answer items by a logistic curve, the right answer being A; who misses
 * takes another option by chance. A planted key other than A is a printed mistake.
 */
export const simulated = (seed: number, learners: number, plants: readonly Plant[]): Sheet => {
  const random = xoroshiro128plus(seed);
  const chance = () => (random.next() >>> 0) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const items = plants.map(({ key = 'A' }, j) =>
    item(`q${j}`, { options: [...'ABCD'].map((id) => ({ id, correct: id === key })) }),
  );
  const marks = Array.from({ length: learners }, () => {
    const ability = normal();
    return plants.map(({ key = 'A', easy = 0, slope = 1.2, dead = '' }): Mark => {
      const knows = chance() < 1 / (1 + Math.exp(-(slope * ability + easy)));
      const wrong = [...'BCD'].filter((option) => option !== dead);
      const took = knows ? 'A' : (wrong[Math.floor(chance() * wrong.length)] as string);
      return { score: Number(took === key), state: took === key ? 'right' : 'wrong', chosen: [took] };
    });
  });
  const students = marks.map((_, i) => ({ id: `s${i}`, name: `学生${i}`, status: 'in' as const }));
  return { students, items, marks };
};
