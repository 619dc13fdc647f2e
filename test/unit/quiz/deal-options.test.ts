import { describe, expect, it } from 'vitest';
import { dealOptions } from '../../../src/core/quiz/deal-options.ts';
import { multiple } from '../../component/quiz/questions.ts';

describe('the options of a question', () => {
  it('stand in an order drawn from the seed, the same for the same seed', () => {
    expect(dealOptions(multiple, 7)).toEqual(dealOptions(multiple, 7));
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => dealOptions(multiple, seed + 1).join('')));
    expect([...orders].sort()).toEqual(['012', '021', '102', '120', '201', '210']);
  });

  it('keep their order where it says something', () => {
    expect(dealOptions({ ...multiple, keepOrder: true }, 7)).toEqual([0, 1, 2]);
  });

  it('refuse another seed', () => expect(() => dealOptions(multiple, -1)).toThrow(RangeError));
});
