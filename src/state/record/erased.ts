import { nextOrder } from '../clock.ts';
import { DURABLE, database } from '../database.ts';

const KEY = 'erased';

/** Until when everything was deleted, or never. What an older text in localStorage says is not believed: a killed browser brings it back. */
export const erasedAt = async (): Promise<number> => {
  const found = await (await database()).get('once', KEY);
  return typeof found === 'number' ? found : Number.NEGATIVE_INFINITY;
};

/** Empties the store and notes when, in one transaction. Throws where the browser does not let it. */
export const eraseStore = async (): Promise<void> => {
  const db = await database();
  const tx = db.transaction(['events', 'aside', 'work', 'once'], 'readwrite', DURABLE);
  for (const name of ['events', 'aside', 'work', 'once'] as const) tx.objectStore(name).clear();
  tx.objectStore('once').put(nextOrder(Date.now()), KEY);
  await tx.done;
};
