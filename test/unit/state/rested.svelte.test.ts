import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rested } from '../../../src/state/rested.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a value that follows when the hand rests', () => {
  it('is the first value in the first frame', () => {
    expect(new Rested(() => 7).now).toBe(7);
  });

  it('is not asked for while the hand moves, and once when it has rested', () => {
    let x = 1;
    const read = vi.fn(() => x);
    const value = new Rested(read);
    for (x = 2; x < 9; x++) {
      value.moved();
      vi.advanceTimersByTime(50);
    }
    expect(value.now).toBe(1);
    expect(read).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(value.now).toBe(9);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
