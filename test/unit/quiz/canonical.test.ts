import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/quiz/any.ts';
import { canonical } from '../../../src/core/quiz/canonical.ts';

const turned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, turned(each)]),
  );
};

describe('one text for one answer', () => {
  it('is the same in whatever order its parts were given, and tells all others apart', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(canonical(turned(value as Json))).toBe(canonical(value as Json));
        expect(JSON.parse(canonical(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('keeps the order of a list', () => {
    expect(canonical(['a', 'b'])).not.toBe(canonical(['b', 'a']));
    expect(canonical({ b: ['y', 'x'], a: null })).toBe('{"a":null,"b":["y","x"]}');
  });
});
