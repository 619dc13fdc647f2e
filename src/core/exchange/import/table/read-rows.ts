import { assemble } from '../assemble/assemble.ts';
import type { Raw } from '../assemble/raw.ts';
import type { ImportedItem, Refusal } from '../imported.ts';
import { kindOf } from '../pasted/kind-words.ts';
import { fold } from '../pasted/source-text.ts';
import type { Column } from './template.ts';

/** More questions than one paper or bank of a course has. */
export const TABLE_ROWS = 5000;
/** How far down the heading is looked for: other templates have remarks above it. */
const ABOVE_MOST = 10;

export type TableRead =
  | {
      readonly ok: true;
      readonly items: readonly ImportedItem[];
      /** Rows, from 1, that hold something and gave no question, and columns whose heading says nothing known. */
      readonly leftOut: readonly number[];
      readonly otherColumns: readonly string[];
    }
  | { readonly ok: false; readonly code: Extract<Refusal, 'empty' | 'no-columns' | 'too-many-rows' | 'nothing'> };

const HEADS: readonly (readonly [Exclude<Column, 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H'>, RegExp])[] = [
  ['kind', /^(?:题型|题目类型|试题类型|类型|kind|type|question type)$/i],
  ['stem', /^(?:题干|题目|试题|题目内容|试题内容|试题题干|题目描述|问题|question|stem|question text)$/i],
  ['key', /^(?:答案|正确答案|标准答案|参考答案|试题答案|answer|correct answer|key)$/i],
  ['explanation', /^(?:解析|答案解析|试题解析|题目解析|explanation|rationale|feedback)$/i],
  ['marks', /^(?:分值|分数|marks?|points?|score)$/i],
  ['level', /^(?:难度|难易度|难易程度|难度系数|difficulty|level)$/i],
  ['tags', /^(?:知识点|考点|标签|章节|topics?|tags?)$/i],
];
const OPTION = /^(?:选项|答案选项|option|choice)?\s?([A-H]|[1-8])$/i;

/** What a heading names; null for what is not known. 选项1 is option A. */
const columnOf = (cell: string): Column | null => {
  const name = fold(cell)
    .replace(/\s*[(*].*$/, '')
    .trim();
  const option = OPTION.exec(name)?.[1]?.toUpperCase();
  if (option) return (/\d/.test(option) ? String.fromCharCode(64 + Number(option)) : option) as Column;
  return HEADS.find(([, words]) => words.test(name))?.[0] ?? null;
};

/** The apostrophe that keeps a text from running as a formula, as we write it ourselves. */
const DEFUSED = /^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

const numberOf = (text: string): number | null => {
  const found = /\d{1,3}(?:\.\d{1,2})?/.exec(fold(text))?.[0];
  return found === undefined ? null : Number(found);
};

/**
 * Reads the rows of a table by the columns of the template, wherever they stand and whatever a common template calls them; a stem and a
 * key must have a column. A row whose stem is blank is left out and named. Never throws; at most 5000 rows.
 * Example: readRows([['题型', '题干', '答案'], ['判断题', '甲。', '对']]) has one judgement.
 */
export const readRows = (rows: readonly (readonly string[])[]): TableRead => {
  const filled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
  if (!rows.some(filled)) return { ok: false, code: 'empty' };
  if (rows.length > TABLE_ROWS + ABOVE_MOST) return { ok: false, code: 'too-many-rows' };
  const head = rows.slice(0, ABOVE_MOST).findIndex((cells) => {
    const names = cells.map(columnOf);
    return names.includes('stem') && names.includes('key');
  });
  if (head < 0) return { ok: false, code: 'no-columns' };
  const columns = (rows[head] ?? []).map(columnOf);
  const items: ImportedItem[] = [];
  const leftOut: number[] = [];
  for (const [i, cells] of rows.entries()) {
    if (i === head || !filled(cells)) continue;
    const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').replace(DEFUSED, '').trim();
    if (i < head || cell('stem') === '') {
      leftOut.push(i + 1);
      continue;
    }
    const options = (['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const).map(cell);
    const last = options.findLastIndex((text) => text !== '');
    const raw: Raw = {
      id: `own-${items.length + 1}`,
      tag: kindOf(fold(cell('kind')).split(/[,;、，]/)[0] ?? ''),
      part: null,
      note: cell('kind'),
      stem: cell('stem'),
      options: options.slice(0, last + 1),
      key: cell('key') === '' ? null : cell('key'),
      explanation: cell('explanation'),
      marks: numberOf(cell('marks')),
      perBlank: false,
      level: cell('level'),
      tags: cell('tags')
        .split(/[;；、,，|]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
      material: '',
    };
    const { own, flags } = assemble(raw);
    items.push({ own, flags, spans: { stem: [{ from: i + 1, to: i + 2 }] } });
  }
  const otherColumns = (rows[head] ?? []).filter((cell, at) => columns[at] === null && cell.trim() !== '');
  return items.length === 0 ? { ok: false, code: 'nothing' } : { ok: true, items, leftOut, otherColumns };
};
