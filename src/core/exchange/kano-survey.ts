import { ANSWERS } from '../kano/categories.ts';
import type { PairMatrix } from '../kano/tally.ts';

/** Why a row was left out: its place in the file from 1, its text, and what is wrong with it. */
export interface BadRow {
  readonly line: number;
  readonly text: string;
  readonly code: 'columns' | 'no-feature' | 'functional' | 'dysfunctional' | 'one-half';
}

/** A survey of answer pairs, read: the features with how often each pair was given, and what was left out. */
export interface SurveyRead {
  readonly ok: true;
  /** One row for each answer pair, or one for each respondent with two columns a feature. */
  readonly shape: 'long' | 'wide';
  readonly features: readonly { readonly name: string; readonly pairs: PairMatrix }[];
  /** Answer pairs used. */
  readonly used: number;
  readonly bad: readonly BadRow[];
  /** Whether numbers occurred among the answers, so that the direction of the scale was assumed. */
  readonly numbered: boolean;
  /** A number outside 1 to 5 among the answers, or nothing: another scale, from 0 or to 7, would shift all that falls inside. */
  readonly beyond: string;
}
export type SurveyFault = {
  readonly ok: false;
  readonly code: 'empty' | 'shape' | 'nothing' | 'too-many-features' | 'too-many-rows';
  readonly found?: number;
};

/** Most features and rows that are read; a class of two hundred with thirty features gives 6,000 rows. */
export const SURVEY_FEATURES = 60;
export const SURVEY_ROWS = 50_000;

/** The five answers as people write them, in the order of ANSWERS. */
const WORDS: readonly (readonly string[])[] = [
  ['like', 'like it', 'i like it', 'i like it that way', 'enjoy', '喜欢', '我很喜欢', '很喜欢', '满意'],
  [
    'must-be',
    'must be',
    'must',
    'it must be that way',
    'expect',
    'i expect it',
    'i expect it that way',
    '理应如此',
    '应当如此',
    '应该如此',
    '理所应当',
    '理所当然',
    '必须这样',
  ],
  ['neutral', 'i am neutral', 'indifferent', '无所谓', '中立'],
  [
    'live-with',
    'live with',
    'can live with',
    'i can live with it',
    'i can live with it that way',
    'tolerate',
    '可以忍受',
    '勉强接受',
    '能忍受',
  ],
  ['dislike', 'dislike it', 'i dislike it', 'i dislike it that way', 'hate', '不喜欢', '很不喜欢', '讨厌'],
];
const FEATURE = /^(feature|attribute|item|功能|项目|属性|题目)$/;
const FUNCTIONAL = /(functional|present|if there|有|做到|具备|正向|正)$/;
const DYSFUNCTIONAL = /(dysfunctional|absent|if not|无|没有|没做到|不具备|反向|反)$/;

const plain = (cell: string): string => cell.normalize('NFKC').replaceAll('\u2212', '-').trim().toLowerCase();
const bare = (head: string): string => plain(head).replace(/[\s_()\-:：·.]+$/g, '');

/** An answer's place 0..4, by word or by number 1..5, which counts from like downwards unless flipped; null where it is neither. */
const answerOf = (cell: string, flipped: boolean): number | null => {
  const text = plain(cell);
  const word = WORDS.findIndex((words) => words.includes(text));
  if (word >= 0) return word;
  if (!/^[1-5]$/.test(text)) return null;
  return flipped ? 5 - Number(text) : Number(text) - 1;
};

const isFunctional = (head: string) => FUNCTIONAL.test(bare(head)) && !DYSFUNCTIONAL.test(bare(head));
const isDysfunctional = (head: string) => DYSFUNCTIONAL.test(bare(head));

/** What a head is about, without the word that says which half of the question it is. */
const stemOf = (head: string): string =>
  head
    .trim()
    .replace(
      /[\s_(（\-:：·.]*(dysfunctional|functional|present|absent|if there|if not|没做到|做到|不具备|具备|没有|有|无|正向|反向|正|反)[)）]?$/i,
      '',
    )
    .trim();

interface Column {
  readonly feature: string;
  readonly functional: number;
  readonly dysfunctional: number;
}

/** Pairs of columns that ask about the same feature from both sides; none where a half stands alone or twice, since a guess would drop it. */
const wideColumns = (head: readonly string[]): readonly Column[] => {
  const halves = head.flatMap((cell, at) =>
    stemOf(cell) !== '' && (isFunctional(cell) || isDysfunctional(cell))
      ? [{ at, feature: stemOf(cell), has: isFunctional(cell) }]
      : [],
  );
  const columns = new Map<string, typeof halves>();
  for (const half of halves) columns.set(half.feature, [...(columns.get(half.feature) ?? []), half]);
  const pairs = [...columns].map(([feature, found]) => ({
    feature,
    functional: found.find(({ has }) => has)?.at ?? -1,
    dysfunctional: found.find(({ has }) => !has)?.at ?? -1,
    whole: found.length === 2,
  }));
  return pairs.every(({ functional, dysfunctional, whole }) => whole && functional >= 0 && dysfunctional >= 0) ? pairs : [];
};

const EMPTY = (): number[][] => ANSWERS.map(() => ANSWERS.map(() => 0));

/**
 * Reads the rows of a survey file as answer pairs. A file may be long (feature, functional, dysfunctional; further columns before the
 * feature are passed over where a heading names the three) or wide (a respondent a row, two columns a feature, whose headings end in
 * functional and dysfunctional, or 有 and 无). Answers are words in either language or numbers: 1 is like, 5 is dislike, unless flipped.
 * A direction cannot be told from numbers, so the reader is told which was assumed. Rows that cannot be read are named and left out,
 * never guessed at; blank rows are passed over. Never throws.
 * Example: readSurvey([['feature', 'functional', 'dysfunctional'], ['Wi-Fi', '1', '5']], false).used is 1.
 */
export const readSurvey = (rows: readonly (readonly string[])[], flipped: boolean): SurveyRead | SurveyFault => {
  const filled = rows.map((cells, i) => ({ cells, line: i + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { ok: false, code: 'empty' };
  if (filled.length > SURVEY_ROWS) return { ok: false, code: 'too-many-rows', found: filled.length };
  const head = (filled[0] as (typeof filled)[number]).cells;
  const wide = wideColumns(head);
  const named = head.findIndex((cell) => FEATURE.test(bare(cell)));
  const functional = head.findIndex((cell) => isFunctional(cell));
  const dysfunctional = head.findIndex((cell) => isDysfunctional(cell));
  const once = (is: (cell: string) => boolean) => head.filter(is).length === 1;
  // With more than one pair of columns a further one called feature is only somebody's note.
  const headed = named >= 0 && once(isFunctional) && once(isDysfunctional);
  // Without a heading the three columns stand in this order; anything else would be a guess.
  const bareThree = head.length === 3 && answerOf(head[1] ?? '', flipped) !== null && answerOf(head[2] ?? '', flipped) !== null;
  if (!headed && wide.length === 0 && !bareThree) return { ok: false, code: 'shape' };
  const width = headed || wide.length > 0 ? head.length : 3;

  const found = new Map<string, number[][]>();
  const bad: BadRow[] = [];
  let used = 0;
  let numbered = false;
  let beyond = '';
  const take = (line: number, text: string, feature: string, has: string, lacks: string) => {
    const [f, d] = [answerOf(has, flipped), answerOf(lacks, flipped)];
    beyond ||= [has, lacks].map(plain).find((answer) => /^\d+$/.test(answer) && !/^[1-5]$/.test(answer)) ?? '';
    const code =
      feature.trim() === ''
        ? 'no-feature'
        : f === null && d === null
          ? 'functional'
          : f === null
            ? 'functional'
            : d === null
              ? 'dysfunctional'
              : null;
    if (code || f === null || d === null) {
      bad.push({ line, text: text.slice(0, 60), code: code ?? 'functional' });
      return;
    }
    numbered ||= /^[1-5]$/.test(plain(has)) || /^[1-5]$/.test(plain(lacks));
    // Told apart by the whole name: questions often begin alike.
    const name = feature.replace(/\s+/g, ' ').trim();
    const pairs = found.get(name) ?? EMPTY();
    (pairs[f] as number[])[d] = (pairs[f]?.[d] ?? 0) + 1;
    found.set(name, pairs);
    used++;
  };

  const shape = headed || wide.length === 0 ? 'long' : 'wide';
  const at = headed ? { feature: named, functional, dysfunctional } : { feature: 0, functional: 1, dysfunctional: 2 };
  for (const { cells, line } of filled.slice(shape === 'wide' || headed ? 1 : 0)) {
    const text = cells.join(', ');
    if (shape === 'long') {
      if (
        cells.length <= Math.max(at.feature, at.functional, at.dysfunctional) ||
        cells.slice(width).some((cell) => cell.trim() !== '')
      )
        bad.push({ line, text: text.slice(0, 60), code: 'columns' });
      else take(line, text, cells[at.feature] ?? '', cells[at.functional] ?? '', cells[at.dysfunctional] ?? '');
      continue;
    }
    for (const column of wide) {
      const [has, lacks] = [cells[column.functional] ?? '', cells[column.dysfunctional] ?? ''];
      // A respondent who passed over a feature altogether is no fault; half an answer is.
      if (has.trim() === '' && lacks.trim() === '') continue;
      if (has.trim() === '' || lacks.trim() === '')
        bad.push({ line, text: `${column.feature}: ${has || '–'} / ${lacks || '–'}`.slice(0, 60), code: 'one-half' });
      else take(line, `${column.feature}: ${has} / ${lacks}`, column.feature, has, lacks);
    }
  }
  if (found.size > SURVEY_FEATURES) return { ok: false, code: 'too-many-features', found: found.size };
  if (used === 0) return { ok: false, code: 'nothing', found: bad.length };
  return { ok: true, shape, features: [...found].map(([name, pairs]) => ({ name, pairs })), used, bad, numbered, beyond };
};
