import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { stubStorage } from '../../support/storage.ts';

const STORE = '../../../src/state/work/work-store.ts';
beforeEach(() => {
  vi.resetModules();
  stubStorage();
});
afterAll(() => {
  vi.doUnmock(STORE);
  vi.resetModules();
});

it('what is kept in the moment after the last look at what waits is written too, before it is said to be saved', async () => {
  const written: unknown[] = [];
  const putWork = async (_: string, { value }: { readonly value: unknown }) => void written.push(value);
  vi.doMock(STORE, () => ({ putWork }));
  const { keepWork } = await import('../../../src/state/work/work.ts');
  // The journal lets go of an entry just before that look.
  const { removeItem } = localStorage;
  let second: Promise<string> | undefined;
  localStorage.removeItem = (key) => {
    removeItem(key);
    if (!second) queueMicrotask(() => (second = keepWork('draft:a', 2)));
  };
  await keepWork('draft:a', 1);
  expect(await second).toBe('saved');
  expect(written).toEqual([1, 2]);
});
