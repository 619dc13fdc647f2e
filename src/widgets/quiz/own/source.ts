import type { ImportedItem, Note, NotTaken, Refusal, Span } from '../../../core/exchange/import/imported.ts';

/** What a teacher brought: a text to be read as questions, in the form of teachers or of a learning platform, or a table. */
export type Source =
  | { readonly kind: 'text' | 'gift' | 'moodle'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What was understood of a source: its questions, and everything that became none. */
export interface Understood {
  readonly ok: true;
  readonly items: readonly ImportedItem[];
  /** Stretches of the text, or rows of the table, that were not used. */
  readonly leftOut: readonly Span[];
  readonly notes: readonly Note[];
  readonly notTaken: readonly NotTaken[];
  /** Columns of a table whose heading says nothing known. */
  readonly columns: readonly string[];
}
export type Read = Understood | { readonly ok: false; readonly code: Refusal; readonly notTaken: readonly NotTaken[] };

const NONE = { leftOut: [], notes: [], notTaken: [], columns: [] } as const;

/** Reads a source; each reader is fetched with the first source of its kind. Rejects only where it does not come. */
export const understand = async (source: Source): Promise<Read> => {
  switch (source.kind) {
    case 'text': {
      const { parsePasted } = await import('../../../core/exchange/import/pasted/parse.ts');
      const read = parsePasted(source.text);
      return read.ok ? { ...NONE, ...read } : { ...read, notTaken: [] };
    }
    case 'table': {
      const { readRows } = await import('../../../core/exchange/import/table/read-rows.ts');
      const read = readRows(source.rows);
      if (!read.ok) return { ...read, notTaken: [] };
      return {
        ...NONE,
        ok: true,
        items: read.items,
        columns: read.otherColumns,
        leftOut: read.leftOut.map((row) => ({ from: row, to: row + 1 })),
      };
    }
    case 'gift': {
      const { readGift } = await import('../../../core/exchange/import/gift/read.ts');
      const read = readGift(source.text);
      return read.ok ? { ...NONE, ...read } : read;
    }
    default: {
      const { readMoodle } = await import('../../../core/exchange/import/moodle/read.ts');
      const read = readMoodle(source.text);
      return read.ok ? { ...NONE, ...read } : read;
    }
  }
};

/** A stretch of a source as it is shown: taken by the question, standing between what it took, or left out as too far away. */
export interface Stretch {
  readonly kind: 'taken' | 'between' | 'far';
  readonly text: string;
}

/** More characters than this between two stretches are not shown: the answers at the end of a paper stand far from its questions. */
const NEAR = 60;

/**
 * The part of a text that one question was read from: what it took, marked, with what stands between. Overlapping spans are one.
 * Example: of '1. 甲\n答案：乙' with the spans 0..4 and 8..9 taken '1. 甲', between '\n答案：', taken '乙'.
 */
export const excerptOf = (text: string, spans: readonly Span[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let end = -1;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    if (end >= 0 && start > end)
      stretches.push(start - end > NEAR ? { kind: 'far', text: '' } : { kind: 'between', text: text.slice(end, start) });
    stretches.push({ kind: 'taken', text: text.slice(start, to) });
    end = to;
  }
  return stretches;
};

/** A row of a table in one line. Example: rowText(['甲', '', '乙']) is '甲 | 乙'. */
export const rowText = (row: readonly string[] | undefined): string =>
  (row ?? []).filter((cell) => cell.trim() !== '').join(' | ');

/** As much as is kept for another visit, in characters. */
const KEPT_MOST = 400_000;

/** A source small enough to be kept. */
export const isSmall = (source: Source): boolean =>
  (source.kind === 'table' ? source.rows.reduce((sum, row) => sum + row.join('').length, 0) : source.text.length) <= KEPT_MOST;

/** A source as it was kept; null where it is none. */
export const readSource = (raw: unknown): Source | null => {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return null;
  const { kind, text, rows } = raw as Record<string, unknown>;
  if ((kind === 'text' || kind === 'gift' || kind === 'moodle') && typeof text === 'string') return { kind, text };
  const isRow = (row: unknown) => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
  return kind === 'table' && Array.isArray(rows) && rows.every(isRow) ? { kind, rows } : null;
};
