import { readXml } from '../xml-events.ts';
import { counter, type Lists } from './numbering.ts';

export type DocumentText =
  | { readonly ok: true; readonly text: string; readonly altChunks: number; readonly images: number }
  | { readonly ok: false; readonly code: 'doctype' | 'broken' };

/** What stands in a text for a picture. */
export const IMAGE = '[图片]';
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rt']);
const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);
const TEXTS = new Set(['w:t', 'm:t']);
/** What is read from a list that is not there. */
const NO_LISTS: Lists = { abstract: new Map(), uses: new Map() };

/**
 * The text of word/document.xml as it is seen: a paragraph a line, with soft breaks, tabs and the automatic numbers of its lists; of a
 * row of a table the cells by tabs, or a line each where a cell has several; underlined spaces as a blank; what is deleted is gone.
 * `styles` are the lists that come with a paragraph’s style.
 */
export const documentText = (
  xml: string,
  lists: Lists | null,
  styles: ReadonlyMap<string, readonly [string, number]>,
): DocumentText => {
  const number = counter(lists ?? NO_LISTS);
  const out: string[] = [];
  let [line, inText, skip, altChunks, images, underlined, run] = ['', false, 0, 0, 0, false, ''];
  let list: [string, number] | null = null;
  const rows: { cells: string[][]; depth: number }[] = [];
  const put = (text: string) => {
    const cell = rows.at(-1)?.cells.at(-1);
    if (cell) cell.push(text);
    else out.push(text);
  };
  const flushRun = () => {
    line += underlined && /^[\s\u3000]{2,}$/.test(run) ? '____' : run;
    run = '';
  };
  const read = readXml(xml, {
    open: (name, attributes) => {
      if (skip > 0 || SKIPPED.has(name)) {
        skip++;
        return;
      }
      if (name === 'w:p') [line, list, run] = ['', null, ''];
      else if (name === 'w:pStyle') {
        const style = styles.get(attributes['w:val'] ?? '');
        if (style) list = [...style];
      } else if (name === 'w:ilvl') list = [list?.[0] ?? '', Number(attributes['w:val'] ?? 0)];
      else if (name === 'w:numId') list = [attributes['w:val'] ?? '', list?.[1] ?? 0];
      else if (name === 'w:r') underlined = false;
      else if (name === 'w:u') underlined = attributes['w:val'] !== 'none';
      else if (TEXTS.has(name)) inText = true;
      else if (name === 'w:br' || name === 'w:cr') run += '\n';
      else if (name === 'w:tab') run += '\t';
      else if (name === 'w:noBreakHyphen') run += '-';
      else if (PICTURES.has(name)) [images, line, run, skip] = [images + 1, `${line}${run}${IMAGE}`, '', 1];
      else if (name === 'w:altChunk') altChunks++;
      else if (name === 'w:tr') rows.push({ cells: [], depth: 0 });
      else if (name === 'w:tc') rows.at(-1)?.cells.push([]);
    },
    close: (name) => {
      if (skip > 0) {
        skip--;
        return;
      }
      if (TEXTS.has(name)) inText = false;
      else if (name === 'w:r') flushRun();
      else if (name === 'w:p') {
        flushRun();
        const mark = list && list[0] !== '' && list[0] !== '0' ? number(list[0], list[1]) : '';
        put(mark === '' ? line : `${mark} ${line}`);
      } else if (name === 'w:tr') {
        const cells = rows.pop()?.cells ?? [];
        if (cells.every((cell) => cell.length <= 1 && !cell[0]?.includes('\n')))
          put(cells.map(([text]) => text ?? '').join('\t'));
        else for (const text of cells.flat()) put(text);
      }
    },
    text: (text) => {
      if (skip === 0 && inText) run += text;
    },
  });
  return read.ok ? { ok: true, text: out.join('\n'), altChunks, images } : read;
};
