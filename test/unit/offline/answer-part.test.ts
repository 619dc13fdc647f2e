import { afterEach, describe, expect, it, vi } from 'vitest';
import { part } from '../../../src/offline/answer-part.ts';
import type { Asked } from '../../../src/offline/worker-scope.ts';
import { hashOf } from '../../../src/state/offline/hash.ts';
import type { KeptList } from '../../../src/state/offline/list.ts';
import type { Shelf } from '../../../src/state/offline/shelf.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const ORIGIN = 'https://example.org/';

/** A page of a kept version that asks for a file which is not kept itself. */
const ask = async (file: string, content: string): Promise<Response> => {
  const list: KeptList = { format: 1, version: 'v', files: { [file]: [await hashOf(bytes(content)), 1] }, parts: {} };
  const shelf = {
    client: async () => ({ version: 'v', at: 0 }),
    list: async () => list,
    file: async () => undefined,
  } as unknown as Shelf;
  return part(shelf, { request: new Request(ORIGIN + file), clientId: 'page' } as Asked, file);
};

/** A browser that still holds what a host said was good for ten minutes (GitHub Pages says so of everything). */
const holding = (held: string, published: string) => {
  const asked: string[] = [];
  const answer = vi.fn(async (_: Request, init?: RequestInit) => {
    asked.push(init?.cache ?? 'default');
    return new Response(init?.cache === 'no-cache' ? published : held);
  });
  vi.stubGlobal('fetch', answer);
  return asked;
};
afterEach(() => void vi.unstubAllGlobals());

describe('a part of a page of a kept version that is not kept', () => {
  it('is asked of the host anew, whatever the browser still holds of the version before', async () => {
    holding('old', 'new');
    const answer = await ask('zh/bank/index.json', 'new');
    expect([answer.status, await answer.text()]).toEqual([200, 'new']);
  });

  it('is taken from where the browser has it if its name says its content', async () => {
    const asked = holding('same', 'same');
    expect((await ask('_astro/part.AbC12345.js', 'same')).status).toBe(200);
    expect(asked).toEqual(['default']);
  });

  it('is gone where the host has another version of it', async () => {
    holding('old', 'newer still');
    expect((await ask('zh/bank/index.json', 'new')).status).toBe(503);
  });
});
