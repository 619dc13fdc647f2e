import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/charts/dodge.ts';

describe('labels that would overlap', () => {
  it('keep their order, their gap and the plot, whatever the positions', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (positions) => {
        const placed = dodge(positions, 7, 0, 100);
        const order = positions.map((_, i) => i).sort((a, b) => (positions[a] as number) - (positions[b] as number));
        order.slice(1).forEach((index, k) => {
          expect((placed[index] as number) - (placed[order[k] as number] as number)).toBeGreaterThanOrEqual(7 - 1e-6);
        });
        for (const y of placed) {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});
