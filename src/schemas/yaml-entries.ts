import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A place inside a YAML file: keys and indices from its top. */
type Path = readonly PropertyKey[];

/** One entry of a collection as it stands in its file. */
interface Found {
  readonly id: string;
  readonly data: unknown;
  readonly at: Path;
}

/** How a file holds entries: reads them from what it parsed to; `name` is the file’s name without its ending. */
export type Shape = (value: unknown, name: string) => readonly Found[];

const idOf = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : '(without an id)';
};
const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new RangeError('expected a list of entries, each with an id');
  return value;
};

/** A list of entries, each with its id. */
export const list: Shape = (value) => listOf(value).map((data, i) => ({ id: idOf(data), data, at: [i] }));

/** A list whose order means something: a collection is handed out sorted by id, so each entry is told its place, from 1. */
export const orderedList: Shape = (value) =>
  listOf(value).map((data, i) => ({ id: idOf(data), data: { ...(data as object), order: i + 1 }, at: [i] }));

/** One entry, named by its file. */
export const whole: Shape = (data, name) => [{ id: name, data, at: [] }];

/** The ledger: an entry for every id that was ever published, with its number, from 1; one that is retired says why. */
export const ledgerList: Shape = (value) => {
  const { published, retired } = (value ?? {}) as { published?: unknown; retired?: unknown };
  const reasons = (retired ?? {}) as Readonly<Record<string, unknown>>;
  const ids = listOf(published).map(String);
  const stray = Object.keys(reasons).find((id) => !ids.includes(id));
  if (stray !== undefined) throw new RangeError(`${stray} is retired but was never published`);
  return ids.map((id, i) => ({
    id,
    data: { id, number: i + 1, ...(id in reasons && { retired: reasons[id] }) },
    at: ['published', i],
  }));
};

export interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');

/**
 * The entries of a YAML file, each checked by its schema; or every fault found, with the file and the line: text that is no YAML,
 * a list that is none, a key that is missing, unknown or wrong.
 * Example: `content/questions/loyalty.yaml:12: loyalty-bet, options.0.feedback: Invalid input: expected object, received undefined`.
 */
export const readEntries = <Schema extends z.ZodType>(
  text: string,
  file: string,
  shape: Shape,
  schema: Schema,
): { readonly entries: readonly Entry<z.output<Schema>>[]; readonly faults: readonly string[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0)
    return { entries: [], faults: document.errors.map(({ pos, message }) => `${at(pos[0])}: no YAML: ${message}`) };
  /** The line of a place, or of the nearest thing around it that stands in the file. */
  const placeOf = (path: Path): string => {
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    if (isNode(node) && node.range) return at(node.range[0]);
    return path.length > 0 ? placeOf(path.slice(0, -1)) : file;
  };
  let found: readonly Found[];
  try {
    found = shape(document.toJS(), nameOf(file));
  } catch (fault) {
    return { entries: [], faults: [`${file}: ${fault instanceof Error ? fault.message : fault}`] };
  }
  const faults: string[] = [];
  const entries = found.flatMap(({ id, data, at: place }) => {
    const read = schema.safeParse(data);
    if (read.success) return [{ id, data: read.data }];
    for (const { path, message } of read.error.issues)
      faults.push(`${placeOf([...place, ...path])}: ${[id, path.join('.')].filter(Boolean).join(', ')}: ${message}`);
    return [];
  });
  return { entries, faults };
};
