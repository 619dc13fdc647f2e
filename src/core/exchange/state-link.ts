import type { Field } from './link-fields.ts';

/** A state read from a fragment, and the names of the parts that could not be read and stand at their standard value. */
export interface LinkRead<State> {
  readonly state: State;
  readonly faults: readonly string[];
}

/** The parts of a fragment by name, as text. */
export type LinkParts = ReadonlyMap<string, string>;

/** How a figure's state is laid down in links. */
export interface LinkPlan<State> {
  /** The figure: small letters. */
  readonly name: string;
  /** Goes up when a part changes its meaning or its standard value. */
  readonly version: number;
  /** What a part means that a link does not mention. Never changes within a version. */
  readonly standard: State;
  readonly fields: { readonly [Key in keyof State]-?: Field<State[Key]> };
  /** For each older version, how a whole fragment of it is read: its parts in the terms of this version. */
  readonly older?: Readonly<Record<number, (text: string) => LinkParts>>;
  /** Names parts that each can be read but do not go together, and what stands in their place. */
  readonly settle?: (state: State) => LinkRead<State>;
}

export interface StateLink<State> {
  readonly standard: State;
  readonly encode: (state: State) => string;
  readonly decode: (fragment: string) => LinkRead<State> | null;
}

/** Longest fragment that is looked at. */
const MOST = 20_000;

/** `name-value` parts parted by `_`, and the names that stand twice. */
export const partsOf = (text: string): { readonly parts: LinkParts; readonly twice: readonly string[] } => {
  const found = text.split('_').map((part): readonly [string, string] => {
    const cut = part.indexOf('-');
    return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)];
  });
  const names = found.map(([name]) => name);
  return { parts: new Map(found), twice: names.filter((name, i) => names.indexOf(name) !== i) };
};

/** What a fragment cannot hold, and whatever follows it. */
const TAIL = /[^A-Za-z0-9_-].*$/s;
/** A tail that goes on with a digit belonged to a value, as in `8.5`; cut off, another value would stand there. */
const NUMBER_GOES_ON = /^(?:(?:%[0-9A-F]{2})+|[^A-Za-z0-9_%-]+)\d/i;

/**
 * The fragment without what a chat window or a sentence hung on to it: `clv-1_retention-85。` or `clv-1_retention-85&utm_source=x`.
 * Kept whole where the tail holds one of the figure's own parts, the rest of a number or a whole value: then the fragment is spoilt.
 */
const withoutTail = (text: string, keys: readonly string[]): string => {
  const [tail = ''] = TAIL.exec(text) ?? [];
  const head = text.slice(0, text.length - tail.length);
  const spoilt = head.endsWith('-') || NUMBER_GOES_ON.test(tail) || keys.some((key) => tail.includes(`_${key}-`));
  return spoilt ? text : head;
};

/**
 * A figure's state as a versioned fragment and back: `clv-1_retention-85_years-10`. A part that stands at its standard value is
 * left out, so that links stay short. Only letters, digits, `-` and `_` occur, so that a fragment can also be an element's id and
 * survives a chat window.
 * decode leaves out what a sentence or a chat window hung on to the fragment. It gives null where the fragment is not meant for this figure; otherwise the state, with the standard value for every part
 * that cannot be read, is unknown or stands twice, and that part's name in faults. It never throws; encode does where a value does
 * not fit its field. decode(encode(state)) is the state, without faults.
 * Throws RangeError on a figure that has the name of one of its parts.
 * Example: with one field x and standard { x: 0 }, encode({ x: 35 }) is 'kano-2_x-35'.
 */
export const stateLink = <State extends object>(plan: LinkPlan<State>): StateLink<State> => {
  const { name, version, standard, fields, older = {}, settle = (state: State) => ({ state, faults: [] }) } = plan;
  const keys = Object.keys(fields) as (keyof State & string)[];
  // `name-1` opens every link, and would be read as a part of that name
  if (Object.hasOwn(fields, name))
    throw new RangeError(`invalid figure: ${name} is also one of its parts (expected another name)`);

  const encode = (state: State): string => {
    const parts = keys.map((key) => [key, fields[key].write(state[key]), fields[key].write(standard[key])] as const);
    return [`${name}-${version}`, ...parts.filter(([, now, usual]) => now !== usual).map(([key, now]) => `${key}-${now}`)].join(
      '_',
    );
  };

  const decode = (fragment: string): LinkRead<State> | null => {
    const text = withoutTail(fragment.replace(/^#/, ''), keys);
    if (!text.startsWith(`${name}-`)) return null;
    if (text.length > MOST) return { state: standard, faults: [name] };
    const written = Number(/^-(\d{1,3})(?:_|$)/.exec(text.slice(name.length))?.[1]);
    const upgrade = older[written];
    if (written !== version && !upgrade) return { state: standard, faults: [name] };
    const { parts: given, twice } = upgrade ? { parts: upgrade(text), twice: [] } : partsOf(text);
    const faults = [
      ...twice,
      ...[...given.keys()].filter((part) => part !== name && !keys.includes(part as keyof State & string)),
    ];
    const read = keys.map((key) => {
      const text = given.get(key);
      if (text === undefined) return [key, standard[key]] as const;
      const value = twice.includes(key) ? null : fields[key].read(text);
      if (value === null) faults.push(key);
      return [key, value ?? standard[key]] as const;
    });
    const settled = settle(Object.fromEntries(read) as State);
    return { state: settled.state, faults: [...new Set([...faults, ...settled.faults])] };
  };

  return { standard, encode, decode };
};
