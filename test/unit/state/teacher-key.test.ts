import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stubStorage } from '../../support/storage.ts';

let storage: ReturnType<typeof stubStorage>;
beforeEach(() => {
  vi.resetModules();
  storage = stubStorage();
  // As where the browser refuses its store: what is kept is in the journal.
  vi.stubGlobal('indexedDB', undefined);
});
const keys = () => import('../../../src/state/teach/key.ts');

describe('the key that students seal to', () => {
  it('is not given out where the browser keeps nothing: nobody could ever open what is sealed to it', async () => {
    storage.full = true;
    expect(await (await keys()).teacherKey()).toBeNull();
  });

  it('is kept, whichever of two tabs that both began with none gave it out', async () => {
    const { teacherKey, allKeys } = await keys();
    const given = await Promise.all([teacherKey(), teacherKey()]);
    const kept = (await allKeys()).map(({ d }) => d);
    for (const key of given) expect(kept).toContain(key?.own.d);
    expect(new Set(kept).size).toBe(kept.length);
    expect(given.map((key) => key?.own.d)).toContain((await teacherKey())?.own.d);
  });
});
