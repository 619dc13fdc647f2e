import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drill } from '../../../src/core/review/confusables.ts';

const PAIR = { a: 'ckm', b: 'crm' };

it('a drill asks every point of both, never more than two of one concept in a row, and no point twice running', () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (n, m, seed) => {
      const named = (concept: string, count: number) => Array.from({ length: count }, (_, i) => `${concept}.${i + 1}`);
      const points = new Map([
        ['ckm', named('ckm', n)],
        ['crm', named('crm', m)],
      ]);
      const order = drill(PAIR, points, seed);
      expect(new Set(order.map(({ point }) => point))).toEqual(new Set([...points.values()].flat()));
      order.forEach(({ point, concept }, i) => {
        expect(point.startsWith(concept)).toBe(true);
        expect(i >= 2 && order[i - 1]?.concept === concept && order[i - 2]?.concept === concept).toBe(false);
        expect(order[i - 1]?.point).not.toBe(point);
      });
    }),
    { numRuns: 500 },
  );
});
