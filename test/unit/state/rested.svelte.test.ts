import { describe, expect, it } from 'vitest';
import { Rested } from '../../../src/state/rested.svelte.ts';

// That it follows when the hand rests is seen where there is a hand: the table of test/e2e/clv.spec.ts.
describe('a value that follows when the hand rests', () => {
  it('is the first value in the first frame', () => {
    expect(new Rested(() => 7).now).toBe(7);
  });
});
