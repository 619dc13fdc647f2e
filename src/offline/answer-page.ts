import { fileAt } from '../state/offline/list.ts';
import type { Shelf } from '../state/offline/shelf.ts';
import type { Asked } from './worker-scope.ts';

/** The page that says what is not kept, in both languages. */
const NOT_KEPT = 'not-kept/index.html';

/**
 * Answers for a page: one that is kept comes from what is kept, and all that it will ask for does (answer-part.ts); one that is not
 * comes from the host, and so will all of its parts. Where there is no network, a page says that it is not kept.
 */
export const page = async (shelf: Shelf, { request, resultingClientId = '' }: Asked, path: string): Promise<Response> => {
  const kept = await shelf.now();
  const list = kept && (await shelf.list(kept.version));
  const from = async (file: string, status: number): Promise<Response | null> => {
    const hash = list?.files[file]?.[0];
    const found = hash && (await shelf.file(hash));
    if (!list || !found) return null;
    await shelf.setClient(resultingClientId, { version: list.version, at: Date.now() });
    return status === 200 ? found : new Response(found.body, { status, headers: found.headers });
  };
  // A host leads on to the address with a stroke, and so must this.
  if (list?.files[`${path}/index.html`]) return Response.redirect(`${request.url.replace(/(?=[?#]|$)/, '/')}`, 302);
  const here = await from(fileAt(path), 200);
  if (here) return here;
  try {
    return await fetch(request);
  } catch (error) {
    const told = await from(NOT_KEPT, 503);
    if (told) return told;
    throw error;
  }
};
