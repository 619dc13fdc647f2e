import { ANSWERS } from '../kano/categories.ts';
import type { PairMatrix } from '../kano/tally.ts';
import { excerpt } from './excerpt.ts';
import { NAME_MOST, ROWS_MOST } from './kano-counts.ts';
import { type AnswerRead, readAnswer } from './survey-answer.ts';
import { type Columns, featureName, surveyColumns } from './survey-head.ts';

/** Why a row was left out: its place in the file from 1, its text, and what is wrong with it. */
export interface BadRow {
  readonly line: number;
  readonly text: string;
  readonly code: 'columns' | 'no-feature' | 'long-name' | 'functional' | 'dysfunctional' | 'one-half';
}

/** A survey of answer pairs, read: the features with how often each pair was given, and what was left out. */
export interface SurveyRead {
  readonly ok: true;
  /** One row for each answer pair, or one for each respondent with two columns a feature. */
  readonly shape: 'long' | 'wide';
  readonly features: readonly { readonly name: string; readonly pairs: PairMatrix }[];
  /** Answer pairs used. */
  readonly used: number;
  /** How many answer pairs or rows were left out, and the first of them. */
  readonly left: number;
  readonly bad: readonly BadRow[];
  /** Rows above the heading, such as a title, which were passed over. */
  readonly above: number;
  /** Rows of a wide file with fewer cells than its heading: what is missing in them counts as not answered. */
  readonly short: number;
  /** Whether numbers occurred among the answers, so that the direction of the scale was assumed. */
  readonly numbered: boolean;
  /** A number outside 1 to 5 among the answers, or nothing: another scale, from 0 or to 7, would shift all that falls inside. */
  readonly beyond: string;
}
export type SurveyFault = {
  readonly ok: false;
  readonly code: 'empty' | 'shape' | 'nothing' | 'too-many-features' | 'too-many-rows' | 'long-name';
  readonly found?: number;
};

/** Most rows that are read; a class of two hundred with thirty features gives 6,000 rows. */
export const SURVEY_ROWS = 50_000;
/** Rows left out that are named one by one; a scale of another length would name a million. */
const BAD_NAMED = 100;
/** How far down the heading is looked for: a title, a date and a line of remarks may stand above it. */
const ABOVE_MOST = 9;

type Row = { readonly cells: readonly string[]; readonly line: number };

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
const isTitle = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length === 1;

/** Where the answers begin and what the columns are; without a heading three columns stand in the one order that is no guess. */
const layOut = (
  rows: readonly Row[],
  flipped: boolean,
): { columns: Columns; above: number; from: number; width: number } | null => {
  const answers = ({ cells }: Row) =>
    cells.length === 3 && cells.slice(1).every((cell) => readAnswer(cell, flipped).place !== null);
  for (const [i, row] of rows.slice(0, ABOVE_MOST + 1).entries()) {
    const columns = surveyColumns(row.cells);
    if (columns) return { columns, above: i, from: i + 1, width: row.cells.length };
    if (answers(row) && rows.slice(0, i).every(({ cells }) => isTitle(cells)))
      return { columns: { shape: 'long', feature: 0, functional: 1, dysfunctional: 2 }, above: i, from: i, width: 3 };
  }
  return null;
};

/**
 * Reads the rows of a survey file as answer pairs. A file may be long (feature, functional, dysfunctional; further columns before the
 * feature are passed over where a heading names the three) or wide (a respondent a row, two columns a feature, whose headings end in
 * functional and dysfunctional, or 有 and 无). Answers are words in either language or numbers: 1 is like, 5 is dislike, unless flipped.
 * A direction cannot be told from numbers, so the reader is told which was assumed. Rows that cannot be read are named and left out,
 * never guessed at; blank rows are passed over, and so is a title above the heading. Never throws.
 * Example: readSurvey([['feature', 'functional', 'dysfunctional'], ['Wi-Fi', '1', '5']], false).used is 1.
 */
export const readSurvey = (rows: readonly (readonly string[])[], flipped: boolean): SurveyRead | SurveyFault => {
  const filled = rows.map((cells, i) => ({ cells, line: i + 1 })).filter(({ cells }) => isFilled(cells));
  if (filled.length === 0) return { ok: false, code: 'empty' };
  if (filled.length > SURVEY_ROWS) return { ok: false, code: 'too-many-rows', found: filled.length };
  const laid = layOut(filled, flipped);
  if (!laid) return { ok: false, code: 'shape' };
  const { columns, above, from, width } = laid;
  const longest = columns.shape === 'wide' ? Math.max(...columns.columns.map(({ feature }) => feature.length)) : 0;
  if (longest > NAME_MOST) return { ok: false, code: 'long-name', found: longest };

  const found = new Map<string, number[][]>();
  const bad: BadRow[] = [];
  let [used, left, short, numbered, beyond] = [0, 0, 0, false, ''];
  const leaveOut = (line: number, text: () => string, code: BadRow['code']) => {
    left++;
    if (bad.length < BAD_NAMED) bad.push({ line, text: excerpt(text(), 60), code });
  };
  // Answers are few and stand in up to six million cells.
  const known = new Map<string, AnswerRead>();
  const answerIn = (cell: string): AnswerRead => {
    const before = known.get(cell);
    if (before) return before;
    const answer = readAnswer(cell, flipped);
    if (known.size < 1000) known.set(cell, answer);
    return answer;
  };
  const take = (line: number, text: () => string, name: string, yes: AnswerRead, no: AnswerRead) => {
    beyond ||= yes.beyond || no.beyond;
    if (name === '') return leaveOut(line, text, 'no-feature');
    if (name.length > NAME_MOST) return leaveOut(line, text, 'long-name');
    if (yes.place === null) return leaveOut(line, text, 'functional');
    if (no.place === null) return leaveOut(line, text, 'dysfunctional');
    numbered ||= yes.numbered || no.numbered;
    // Told apart by the whole name: questions often begin alike.
    const pairs = found.get(name) ?? ANSWERS.map(() => ANSWERS.map(() => 0));
    const row = pairs[yes.place] as number[];
    row[no.place] = (row[no.place] ?? 0) + 1;
    found.set(name, pairs);
    used++;
  };

  for (const { cells, line } of filled.slice(from)) {
    if (columns.shape === 'long') {
      const [name = '', has = '', lacks = ''] = [columns.feature, columns.functional, columns.dysfunctional].map(
        (at) => cells[at],
      );
      const text = () => cells.join(', ');
      if (cells.length <= Math.max(columns.feature, columns.functional, columns.dysfunctional) || isFilled(cells.slice(width)))
        leaveOut(line, text, 'columns');
      else take(line, text, featureName(name), answerIn(has), answerIn(lacks));
      continue;
    }
    if (cells.length < width) short++;
    for (const { feature, functional, dysfunctional } of columns.columns) {
      const [has, lacks] = [cells[functional] ?? '', cells[dysfunctional] ?? ''];
      const [yes, no] = [answerIn(has), answerIn(lacks)];
      // A respondent who passed over a feature altogether is no fault; half an answer is.
      if (yes.blank && no.blank) continue;
      const text = () => `${feature}: ${has || '–'} / ${lacks || '–'}`;
      if (yes.blank || no.blank) leaveOut(line, text, 'one-half');
      else take(line, text, feature, yes, no);
    }
  }
  if (found.size > ROWS_MOST) return { ok: false, code: 'too-many-features', found: found.size };
  if (used === 0) return { ok: false, code: 'nothing', found: left };
  const features = [...found].map(([name, pairs]) => ({ name, pairs }));
  return { ok: true, shape: columns.shape, features, used, left, bad, above, short, numbered, beyond };
};
