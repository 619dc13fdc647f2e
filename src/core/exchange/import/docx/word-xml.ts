import { readXml, type XmlEvents } from '../xml-events.ts';

/** The names by which readers of Word’s XML call its namespaces, those of its strict form too. */
const NAMES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/**
 * Reads XML as `readXml` does, with the prefixes that Word itself uses, whatever a program called them. Never throws.
 * Example: of <ns0:p xmlns:ns0="…wordprocessingml/2006/main"/> open is told w:p.
 */
export const readWordXml = (xml: string, events: XmlEvents): ReturnType<typeof readXml> => {
  const other = new Map<string, string>();
  const named = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = other.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  return readXml(xml, {
    open: (name, attributes) => {
      for (const [key, value] of Object.entries(attributes)) {
        if (!key.startsWith('xmlns') || !Object.hasOwn(NAMES, value)) continue;
        const [prefix, usual] = [key.slice(6), NAMES[value] ?? ''];
        if (prefix !== usual) other.set(prefix, usual);
      }
      if (other.size === 0) events.open(name, attributes);
      else
        events.open(
          named(name),
          Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(':') ? named(key) : key, value])),
        );
    },
    close: (name) => events.close(other.size === 0 ? name : named(name)),
    text: events.text,
  });
};
