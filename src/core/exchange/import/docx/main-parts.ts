import { readXml } from '../xml-events.ts';
import { type PartsRead, zipParts } from './zip-parts.ts';

const TYPES = '[Content_Types].xml';
const ROOT = '_rels/.rels';
/** What is taken where the archive does not say it: Word itself nearly always writes these names. */
const inWord = (name: string) => `word/${name}.xml`;
const USUAL = { body: inWord('document'), numbering: inWord('numbering'), styles: inWord('styles') };

type MainParts =
  | {
      readonly ok: true;
      readonly names: readonly string[];
      readonly types: string;
      readonly body: string | null;
      readonly numbering: string | null;
      readonly styles: string | null;
    }
  | Extract<PartsRead, { ok: false }>;

/** The parts that one part points at, by the last word of what they are to it; addresses count from `folder`. */
const pointed = (xml: string | null, folder: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  readXml(xml ?? '<none/>', {
    open: (_, { Type = '', Target = '', TargetMode = '' }) => {
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      if (kind !== '' && TargetMode !== 'External' && !found.has(kind))
        found.set(kind, Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`.replace(/[^/]+\/\.\.\//g, ''));
    },
    close: () => {},
    text: () => {},
  });
  return found;
};

/**
 * The parts of a .docx that hold its text, its lists and its styles, wherever the archive says they are (some programs number
 * them), and what types of parts it declares. `most` bytes unpacked at most of each. Never throws.
 */
export const mainParts = (bytes: Uint8Array, most: number): MainParts => {
  const text = (parts: ReadonlyMap<string, Uint8Array>, name: string) => {
    const found = parts.get(name);
    return found ? new TextDecoder().decode(found) : null;
  };
  const head = zipParts(bytes, [TYPES, ROOT], most);
  if (!head.ok) return head;
  const body = pointed(text(head.parts, ROOT), '').get('officeDocument') ?? USUAL.body;
  const cut = body.lastIndexOf('/') + 1;
  const relations = `${body.slice(0, cut)}_rels/${body.slice(cut)}.rels`;
  const links = zipParts(bytes, [relations], most);
  if (!links.ok) return links;
  const near = pointed(text(links.parts, relations), body.slice(0, cut));
  const [numbering, styles] = [near.get('numbering') ?? USUAL.numbering, near.get('styles') ?? USUAL.styles];
  const main = zipParts(bytes, [body, numbering, styles], most);
  if (!main.ok) return main;
  return {
    ok: true,
    names: head.names,
    types: text(head.parts, TYPES) ?? '',
    body: text(main.parts, body),
    numbering: text(main.parts, numbering),
    styles: text(main.parts, styles),
  };
};
