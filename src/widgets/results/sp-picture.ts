import type { SpChart } from '../../core/items/sp-chart.ts';

type Point = readonly [number, number];

/** Room between cells, as a share of a cell's width and height. */
const PAD = [0.05, 0.12] as const;

const round = (value: number) => +value.toFixed(2);

/** The four sorts of cells: right or wrong, where the S line expects it or on its other side. */
export const SORTS = ['right', 'hit', 'wrong', 'missed'] as const;
export type Sort = (typeof SORTS)[number];

/** Which sort a cell is. Example: of a row with s 2, a wrong cell in column 1 is 'missed'. */
const sortOf = (right: boolean, column: number, s: number): Sort => {
  if (right) return column < s ? 'right' : 'hit';
  return column < s ? 'missed' : 'wrong';
};

/** All cells of each sort as one path in a square of 100 by 100: a class of forty on twenty items is four elements and not 800. */
export const cellPaths = ({ right, s, p }: SpChart): Readonly<Record<Sort, string>> => {
  const [width, height] = [100 / p.length, 100 / s.length];
  const paths: Record<Sort, string[]> = { right: [], hit: [], wrong: [], missed: [] };
  const [w, h] = [round(width * (1 - 2 * PAD[0])), round(height * (1 - 2 * PAD[1]))];
  right.forEach((row, i) => {
    row.forEach((cell, j) => {
      const [x, y] = [round((j + PAD[0]) * width), round((i + PAD[1]) * height)];
      paths[sortOf(cell, j, s[i] as number)].push(`M${x},${y}h${w}v${h}h-${w}z`);
    });
  });
  return { right: paths.right.join(''), hit: paths.hit.join(''), wrong: paths.wrong.join(''), missed: paths.missed.join('') };
};

/** The S line, down along each row's count, and the P line, across along each column's, in per cent of the plot. */
export const stepLines = ({ s, p }: SpChart): { readonly s: readonly Point[]; readonly p: readonly Point[] } => {
  const [width, height] = [100 / p.length, 100 / s.length];
  return {
    s: s.flatMap((count, i): readonly Point[] => [
      [count * width, i * height],
      [count * width, (i + 1) * height],
    ]),
    p: p.flatMap((count, j): readonly Point[] => [
      [j * width, count * height],
      [(j + 1) * width, count * height],
    ]),
  };
};

/** What a row departs in: columns missed though easier than what it has right by count, and columns right beyond that. */
export const departures = (
  right: readonly boolean[],
  count: number,
): { readonly missed: readonly number[]; readonly hit: readonly number[] } => {
  const columns = right.map((cell, j) => [sortOf(cell, j, count), j] as const);
  const of = (sort: Sort) => columns.filter(([each]) => each === sort).map(([, j]) => j);
  return { missed: of('missed'), hit: of('hit') };
};
