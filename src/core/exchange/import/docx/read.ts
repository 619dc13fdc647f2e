import type { Refusal } from '../imported.ts';
import { documentText } from './document-text.ts';
import { mainParts } from './main-parts.ts';
import { readLists } from './numbering.ts';
import { readWordXml } from './word-xml.ts';

/** The largest file that is read, and the largest part of it unpacked, in bytes. */
export const DOCX_MOST = 20_000_000;
const PART_MOST = 16_000_000;

export type DocxRead =
  | { readonly ok: true; readonly text: string; readonly images: number }
  | {
      readonly ok: false;
      readonly code: Extract<
        Refusal,
        'empty' | 'not-zip' | 'too-large' | 'old-doc' | 'encrypted' | 'macros' | 'bomb' | 'doctype' | 'broken' | 'alt-chunk'
      >;
    };

/** How Word before 2007 begins, and how it begins what is locked by a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const holds = (bytes: Uint8Array, run: readonly number[]): boolean => {
  for (let at = bytes.indexOf(run[0] as number); at >= 0; at = bytes.indexOf(run[0] as number, at + 1))
    if (run.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
};

/** The lists that styles bring along. */
const stylesOf = (xml: string): ReadonlyMap<string, readonly [string, number]> => {
  const styles = new Map<string, [string, number]>();
  let id = '';
  readWordXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      if (name === 'w:numId') styles.set(id, [attributes['w:val'] ?? '', styles.get(id)?.[1] ?? 0]);
      if (name === 'w:ilvl') styles.set(id, [styles.get(id)?.[0] ?? '', Number(attributes['w:val'] ?? 0)]);
    },
    close: () => {},
    text: () => {},
  });
  return styles;
};

/**
 * Reads a .docx as the text that is seen, for `parsePasted`. What is no .docx, is locked, carries macros, unpacks to too much or brings a
 * DOCTYPE comes back with a code; so does a document whose body is another file inside it (an altChunk), which Word shows and no reader
 * finds: saved anew as .docx it can be read. At most 20 MB. Never throws.
 * Example: readDocx of a document with one list paragraph 甲 is { ok: true, text: '1. 甲', images: 0 }.
 */
export const readDocx = (bytes: Uint8Array): DocxRead => {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > DOCX_MOST) return { ok: false, code: 'too-large' };
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) return { ok: false, code: holds(bytes, LOCKED) ? 'encrypted' : 'old-doc' };
  const zip = mainParts(bytes, PART_MOST);
  if (!zip.ok) return zip;
  const { names, types, body, numbering, styles } = zip;
  if (names.some((name) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(types)) return { ok: false, code: 'macros' };
  if (body === null) return { ok: false, code: 'broken' };
  const read = documentText(body, numbering === null ? null : readLists(numbering), stylesOf(styles ?? '<none/>'));
  if (!read.ok) return read;
  if (read.text.trim() === '') return { ok: false, code: read.altChunks > 0 ? 'alt-chunk' : 'empty' };
  return { ok: true, text: read.text, images: read.images };
};
