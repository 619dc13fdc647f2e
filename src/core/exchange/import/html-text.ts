import { IMAGE } from './docx/document-text.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  times: '×',
  divide: '÷',
  minus: '\u2212',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';

/**
 * HTML as the text a reader sees: paragraphs and breaks as lines, pictures by name, tags gone, entities decoded once. Nothing of it is
 * ever shown as HTML again.
 * Example: htmlText('<p>甲<br>乙 &lt; 3</p>') is '甲\n乙 < 3'.
 */
export const htmlText = (html: string): string =>
  html
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1[^>]*>/gi, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<img\b[^>]*>/gi, IMAGE)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>|<!--[^>]*-->/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      decimal
        ? character(Number(decimal))
        : hex
          ? character(Number.parseInt(hex, 16))
          : (NAMED[(name ?? '').toLowerCase()] ?? whole),
    )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
