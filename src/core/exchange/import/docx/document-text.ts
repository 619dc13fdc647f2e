import { counter, type Lists } from './numbering.ts';
import { symbolOf, unsymboled } from './symbols.ts';
import { readWordXml } from './word-xml.ts';

export type DocumentText =
  | { readonly ok: true; readonly text: string; readonly altChunks: number; readonly images: number }
  | { readonly ok: false; readonly code: 'doctype' | 'broken' };

/** What stands in a text for a picture. */
export const IMAGE = '[图片]';
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rt']);
const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);
/** What a drawing shows that is no text. */
const SHOWN = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds']);
const TEXTS = new Set(['w:t', 'm:t']);
/** What is read from a list that is not there. */
const NO_LISTS: Lists = { abstract: new Map(), uses: new Map() };

/** A paragraph while it is read, with the text boxes that hang on it. */
interface Open {
  line: string;
  run: string;
  underlined: boolean;
  font: string;
  list: [string, number] | null;
  boxes: string[];
}
/**
 * What is passed over, so many elements deep. Of a drawing the text boxes are read all the same, but for those of its other form for
 * older programs, which begins at the depth `hidden`.
 */
interface Passed {
  depth: number;
  hidden: number;
  readonly drawing: { readonly boxes: string[][]; shown: boolean } | null;
}
const passing = (depth: number, drawing: Passed['drawing']): Passed => ({ depth, hidden: 0, drawing });

/**
 * The text of word/document.xml as it is seen: a paragraph a line, with soft breaks, tabs, symbols and the automatic numbers of its
 * lists; after it the text boxes that hang on it, those of one drawing together on a line; of a row of a table the cells by tabs, or a
 * line each where a cell has several; underlined spaces as a blank; what is deleted is gone. `styles` are the lists that come with a
 * paragraph’s style.
 */
export const documentText = (
  xml: string,
  lists: Lists | null,
  styles: ReadonlyMap<string, readonly [string, number]>,
): DocumentText => {
  const number = counter(lists ?? NO_LISTS);
  const out: string[] = [];
  /** Where a line goes: the document, a cell, a text box. */
  const holders: string[][] = [out];
  const paragraphs: Open[] = [];
  const rows: string[][][] = [];
  const kept: Passed[] = [];
  let passed = passing(0, null);
  let [inText, altChunks, images] = [false, 0, 0];
  const put = (text: string) => holders.at(-1)?.push(text);
  const hold = (): string[] => {
    const holder: string[] = [];
    holders.push(holder);
    return holder;
  };
  const flush = (open: Open | undefined) => {
    if (!open) return;
    open.line += open.underlined && /^[\s\u3000]{2,}$/.test(open.run) ? '____' : open.run;
    open.run = '';
  };
  const say = (text: string) => {
    const open = paragraphs.at(-1);
    if (open) open.run += text;
  };
  /** A drawing ends: a picture is named, and what its text boxes say comes after the paragraph. */
  const drawn = ({ boxes, shown }: NonNullable<Passed['drawing']>) => {
    const said = boxes.map((lines) => lines.filter((text) => text.trim() !== '')).filter(({ length }) => length > 0);
    if (shown || said.length === 0) {
      images++;
      flush(paragraphs.at(-1));
      say(IMAGE);
    }
    const lines = said.length > 1 ? [said.flat().join('\t')] : said.flat();
    const open = paragraphs.at(-1);
    for (const text of lines)
      if (open) open.boxes.push(text);
      else put(text);
  };
  const read = readWordXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:txbxContent' && (passed.depth === 0 || (passed.drawing && passed.hidden === 0))) {
        kept.push(passed);
        passed = passing(0, null);
        hold();
        return;
      }
      if (passed.depth > 0) {
        passed.depth++;
        if (passed.drawing && SHOWN.has(name)) passed.drawing.shown = true;
        if (passed.hidden === 0 && SKIPPED.has(name)) passed.hidden = passed.depth;
        return;
      }
      const open = paragraphs.at(-1);
      const value = attributes['w:val'] ?? '';
      if (SKIPPED.has(name)) passed = passing(1, null);
      else if (PICTURES.has(name)) passed = passing(1, { boxes: [], shown: false });
      else if (name === 'w:p') paragraphs.push({ line: '', run: '', underlined: false, font: '', list: null, boxes: [] });
      else if (TEXTS.has(name)) inText = true;
      else if (name === 'w:altChunk') altChunks++;
      else if (name === 'w:tr') rows.push([]);
      else if (name === 'w:tc') {
        const cell = hold();
        rows.at(-1)?.push(cell);
      } else if (!open) return;
      else if (name === 'w:pStyle') {
        const style = styles.get(value);
        if (style) open.list = [...style];
      } else if (name === 'w:ilvl') open.list = [open.list?.[0] ?? '', Number(value || 0)];
      else if (name === 'w:numId') open.list = [value, open.list?.[1] ?? 0];
      else if (name === 'w:r') [open.underlined, open.font] = [false, ''];
      else if (name === 'w:rFonts') open.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
      else if (name === 'w:u') open.underlined = value !== 'none';
      else if (name === 'w:br' || name === 'w:cr') open.run += '\n';
      else if (name === 'w:tab' || name === 'w:ptab') open.run += '\t';
      else if (name === 'w:noBreakHyphen') open.run += '-';
      else if (name === 'w:sym')
        open.run += symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16));
    },
    close: (name) => {
      const outer = passed.depth === 0 && name === 'w:txbxContent' ? kept.pop() : undefined;
      if (outer) {
        const lines = holders.pop() ?? [];
        passed = outer;
        if (outer.drawing) outer.drawing.boxes.push(lines);
        else for (const text of lines) put(text);
        return;
      }
      if (passed.depth > 0) {
        if (passed.hidden === passed.depth) passed.hidden = 0;
        passed.depth--;
        if (passed.depth === 0 && passed.drawing) drawn(passed.drawing);
        return;
      }
      if (TEXTS.has(name)) inText = false;
      else if (name === 'w:r') flush(paragraphs.at(-1));
      else if (name === 'w:p') {
        const open = paragraphs.pop();
        if (!open) return;
        flush(open);
        const { list, line, boxes } = open;
        const mark = list ? number(...list) : '';
        put(mark === '' ? line : `${mark} ${line}`);
        for (const text of boxes) put(text);
      } else if (name === 'w:tc') holders.pop();
      else if (name === 'w:tr') {
        const cells = rows.pop() ?? [];
        if (cells.every((cell) => cell.length <= 1 && !cell[0]?.includes('\n')))
          put(cells.map(([text]) => text ?? '').join('\t'));
        else for (const text of cells.flat()) put(text);
      }
    },
    text: (text) => {
      if (passed.depth === 0 && inText) say(unsymboled(text, paragraphs.at(-1)?.font ?? ''));
    },
  });
  return read.ok ? { ok: true, text: out.join('\n'), altChunks, images } : read;
};
