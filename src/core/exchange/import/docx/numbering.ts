import { formatNumber } from './number-format.ts';
import { readWordXml } from './word-xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
}

/** The lists of a document: what each number of a list (w:numId) prints at each level. */
export interface Lists {
  readonly abstract: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly uses: ReadonlyMap<string, { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }>;
}

/** Reads word/numbering.xml; null where it cannot be read: the text then comes without automatic numbers. */
export const readLists = (xml: string): Lists | null => {
  const abstract = new Map<string, Map<number, Level>>();
  const uses = new Map<string, { abstract: string; starts: Map<number, number> }>();
  let levels: Map<number, Level> | null = null;
  let level: Level | null = null;
  let use: { abstract: string; starts: Map<number, number> } | null = null;
  let override = 0;
  const read = readWordXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        levels = new Map();
        abstract.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'w:num') {
        use = { abstract: '', starts: new Map() };
        uses.set(attributes['w:numId'] ?? '', use);
      } else if (name === 'w:abstractNumId' && use) use.abstract = value;
      else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl'] ?? 0);
      else if (name === 'w:startOverride') use?.starts.set(override, Number(value));
      else if (name === 'w:lvl' && levels && !use) {
        level = { start: 1, format: 'decimal', text: '' };
        levels.set(Number(attributes['w:ilvl'] ?? 0), level);
      } else if (level && name === 'w:start') level.start = Number(value);
      else if (level && name === 'w:numFmt') level.format = value;
      else if (level && name === 'w:lvlText') level.text = value;
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
      if (name === 'w:abstractNum') levels = null;
    },
    text: () => {},
  });
  return read.ok ? { abstract, uses } : null;
};

/** Counts the paragraphs of each list, and says what stands before each. */
export const counter = ({ abstract, uses }: Lists): ((numId: string, depth: number) => string) => {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (numId, depth) => {
    const use = uses.get(numId);
    const levels = use && abstract.get(use.abstract);
    const level = levels?.get(depth);
    if (!use || !levels || !level) return '';
    const count = counts.get(use.abstract) ?? new Map<number, number>();
    counts.set(use.abstract, count);
    // A list that says where it starts begins again there, once.
    if (!begun.has(numId)) for (const [at, start] of use.starts) count.set(at, start - 1);
    begun.add(numId);
    count.set(depth, (count.get(depth) ?? level.start - 1) + 1);
    for (const deeper of [...count.keys()]) if (deeper > depth) count.delete(deeper);
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return formatNumber(
        count.get(at) ?? levels.get(at)?.start ?? 1,
        level.format === 'bullet' ? 'bullet' : (levels.get(at)?.format ?? 'decimal'),
      );
    });
  };
};
