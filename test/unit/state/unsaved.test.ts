import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubStorage } from '../../support/storage.ts';

type Control = ReturnType<typeof stubStorage>;
const refusing = (name: string) => ({
  open: () => {
    throw new DOMException('refused', name);
  },
});
class Request extends EventTarget {
  readonly error: DOMException;
  constructor(name: string) {
    super();
    this.error = new DOMException('failed', name);
    setTimeout(() => this.dispatchEvent(new Event('error')));
  }
}
/** An opening that the browser answers with an error. */
const failing = (name: string) => ({ open: () => new Request(name) });

let said: string[] = [];
let storage: Control;
beforeEach(() => {
  // What is open is remembered by the modules: each state meets fresh ones.
  vi.resetModules();
  said = [];
  storage = stubStorage();
  vi.stubGlobal('document', { dispatchEvent: ({ type, detail }: CustomEvent) => said.push(`${type} ${detail}`) });
  vi.stubGlobal('IDBRequest', Request);
});
afterAll(() => vi.resetModules());

const remembering = async () => {
  const { remember, unsaved } = await import('../../../src/state/record/remember.ts');
  const safety = await remember({ kind: 'flagged', question: 'kano-single', on: true });
  return { safety, unsaved: unsaved().length };
};
const working = async () => {
  const { keepWork } = await import('../../../src/state/work/work.ts');
  return keepWork('draft:kano-single', { seed: 1, answer: 'a', done: false });
};

describe('what is done where the store does not open', () => {
  it.each([
    ['is absent', undefined, 'noted'],
    ['is refused as insecure', refusing('SecurityError'), 'noted'],
    ['fails to open', failing('UnknownError'), 'noted'],
    ['is full before it is there', failing('QuotaExceededError'), 'noted'],
    ['has a newer version', failing('VersionError'), 'newer'],
  ])('because it %s, is in the journal, and the page hears why', async (_, store, why) => {
    vi.stubGlobal('indexedDB', store);
    expect(await remembering()).toEqual({ safety: 'noted', unsaved: 0 });
    expect(said).toEqual([`zhike:unsaved ${why}`]);
    expect([...storage.kept.keys()].filter((key) => key.startsWith('zhike:events:'))).toHaveLength(1);
    expect(await working()).toBe('noted');
    expect([...storage.kept.keys()].filter((key) => key.startsWith('zhike:work:'))).toHaveLength(1);
  });

  it('nor the journal takes it, is said to be lost, from the first on or in the middle, and the page has it for a file', async () => {
    vi.stubGlobal('indexedDB', failing('VersionError'));
    expect(await remembering()).toEqual({ safety: 'noted', unsaved: 0 });
    storage.full = true;
    expect(await remembering()).toEqual({ safety: 'lost', unsaved: 1 });
    expect(await working()).toBe('lost');
    expect(said).toEqual(['zhike:unsaved newer', 'zhike:unsaved lost']);
  });

  it('of a teacher’s is told of: a copy is not whole, and nothing is said to be deleted that was not read', async () => {
    vi.stubGlobal('indexedDB', failing('UnknownError'));
    const { keepWork } = await import('../../../src/state/work/work.ts');
    await keepWork('teach:sub:paper000001:sub0000001', { v: 1 });
    const { allThings } = await import('../../../src/state/teach/copy.ts');
    const { things, whole } = await allThings();
    expect([things.size, whole]).toEqual([1, false]);
    const { eraseCollected, erasePaper, eraseTeaching } = await import('../../../src/state/teach/erase.ts');
    expect([await eraseCollected('paper000001'), await erasePaper('paper000001'), await eraseTeaching()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is all that a reading of the record shows, which says whether a newer version is the reason', async () => {
    for (const [name, state] of [
      ['VersionError', 'newer'],
      ['UnknownError', 'closed'],
    ] as const) {
      vi.resetModules();
      vi.stubGlobal('indexedDB', failing(name));
      await remembering();
      const { readHistory } = await import('../../../src/state/record/read-history.ts');
      const { state: stands, events } = await readHistory();
      expect([stands, events > 0]).toEqual([state, true]);
    }
  });
});
