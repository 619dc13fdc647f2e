import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parcelled, unpack } from '../../../src/state/teach/parcels.ts';

const values = fc.anything({ maxDepth: 4, withNullPrototype: false, key: fc.oneof(fc.string(), fc.constant('__proto__')) });
/** As it crosses to the page. */
const sent = <T>(value: T): T => structuredClone(value);

describe('what is sent in parcels', () => {
  it('comes together again as it was, in its order, whatever it is', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), (value, most) => {
        const { bare, parcels } = parcelled(value, most);
        const whole = sent(bare);
        for (const parcel of parcels) unpack(whole, sent(parcel));
        expect(whole).toStrictEqual(value);
        expect(fc.stringify(whole)).toBe(fc.stringify(value));
      }),
    );
  });

  it('is never long: a table of ten thousand goes in pieces of a few thousand values, and what is short in one', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, weak: ['a', 'b'] }));
    const { bare, parcels } = parcelled({ rows, few: [1, 2], by: Object.fromEntries(rows.map((row) => [row.id, row])) });
    expect(bare).toEqual({});
    expect(Math.max(...parcels.map(({ entries }) => entries.length))).toBeLessThanOrEqual(1000);
    expect(parcelled({ rows: rows.slice(0, 40) }).parcels).toEqual([]);
  });
});
