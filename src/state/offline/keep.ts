import { hashOf } from './hash.ts';
import { addressOf, filesOf, type KeptFile, type KeptList } from './list.ts';
import { PAST } from './published.ts';
import type { Shelf } from './shelf.ts';

/** How it ended: `broken`, the network or the host gave up; `changed`, another version was published meanwhile; `full`, no room. */
export type Ending = 'kept' | 'broken' | 'changed' | 'full' | 'stopped';

/** How many files are fetched at once: more would hold up what the reader does meanwhile. */
const AT_ONCE = 6;

const fetchOne = async (shelf: Shelf, scope: string, path: string, [hash]: KeptFile, signal: AbortSignal): Promise<Ending> => {
  let bytes: ArrayBuffer;
  let type: string;
  try {
    const answer = await fetch(`${scope}${addressOf(path)}?${PAST}=${hash}`, { cache: 'no-store', signal });
    if (answer.status === 404) return 'changed';
    if (!answer.ok) return 'broken';
    bytes = await answer.arrayBuffer();
    type = answer.headers.get('content-type') ?? 'application/octet-stream';
  } catch {
    return signal.aborted ? 'stopped' : 'broken';
  }
  if ((await hashOf(bytes)) !== hash) return 'changed';
  try {
    await shelf.setFile(hash, bytes, type);
    return 'kept';
  } catch {
    return 'full';
  }
};

/**
 * Keeps some parts of a version, and only these: fetches what is not here, tells after each file how many of how many are, and when
 * all are, makes them what pages are opened from. Until then what was kept before stays as it is; what came is found there at the
 * next attempt.
 */
export const keep = async (
  shelf: Shelf,
  scope: string,
  list: KeptList,
  parts: readonly string[],
  tell: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Ending> => {
  const here = await shelf.hashes();
  const byHash = new Map(filesOf(list, parts).map((path) => [(list.files[path] as KeptFile)[0], path]));
  const missing = [...byHash].filter(([hash]) => !here.has(hash)).map(([, path]) => path);
  const all = byHash.size;
  let done = all - missing.length;
  let ending: Ending = 'kept';
  tell(done, all);
  const work = async () => {
    for (let path = missing.pop(); path !== undefined && ending === 'kept'; path = missing.pop()) {
      const one = await fetchOne(shelf, scope, path, list.files[path] as KeptFile, signal);
      if (one === 'kept') tell(++done, all);
      else if (ending === 'kept') ending = one;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (ending !== 'kept') return ending;
  try {
    await shelf.setList(list);
    await shelf.setNow({ version: list.version, parts });
    return 'kept';
  } catch {
    return 'full';
  }
};
