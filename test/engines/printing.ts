import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, said } from '../peers/programs.ts';
import { packed } from '../support/pdf.ts';
import type { Engine, Printed } from './engine.ts';

type Url = (page: string) => string;

/**
 * Without white space and hyphens, which lines break at, and digits, of which WebKitGTK does not write down in every font what they are;
 * sorts of one sign (ligatures, forms) are that sign.
 */
const plain = (text: string) => packed(text.normalize('NFKC')).replaceAll(/[-\u2010\u00ad\d]/g, '');

/** The text of each page of a PDF. */
const pagesOf = (file: Buffer): readonly string[] => {
  if (!answers('pdftotext', ['-v'])) throw new Error('apt-get install poppler-utils: what was printed cannot be read');
  const folder = mkdtempSync(join(tmpdir(), 'zhike-printed-'));
  try {
    const path = join(folder, 'page.pdf');
    writeFileSync(path, file);
    return said('pdftotext', [path, '-']).split('\f').slice(0, -1).map(plain);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const texts = (selector: string) => `[...document.querySelectorAll('${selector}')].map((each) => each.textContent)`;
const click = (selector: string, n = 0) =>
  `((found) => found && (found.click(), true))(document.querySelectorAll('${selector}')[${n}])`;

/** What is wrong with texts that must be there once, a figure that must be on one page, and heads that must not end one. */
const faultsOf = ({ said: told, file }: Printed, expected: readonly [number, number]): readonly string[] => {
  const pages = pagesOf(file);
  const all = pages.join('');
  const { heads, once, whole } = JSON.parse(told) as Record<'heads' | 'once' | 'whole', string[]>;
  const [least, most] = expected;
  return [
    ...(pages.length < least || pages.length > most ? [`${pages.length} pages`] : []),
    ...(once.length < 8 ? [`only ${once.length} texts`] : []),
    ...once.filter((text) => all.split(plain(text)).length !== 2).map((text) => `not once on paper: ${text}`),
    ...(pages.some((page) => whole.every((text) => page.includes(plain(text)))) ? [] : [`not on one page: ${whole.join(', ')}`]),
    ...heads.filter((head) => pages.some((page) => page.endsWith(plain(head)))).map((head) => `ends a page: ${head}`),
  ];
};

/** A lesson has its questions and the points of its exam box on paper, and its figure whole. */
export const lessonOnPaper = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  const says = `JSON.stringify({ heads: ${texts('main h2')}, once: ${texts('article .quiz-prompt, .exam li')}, whole: ${texts('.kano-figure .axis-name')} })`;
  return faultsOf(await engine.print(url('en/lessons/satisfaction/kano/'), [], says), [6, 8]);
};

/** A paper has each of its stems on paper; those with blanks are drawn in parts. */
export const paperOnPaper = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  const steps = [
    click('.presets button', 2),
    `document.querySelector('ol.items > li')`,
    click('a[href*="/print/"]'),
    `document.querySelector('.exam-paper .stem')`,
  ];
  const says = `JSON.stringify({ heads: ${texts('.part-head h2')}, once: ${texts('.part:not([data-kind=fill]) .stem')}, whole: [] })`;
  return faultsOf(await engine.print(url('en/teach/'), steps, says), [5, 8]);
};
