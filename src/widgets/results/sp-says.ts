import { decimals } from '../../charts/decimals.ts';
import type { SpChart } from '../../core/items/sp-chart.ts';
import { fill } from '../../i18n/fill.ts';
import { departures } from './sp-picture.ts';
import type { Words } from './words.ts';

/** What the two sides of a chart are called, in the order of its rows and columns; stop ends a part of a sentence. */
export interface Sides {
  readonly students: readonly string[];
  readonly items: readonly string[];
  readonly comma: string;
}

const index = (words: Words, caution: number | null) =>
  caution === null ? words.sp.noCaution : fill(words.sp.caution, { caution: decimals(caution, 2) });

const parts = (words: Words, count: number, caution: number | null, said: readonly (string | null)[]): readonly string[] => {
  const departs = said.filter((each) => each !== null);
  return [fill(words.sp.right, { count }), index(words, caution), ...(departs.length > 0 ? departs : [words.sp.straight])];
};

/** What is said of a student of the chart, by row: how many right, the index, and where the answers leave the order of the class. */
export const saysStudent = (words: Words, chart: SpChart, row: number, { items, comma }: Sides): readonly string[] => {
  const { missed, hit } = departures(chart.right[row] ?? [], chart.s[row] ?? 0);
  const list = (columns: readonly number[]) => columns.map((j) => items[j]).join(comma);
  return parts(words, chart.s[row] ?? 0, chart.learnerCaution[row] ?? null, [
    missed.length > 0 ? fill(words.sp.missed, { items: list(missed) }) : null,
    hit.length > 0 ? fill(words.sp.hit, { items: list(hit) }) : null,
  ]);
};

/** The same of an item, by column: which strong students missed it and which weak ones had it. */
export const saysItem = (words: Words, chart: SpChart, column: number, { students, comma }: Sides): readonly string[] => {
  const across = chart.right.map((row) => row[column] === true);
  const { missed, hit } = departures(across, chart.p[column] ?? 0);
  const list = (rows: readonly number[]) => rows.map((i) => students[i]).join(comma);
  return parts(words, chart.p[column] ?? 0, chart.itemCaution[column] ?? null, [
    missed.length > 0 ? fill(words.sp.strong, { students: list(missed) }) : null,
    hit.length > 0 ? fill(words.sp.weak, { students: list(hit) }) : null,
  ]);
};
