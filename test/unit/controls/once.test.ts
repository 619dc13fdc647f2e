import { expect, it, vi } from 'vitest';
import { held, once } from '../../../src/controls/once.ts';

it('a button that takes something away acts once for a double click and a held key, and for each press by itself', () => {
  const act = vi.fn();
  const onclick = once(act);
  for (const detail of [1, 2, 3]) onclick({ detail } as MouseEvent);
  expect(act).toHaveBeenCalledTimes(1);
  // A press by keys has no count.
  for (const detail of [0, 0, 1]) onclick({ detail } as MouseEvent);
  expect(act).toHaveBeenCalledTimes(4);
  const preventDefault = vi.fn();
  for (const [key, repeat] of [
    ['Enter', false],
    ['Tab', true],
    ['Enter', true],
    [' ', true],
  ] as const)
    held({ key, repeat, preventDefault } as unknown as KeyboardEvent);
  expect(preventDefault).toHaveBeenCalledTimes(2);
});
