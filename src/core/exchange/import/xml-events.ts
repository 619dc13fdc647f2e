import { SaxesParser } from 'saxes';

/** What a reader of XML is told, in order; names with their prefix, as they are written. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** How deep elements stand in one another at most: tables in tables ten deep are 60. Deeper ones are only made to take time. */
const DEEPEST = 256;

/** Raised inside a parse and caught in `readXml`: saxes goes on after its handlers otherwise. */
class Stop extends Error {}

/**
 * Reads XML once from its beginning. A DOCTYPE is refused, and with it every entity of the file’s own, within or outside; so is what
 * stands deeper than 256 elements. Never throws.
 * Example: readXml('<a>b</a>', events) calls open a, text b, close a.
 */
export const readXml = (
  xml: string,
  events: XmlEvents,
): { readonly ok: true } | { readonly ok: false; readonly code: 'doctype' | 'broken' } => {
  let code: 'doctype' | 'broken' = 'broken';
  const parser = new SaxesParser({});
  parser.on('doctype', () => {
    code = 'doctype';
    throw new Stop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Stop();
    events.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    events.close(name);
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  try {
    // saxes looks for the end of a DOCTYPE before it says that there is one; entities in it could be many.
    if (/<!DOCTYPE/i.test(xml.slice(0, 4096))) return { ok: false, code: 'doctype' };
    parser.write(xml).close();
    return { ok: true };
  } catch {
    return { ok: false, code };
  }
};
