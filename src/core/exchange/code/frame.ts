import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';

/** What a code holds: a paper, a submission, a submission sealed to a teacher’s key, feedback for a student. */
export const CODE_KINDS = { paper: 'p', submission: 's', sealed: 'e', feedback: 'f' } as const;
export type CodeKind = keyof typeof CODE_KINDS;

/** Longest body, in characters: 256 KB packed. */
export const LONGEST_BODY = 262_144;
/** Characters of the head: 3 bytes of length and 4 of checksum. */
const HEAD = 10;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const checked = (letter: string, body: string): number => crc32(bytesOf(letter + body));

/**
 * A body as a code: `zk2` with the letter of its kind, the body’s length and checksum, and the body, parted by dots. Nothing but
 * letters, digits, `_`, `-` and `.` occurs. The body is made of these too, and at most 262,144 characters long.
 * Throws RangeError on another body.
 * Example: framed('paper', 'AA') begins with 'zk2p.AAAC'.
 */
export const framed = (kind: CodeKind, body: string): string => {
  if (!/^[\w.-]+$/.test(body) || body.length > LONGEST_BODY)
    throw new RangeError(`invalid body: ${body.length} characters (expected 1 to ${LONGEST_BODY} of A-Z a-z 0-9 _ . -)`);
  const head = new DataView(new ArrayBuffer(7));
  head.setUint8(0, body.length >> 16);
  head.setUint16(1, body.length & 0xffff);
  head.setUint32(3, checked(CODE_KINDS[kind], body));
  return `zk2${CODE_KINDS[kind]}.${toBase64url(new Uint8Array(head.buffer))}.${body}`;
};

/** A code found in a text, or why one that begins there cannot be read. */
export type FoundCode =
  | { readonly ok: true; readonly kind: CodeKind; readonly body: string }
  /** Only so many characters of so many are there. */
  | { readonly ok: false; readonly code: 'cut'; readonly have: number; readonly all: number }
  /** Characters were changed, lost or doubled. */
  | { readonly ok: false; readonly code: 'damaged' }
  /** It was made by a newer version of this site. */
  | { readonly ok: false; readonly code: 'newer' };

/** What chat windows, mail programs and spreadsheets put between characters: spaces, marks of direction and of width, quote marks. */
const BETWEEN = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff>"'`|“”‘’«»「」『』＞＂＇｜｀]|\ufe0e|\ufe0f/g;
/** Full-width letters, digits and stops as their half-width twins. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/。/g, '.');

const KIND_OF: Readonly<Record<string, CodeKind>> = Object.fromEntries(
  Object.entries(CODE_KINDS).map(([kind, letter]) => [letter, kind as CodeKind]),
);

/** What a text begins with of the characters a code is made of. */
const runOf = (text: string): string => text.slice(0, text.search(/[^\w.-]|$/));

/** Reads the code whose head begins a text that ends where the next one begins. */
const readOne = (text: string, version: number, letter: string): FoundCode => {
  const { [letter]: kind } = KIND_OF;
  // There was none before the second.
  if (version < 2) return { ok: false, code: 'damaged' };
  if (version > 2 || !kind) return { ok: false, code: 'newer' };
  // No more than the head is looked at until it says that more belongs to it: a text of beginnings would be gone through for each.
  const start = runOf(text.slice(0, HEAD + 2));
  if (start.length <= HEAD + 1) return { ok: false, code: 'cut', have: start.length, all: HEAD + 2 };
  const head = fromBase64url(start.slice(0, HEAD));
  if (!head || start[HEAD] !== '.') return { ok: false, code: 'damaged' };
  const view = new DataView(head.buffer);
  const length = (view.getUint8(0) << 16) | view.getUint16(1);
  if (length === 0 || length > LONGEST_BODY) return { ok: false, code: 'damaged' };
  const body = runOf(text.slice(HEAD + 1, HEAD + 1 + length));
  if (body.length < length) return { ok: false, code: 'cut', have: body.length, all: length };
  return checked(letter, body) === view.getUint32(3) ? { ok: true, kind, body } : { ok: false, code: 'damaged' };
};

/** Where a code begins, and the whole of a head, which nothing but the beginning of a code looks like. */
const START = /zk\d[a-z]\./g;
const WHOLE_HEAD = /zk\d[a-z]\.[\w-]{10}\./g;

/**
 * Every code in any text, in the order they stand: however an application wrapped their lines, quoted them or widened their letters.
 * What looks like a beginning inside another code’s head is none. Time is in proportion to the text.
 * Throws nothing.
 * Example: of a text without codes it is [].
 */
export const findCodes = (text: string): readonly FoundCode[] => {
  const plain = narrow(text.replace(BETWEEN, ''));
  const heads = [...plain.matchAll(WHOLE_HEAD)].map(({ index }) => index);
  const found: FoundCode[] = [];
  let [end, head] = [0, 0];
  for (const { index, 0: start } of plain.matchAll(START)) {
    const whole = heads[head] === index;
    if (whole) head += 1;
    else if (index < end) continue;
    const from = index + start.length;
    const read = readOne(plain.slice(from, heads[head]), Number(start[2]), start.charAt(3));
    found.push(read);
    end = from + HEAD + 1 + (read.ok ? read.body.length : 0);
  }
  return found;
};
