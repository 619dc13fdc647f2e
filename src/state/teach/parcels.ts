/** So many values go in one message: whoever takes it in has other things to do within a few ms. */
const MOST = 5000;

type Key = string | number;
/** Some values of a long list or table, and where in the whole it stands. */
export interface Parcel {
  readonly path: readonly Key[];
  readonly entries: readonly (readonly [key: Key, value: unknown])[];
}

const isHolder = (value: unknown): value is Record<Key, unknown> =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

const entriesOf = (holder: Record<Key, unknown>): readonly (readonly [Key, unknown])[] =>
  Array.isArray(holder) ? holder.map((value, i) => [i, value] as const) : Object.entries(holder);

/** How many values there are in a value, itself among them; counted no further than one more than `most`. */
const weigh = (value: unknown, most: number): number => {
  if (!isHolder(value)) return 1;
  let sum = 1;
  for (const each of Array.isArray(value) ? value : Object.values(value)) {
    if (sum > most) break;
    sum += weigh(each, most - sum);
  }
  return sum;
};

/** A key may be called __proto__, which an assignment would not take for one. */
const put = (holder: Record<Key, unknown>, key: Key, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
};

/**
 * A value taken apart to be sent in small messages: what is left of it without its long lists and tables, and these in parcels, in order.
 * most how many values a parcel holds, unless one alone is larger. Lists, plain objects and what is in them; anything else stays whole.
 * Example: a list of 12,000 numbers is an empty list and three parcels.
 */
export const parcelled = (whole: unknown, most = MOST): { readonly bare: unknown; readonly parcels: readonly Parcel[] } => {
  const parcels: Parcel[] = [];
  const apart = (value: unknown, path: readonly Key[]): unknown => {
    if (!isHolder(value) || weigh(value, most) <= most) return value;
    const bare = (Array.isArray(value) ? [] : {}) as Record<Key, unknown>;
    let [entries, weight]: [(readonly [Key, unknown])[], number] = [[], 0];
    const send = () => {
      if (entries.length > 0) parcels.push({ path, entries });
      [entries, weight] = [[], 0];
    };
    for (const [key, each] of entriesOf(value)) {
      const own = weigh(each, most);
      if (own > most) {
        // What stands before it goes first, so that a table keeps the order of its keys.
        send();
        const at = parcels.length;
        const rest = apart(each, [...path, key]);
        parcels.splice(at, 0, { path, entries: [[key, rest]] });
        continue;
      }
      if (weight + own > most) send();
      entries.push([key, each]);
      weight += own;
    }
    send();
    return bare;
  };
  return { bare: apart(whole, []), parcels };
};

/** Puts a parcel into its place of what is there of the whole. */
export const unpack = (whole: unknown, { path, entries }: Parcel): void => {
  const holder = path.reduce((at, key) => (at as Record<Key, unknown>)[key], whole) as Record<Key, unknown>;
  for (const [key, value] of entries) put(holder, key, value);
};
