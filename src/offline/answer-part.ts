import { hashOf } from '../state/offline/hash.ts';
import type { Shelf } from '../state/offline/shelf.ts';
import type { Asked } from './worker-scope.ts';

/** What a page of a version cannot have: that version's file is neither here nor published any more. */
const gone = () => new Response(null, { status: 503 });

/** Whether a file's name says its content, so that it is the same in every version. */
const named = (file: string) => file.startsWith('_astro/');

/** The host's file, if it is the one of this hash; the browser may still hold that of the version before (on GitHub Pages ten minutes). */
const fromHost = async (request: Request, file: string, hash: string): Promise<Response> => {
  const answer = await fetch(request, named(file) ? {} : { cache: 'no-cache' }).catch(gone);
  if (!answer.ok) return answer;
  const bytes = await answer.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) return gone();
  return new Response(bytes, { headers: { 'content-type': answer.headers.get('content-type') ?? '' } });
};

/** Who has no network may have the file of another version that is kept, where it is the same. */
const byName = async (shelf: Shelf, file: string): Promise<Response | undefined> => {
  if (!named(file)) return undefined;
  const kept = await shelf.now();
  const hash = kept && (await shelf.list(kept.version))?.files[file]?.[0];
  return hash ? shelf.file(hash) : undefined;
};

/**
 * Answers for what an open page asks for. A page that came from a version that was kept has the files of that version and of no other:
 * those that are kept, or the host's own where they are the same. A page that came from the host has all from there.
 */
export const part = async (shelf: Shelf, { request, clientId, resultingClientId }: Asked, file: string): Promise<Response> => {
  const opened = await shelf.client(clientId);
  const list = opened && (await shelf.list(opened.version));
  if (!list) {
    try {
      return await fetch(request);
    } catch (error) {
      const same = await byName(shelf, file);
      if (same) return same;
      throw error;
    }
  }
  // A worker of the page asks in its own name.
  if (resultingClientId) await shelf.setClient(resultingClientId, { version: list.version, at: Date.now() });
  const hash = list.files[file]?.[0];
  if (!hash) return gone();
  return (await shelf.file(hash)) ?? fromHost(request, file, hash);
};
