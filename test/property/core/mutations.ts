/** What a mutation puts in, and whether it is of another type than what stood there (and so must be refused). */
export type Mutation = Readonly<{ value: unknown; wrong: boolean; what: string }>;

const cyclic = (): unknown => {
  const list: unknown[] = [1];
  list.push(list);
  return list;
};

const NOTHING: readonly unknown[] = [null, undefined];
const THINGS: readonly (() => unknown)[] = [
  () => [],
  () => [1],
  () => ({}),
  () => ({ length: 1e9 }),
  () => Object.create(null),
  () => new Date(0),
  () => new Map([['kind', 'in']]),
  cyclic,
  () => () => 1,
  () => Symbol('mark'),
  () => 1n,
  () => true,
];

const wrong = (values: readonly unknown[]): readonly Mutation[] =>
  values.map((value) => ({ value, wrong: true, what: `${typeof value} for another` }));
const extreme = (values: readonly unknown[]): readonly Mutation[] =>
  values.map((value) => ({ value, wrong: false, what: `another ${typeof value}` }));

const things = (...but: readonly string[]) => {
  const made = THINGS.map((make) => make());
  return made.filter((value) => !but.includes(Array.isArray(value) ? 'list' : typeof value));
};

const NUMBERS = [
  -1,
  0,
  -0,
  0.5,
  1.5,
  2,
  7,
  1e-9,
  -1e-9,
  100_000,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  -1e308,
  5e-324,
  Number.MAX_VALUE,
];

/** The same, with what two of them together may bring about. */
export const EXTREMES = [...NUMBERS, 1, 1e-16, 1 - 1e-16, 1 + 1e-15, 1e16, 1e154, 1e155, 1e-300, 5e-324];

const list = (entries: readonly unknown[]): readonly Mutation[] => [
  ...wrong([...NOTHING, 7, '1, 2', ...things('list'), new Array(entries.length), new Array(1e9), [...entries, undefined]]),
  ...extreme([[], entries.slice(1), [...entries, ...entries], new Array(20_000).fill(entries[0])]),
];

/** Everything a value may be replaced by. Words are told from free text by the caller, for whom any text will do. */
export function mutationsOf(value: unknown, freeText: boolean): readonly Mutation[] {
  if (typeof value === 'number') {
    const none = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    return [...wrong([...none, ...NOTHING, '1', '', 'x', ...things()]), ...extreme(NUMBERS)];
  }
  if (typeof value === 'string') {
    const words = ['', 'no such word', 'toString', '__proto__', 'x'.repeat(10_000)];
    return [...wrong([...NOTHING, 1, Number.NaN, ...things()]), ...(freeText ? extreme(words) : wrong(words))];
  }
  if (typeof value === 'boolean') return wrong([...NOTHING, 1, 0, '', 'yes', ...things('boolean')]);
  if (typeof value === 'function') {
    const others = [Number.NaN, '1', null, undefined, 1e308, {}].map((given) => () => given);
    return [...wrong([...NOTHING, 7, 'x', ...things('function')]), ...extreme(others)];
  }
  if (Array.isArray(value)) return list(value);
  if (value instanceof Float64Array) {
    return wrong([...NOTHING, 7, ...things('list'), [...value], value.slice(1), value.map(() => Number.NaN)]);
  }
  if (value === null) return wrong([7, 'no such word', ...things()]);
  const fields = value as Record<string, unknown>;
  return [
    ...wrong([...NOTHING, 7, 'x', ...things('object'), new Date(0), new Map()]),
    ...extreme([{}, Object.assign(Object.create(null), fields), { ...fields, extra: 1 }]),
  ];
}
