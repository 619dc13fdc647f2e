/** More entries than any class, survey or customer base has; a longer list is a slip, and would only burn time. */
const MOST_ENTRIES = 1_000_000;

/**
 * A value as a message can hold it, whatever it is: numbers and words as they are, text that reads as a number (or as nothing) in
 * quotes, of a list its length, of other objects their sort.
 * Example: shown('0.9') is "'0.9'", shown([1, 2]) is 'a list of 2', shown(new Date()) is '[object Date]'.
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return Number.isNaN(Number(text)) ? text : `'${text}'`;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}

/**
 * Refuses what is no object with fields: null, a list, a date, a map.
 * Throws RangeError naming the value and the remedy, such as `invalid terms: undefined (expected an object)`.
 * Example: requireRecord('terms', null) throws.
 */
export function requireRecord(name: string, value: unknown): void {
  if (Object.prototype.toString.call(value) === '[object Object]') return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected an object)`);
}

/**
 * Refuses what is no object of one of the kinds a type has, told apart by its field `kind`.
 * Throws RangeError naming the value or its kind, and the kinds there are.
 * Example: requireKind('horizon', { kind: 'ever' }, ['periods', 'for-ever']) throws.
 */
export function requireKind(name: string, value: Readonly<{ kind: string }>, kinds: readonly string[]): void {
  requireRecord(name, value);
  if (kinds.includes(value.kind)) return;
  throw new RangeError(`invalid ${name}: ${shown(value.kind)} (expected ${kinds.join(' or ')})`);
}

/**
 * Refuses what is no list (of least..most entries, at most a million); a typed array is one. What it holds, the caller checks.
 * Throws RangeError naming the value and the remedy.
 * Example: requireList('flow', '100, 110') throws.
 */
export function requireList(name: string, value: ArrayLike<unknown>, least = 0, most = MOST_ENTRIES): void {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
  if (isList && value.length >= least && value.length <= most) return;
  const what = isList ? `a list of ${value.length}` : shown(value);
  throw new RangeError(`invalid ${name}: ${what} (expected a list of ${least} to ${most})`);
}

/**
 * Refuses what is no text.
 * Throws RangeError naming the value and the remedy.
 * Example: requireText('name', 7) throws.
 */
export function requireText(name: string, value: string): void {
  if (typeof value === 'string') return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected text)`);
}

/**
 * Refuses what is no function.
 * Throws RangeError naming the value and the remedy.
 * Example: requireFunction('churn', 0.1) throws.
 */
export function requireFunction(name: string, value: (...given: never[]) => unknown): void {
  if (typeof value === 'function') return;
  throw new RangeError(`invalid ${name}: ${shown(value)} (expected a function)`);
}
