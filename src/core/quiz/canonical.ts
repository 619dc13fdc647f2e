import type { Json } from './any.ts';

const ordered = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([name, each]) => [name, ordered(each)]));
};

/**
 * One text for one answer: the parts of an answer stand in the order in which they were given, which is no part of it; a list’s order is.
 * Example: of { b: 'x', a: 'y' } and { a: 'y', b: 'x' } it is the same.
 */
export const canonical = (answer: Json): string => JSON.stringify(ordered(answer));
