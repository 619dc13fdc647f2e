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

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal
      ? character(Number(decimal))
      : hex
        ? character(Number.parseInt(hex, 16))
        : (NAMED[(name ?? '').toLowerCase()] ?? whole),
  );
/** The line ends of the source, which HTML does not show. */
const unbroken = (text: string): string => {
  const parts = text.split('\n');
  return parts
    .map((part, i) => (i === 0 ? part.trimEnd() : i === parts.length - 1 ? part.trimStart() : part.trim()))
    .filter((part, i) => part !== '' || i === 0 || i === parts.length - 1)
    .join(' ');
};
const TAG = /^<(\/?[a-z][a-z0-9]*)/i;
const BREAKS = /^(?:br|\/(?:p|div|li|tr|h[1-6]))$/i;

/**
 * HTML as the text a reader sees: paragraphs and breaks as lines, pictures by name, tags gone, entities decoded once. Nothing of it is
 * ever shown as HTML again. It is gone through once, whatever is never closed in it.
 * Example: htmlText('<p>甲<br>乙 &lt; 3</p>') is '甲\n乙 < 3'.
 */
export const htmlText = (html: string): string => {
  const out: string[] = [];
  /** What was looked for once in vain is not looked for again: the rest has none. */
  const gone = new Set<string>();
  const find = (sought: string, from: number): number => {
    if (gone.has(sought)) return -1;
    const at = html.indexOf(sought, from);
    if (at < 0) gone.add(sought);
    return at;
  };
  let from = 0;
  const say = (to: number) => {
    const text = html.slice(from, to);
    if (text !== '') out.push(decoded(text.includes('\n') ? unbroken(text) : text));
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const comment = html.startsWith('<!--', at);
    const name = comment ? '' : (TAG.exec(html.slice(at, at + 12))?.[1] ?? '');
    const end = comment ? find('-->', at) + 2 : name === '' ? -1 : find('>', at);
    // What is never closed, a comment at the very beginning too, is text.
    if (end < at + 2) {
      at++;
      continue;
    }
    say(at);
    at = end + 1;
    if (/^(?:script|style)$/i.test(name)) {
      const close = find(`</${name}`, at);
      const closed = close < 0 ? -1 : find('>', close);
      if (closed >= 0) at = closed + 1;
    }
    from = at;
    if (/^img$/i.test(name)) out.push(IMAGE);
    else if (BREAKS.test(name)) out.push('\n');
  }
  say(html.length);
  return out
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
};
