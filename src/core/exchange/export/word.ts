import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  LeaderType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { keyOfItem, letterOf, type SheetItem, type SheetPart } from '../../paper/sheet.ts';
import { across, linesFor } from '../../paper/sheet-room.ts';
import { isWritten } from '../../quiz/is-written.ts';
import type { Rubric } from '../../quiz/question.ts';
import { placesOf, runsOf } from '../../quiz/text.ts';

/** A paper laid out for a word processor: its parts as a form deals them, and every word that stands around them. */
export interface WordPaper {
  readonly locale: 'zh' | 'en';
  /** Lines above the questions, the title first. */
  readonly head: readonly string[];
  readonly who: readonly string[];
  readonly parts: readonly { readonly title: string; readonly numeral: string; readonly part: SheetPart }[];
  readonly score: { readonly question: string; readonly marks: string; readonly sum: string };
  /** What follows a judgement, and what follows each thing to be matched. */
  readonly judge: string;
  readonly gap: string;
  readonly yes: string;
  readonly no: string;
  /** The key at the end, or none. */
  readonly key: {
    readonly title: string;
    readonly points: string;
    readonly model: string;
    readonly rubrics: ReadonlyMap<string, Rubric>;
  } | null;
  readonly page: (n: string, all: string) => readonly string[];
}

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun', cs: 'Times New Roman' };
/** Widths in twentieths of a point: what an A4 page has between its margins. */
const WIDE = 9_300;

const runs = (item: SheetItem): TextRun[] => {
  const { question } = item;
  return runsOf(question.prompt, question.kind === 'numeric' ? 'none' : placesOf(question.kind)).map((run) => {
    if (run.kind === 'text' || run.kind === 'stress') return new TextRun({ text: run.text, bold: run.kind === 'stress' });
    return new TextRun({ text: '\u3000'.repeat(5), underline: {} });
  });
};
const line = (text: string, more: IParagraphOptions = {}): Paragraph => new Paragraph({ ...more, children: [new TextRun(text)] });
/** A line to write on: a tab with a leader, since word processors draw like borders of neighbours as one around them all. */
const rule = (_: unknown, place: number): Paragraph =>
  new Paragraph({
    spacing: { before: 260 },
    keepNext: place < 2,
    tabStops: [{ type: TabStopType.RIGHT, position: WIDE, leader: LeaderType.UNDERSCORE }],
    children: [new TextRun({ text: '\t', color: '999999' })],
  });
const cells = (texts: readonly string[], width: number): TableRow =>
  new TableRow({
    children: texts.map(
      (text) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [line(text, { alignment: AlignmentType.CENTER })],
        }),
    ),
  });

/** Options four, two or one in a line, as their length allows. */
const options = ({ letters }: SheetItem): Paragraph[] => {
  const columns = across(letters, 14, 34);
  const stops = Array.from({ length: columns - 1 }, (_, i) => ({
    type: 'left' as const,
    position: 400 + ((i + 1) * WIDE) / columns,
  }));
  return Array.from({ length: Math.ceil(letters.length / columns) }, (_, row) =>
    line(
      letters
        .slice(row * columns, row * columns + columns)
        .map(({ text }, i) => `${letterOf(row * columns + i)}. ${text}`)
        .join('\t'),
      { indent: { left: 400 }, tabStops: stops, keepLines: true },
    ),
  );
};
const beside = (left: readonly string[], right: readonly string[]): Table =>
  new Table({
    columnWidths: [WIDE * 0.6, WIDE * 0.4],
    width: { size: WIDE, type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (texts, i) =>
            new TableCell({
              width: { size: WIDE * (i === 0 ? 0.6 : 0.4), type: WidthType.DXA },
              children: texts.map((text) => line(text)),
            }),
        ),
      }),
    ],
  });

/** A question as it is set: what stands below its stem stays on its page, writing lines as far as the third. */
const itemBlocks = (item: SheetItem, { judge, gap }: WordPaper): (Paragraph | Table)[] => {
  const { question, n, points, letters } = item;
  const stem = new Paragraph({
    spacing: { before: 120 },
    keepNext: letters.length > 0 || isWritten(question) || question.kind === 'numeric',
    keepLines: true,
    children: [new TextRun(`${n}. `), ...runs(item), ...(question.kind === 'judge' ? [new TextRun(judge)] : [])],
  });
  const named = letters.map(({ text }, i) => `${letterOf(i)}. ${text}`);
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'order':
      return [stem, ...options(item)];
    case 'match':
      return [
        stem,
        beside(
          question.pairs.map(({ left }, i) => `${i + 1}) ${left}${gap}`),
          named,
        ),
      ];
    case 'classify':
      return [
        stem,
        beside(
          question.items.map(({ text }, i) => `${i + 1}) ${text}${gap}`),
          named,
        ),
      ];
    case 'numeric':
    case 'short':
    case 'essay':
      return [stem, ...Array.from({ length: linesFor(points, 1.3) }, rule)];
    default:
      return [stem];
  }
};

const keyBlocks = ({ parts, key, yes, no }: WordPaper): Paragraph[] => {
  if (!key) return [];
  const one = (item: SheetItem): Paragraph[] => {
    const { question } = item;
    const found = question.kind === 'judge' ? [question.answer ? yes : no] : keyOfItem(item);
    const rubric = key.rubrics.get(question.id);
    const worked = question.kind === 'numeric' ? question.trace.map((text) => line(text, { indent: { left: 400 } })) : [];
    const points = rubric
      ? [
          line(key.points, { indent: { left: 400 } }),
          ...rubric.points.map((text, i) => line(`(${i + 1}) ${text}`, { indent: { left: 400 } })),
          line(key.model, { indent: { left: 400 } }),
          ...rubric.model.map(({ text }) => line(text, { indent: { left: 400 } })),
        ]
      : [];
    return [line(`${item.n}. ${found.join(' / ')}`), ...worked, ...points];
  };
  return [
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: key.title, bold: true, size: 30 })] }),
    ...parts.flatMap(({ numeral, part }) => [line(numeral, { spacing: { before: 200 } }), ...part.items.flatMap(one)]),
  ];
};

/**
 * A paper as a Word document (Office Open XML) that can be edited: title, score table, parts with their questions, room to write, and the
 * key after a page break. Chinese in 宋体, Latin letters and digits in Times New Roman; pages numbered at the foot.
 * Throws nothing that the paper can cause. Example: wordPaper(paper) is a Blob of type application/vnd…document.
 */
export const wordPaper = async (paper: WordPaper): Promise<Blob> => {
  const { head, who, parts, score, page } = paper;
  const column = Math.floor(WIDE / (parts.length + 2));
  const [before = '', between = '', after = ''] = page('\0', '\0').join('').split('\0');
  const [title = '', ...below] = head;
  const center = (text: string, bold: boolean, size: number) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, size })] });
  const file = new Document({
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1300, right: 1300 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
              }),
            ],
          }),
        },
        children: [
          line(who.map((label) => `${label}________________`).join('　'), { alignment: AlignmentType.CENTER }),
          center(title, true, 32),
          ...below.map((text) => center(text, false, 21)),
          new Table({
            alignment: AlignmentType.CENTER,
            columnWidths: Array.from({ length: parts.length + 2 }, () => column),
            rows: [
              cells([score.question, ...parts.map(({ numeral }) => numeral), score.sum], column),
              cells([score.marks, ...parts.map(() => ''), ''], column),
            ],
          }),
          ...parts.flatMap(({ title: heading, part }) => [
            new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [new TextRun({ text: heading, bold: true })] }),
            ...part.items.flatMap((item) => itemBlocks(item, paper)),
          ]),
          ...keyBlocks(paper),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
};
