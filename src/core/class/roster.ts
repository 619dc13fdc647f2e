import { z } from 'zod/mini';
import type { Who } from '../paper/submission.ts';

/** Which of several tries of one student counts. */
export const COUNTS = ['first', 'last', 'best'] as const;
export type Counts = (typeof COUNTS)[number];

/** Who should hand in, and what the teacher decided about who is who. */
export interface Roster {
  readonly v: 1;
  readonly students: readonly Who[];
  /** By the key of who handed in: the key of whom they are on the roster, or of another who handed in. */
  readonly joins: Readonly<Record<string, string>>;
  readonly counts: Counts;
}

/** No list of names, and the last try counts. */
export const NO_ROSTER: Roster = { v: 1, students: [], joins: {}, counts: 'last' };

const text = z.string().check(z.maxLength(20_000));
const roster = z.strictObject({
  v: z.literal(1),
  students: z.array(z.strictObject({ name: text, number: text, class: text })).check(z.maxLength(20_000)),
  joins: z.record(text, text),
  counts: z.enum(COUNTS),
});

/** A roster as it was once kept whole, or came so in a copy; null where it is none. Example: readRoster(null) is null. */
export const readRoster = (raw: unknown): Roster | null => {
  const read = roster.safeParse(raw);
  return read.success ? read.data : null;
};

type Column = keyof Who;
const HEADS: Readonly<Record<Column, RegExp>> = {
  name: /^(学生)?(姓名|名字)$|^(full |student )?name$/i,
  number: /^(学号|编号|考号|工号)$|^(student )?(no\.?|number|id)$/i,
  class: /^(行政)?(班级?|教学班)(名称)?$|^(class|group|section)$/i,
};
const COLUMNS = ['name', 'number', 'class'] as const;

/** Which cell of a line is which: by a line of headings, else digits are the number, the first other cell the name, the next the class. */
const headed = (cells: readonly string[]): Partial<Record<Column, number>> | null => {
  const found = COLUMNS.flatMap((column) => {
    const at = cells.findIndex((cell) => HEADS[column].test(cell.trim()));
    return at < 0 ? [] : [[column, at] as const];
  });
  const places = Object.fromEntries(found) as Partial<Record<Column, number>>;
  return places.name === undefined && places.number === undefined ? null : places;
};
const NUMBER = /^[A-Za-z]{0,4}[\d０-９][\dA-Za-z０-９-]{2,}$/;
/** A running number before the name is none of the student’s. */
const RUNNING = /^[\d０-９]{1,2}[.、．]?$/;

const guessed = (cells: readonly string[]): Who => {
  const told = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const useful = told.length > 1 ? told.filter((cell) => !RUNNING.test(cell)) : told;
  const number = useful.find((cell) => NUMBER.test(cell)) ?? '';
  const [name = '', group = ''] = useful.filter((cell) => cell !== number);
  return { name, number, class: group };
};

const HAN = /^[\u3400-\u9fff·]$/;
const LATIN = /^[A-Za-z.'-]+$/;

/**
 * The cells of a line that has no marks between them: parted by spaces, where these do not part a name in itself.
 * Example: spacedCells('Li Ming 2301') is ['Li Ming', '2301']; spacedCells('张 伟 2301') is ['张 伟', '2301'].
 */
export const spacedCells = (line: string): readonly string[] => {
  const cells: string[] = [];
  let before = '';
  for (const token of line.split(/\s/).filter((each) => each !== '')) {
    const goesOn = (HAN.test(before) && HAN.test(token)) || (LATIN.test(before) && LATIN.test(token));
    if (goesOn) cells.push(`${cells.pop()} ${token}`);
    else cells.push(token);
    before = token;
  }
  return cells;
};

/**
 * A list of students from rows of cells: by the names of its columns where a line has them (姓名, 学号, 班级, name, number, class), and
 * whatever stands above that line is left out; else by what the cells look like. Lines without a name and a number are left out; of
 * two lines that are alike the second is.
 * Example: rosterOf([['学号', '姓名'], ['2301', '张伟']]) is [{ name: '张伟', number: '2301', class: '' }].
 */
export const rosterOf = (rows: readonly (readonly string[])[]): readonly Who[] => {
  const head = rows.slice(0, 20).findIndex((row) => headed(row) !== null);
  const places = headed(rows[head] ?? []);
  const read = (row: readonly string[]): Who => {
    if (!places) return guessed(row);
    const cell = (column: Column) => row[places[column] ?? -1]?.trim() ?? '';
    return { name: cell('name'), number: cell('number'), class: cell('class') };
  };
  const seen = new Set<string>();
  return rows.slice(head + 1).flatMap((row) => {
    const who = read(row);
    const key = COLUMNS.map((column) => who[column]).join('\n');
    if ((who.name === '' && who.number === '') || seen.has(key)) return [];
    seen.add(key);
    return [who];
  });
};
