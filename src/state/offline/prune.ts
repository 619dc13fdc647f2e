import { filesOf } from './list.ts';
import type { Shelf } from './shelf.ts';

/** A page may be on its way for so long before the browser names it among those that are open, in ms. */
const COMING = 60_000;

/** The versions that pages which are still open came from; whatever is noted of others is let go. */
const inUse = async (shelf: Shelf, open: ReadonlySet<string>, now: number): Promise<ReadonlySet<string>> => {
  const used = new Set<string>();
  for (const id of await shelf.clients()) {
    const opened = await shelf.client(id);
    if (opened && (open.has(id) || now - opened.at < COMING)) used.add(opened.version);
    else await shelf.dropClient(id);
  }
  return used;
};

/**
 * Lets go of the files that neither what is kept nor an open page needs; `open` are the names of the pages that are. A page of an
 * older version keeps all of that version that is here.
 */
export const prune = async (shelf: Shelf, open: ReadonlySet<string>, now: number): Promise<void> => {
  const kept = await shelf.now();
  if (!kept) return;
  const used = await inUse(shelf, open, now);
  const needed = new Set<string>();
  for (const version of await shelf.lists()) {
    const list = await shelf.list(version);
    const current = version === kept.version;
    if (!list || !(current || used.has(version))) {
      await shelf.dropList(version);
      continue;
    }
    const paths = current ? filesOf(list, kept.parts) : Object.keys(list.files);
    for (const path of paths) needed.add(list.files[path]?.[0] ?? '');
  }
  for (const hash of await shelf.hashes()) if (!needed.has(hash)) await shelf.dropFile(hash);
};
