import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/state/in-slices.ts';

/** Steps that take a millisecond each. */
function* steps(many: number): Generator<undefined, string> {
  for (let i = 0; i < many; i++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('a long reckoning in slices', () => {
  it('gives back what it comes to, and lets others do something in between', async () => {
    let others = 0;
    const beat = setInterval(() => {
      others += 1;
    }, 0);
    expect(await inSlices(steps(60))).toBe('done');
    clearInterval(beat);
    expect(others).toBeGreaterThan(2);
  });

  it('throws what the reckoning throws', async () => {
    const broken = function* (): Generator<undefined, string> {
      yield;
      throw new Error('odd');
    };
    await expect(inSlices(broken())).rejects.toThrow('odd');
  });
});
