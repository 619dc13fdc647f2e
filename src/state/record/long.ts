import type { History } from '../../core/record/history.ts';
import { heardOf } from '../clock.ts';
import type { Database } from '../database.ts';
import { startWorker } from '../own-script.ts';
import { digest, readDigest, writeDigest } from './digest.ts';
import workerUrl from './digest.worker.ts?worker&url';
import type { HistoryRead } from './read-history.ts';
import { beside, LONG, type Stored, settle } from './store.ts';

/** Asks a worker once, and ends it. Throws where there is none, or where it fails. */
const askWorker = <Answer>(url: string, question: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = startWorker(url);
    const end = (how: () => void) => {
      worker.terminate();
      how();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(() => resolve(data)));
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    worker.postMessage(question);
  });

/** Has the digest of a long record made beside the page; false where it is not there then. Throws nothing. */
export const digestBeside = async (): Promise<boolean> => {
  const there = beside();
  try {
    const read = await askWorker<Pick<Stored, 'state' | 'last'>>(workerUrl, there);
    settle(there, read);
    return read.state === 'open';
  } catch {
    return false;
  }
};

/** Keeps a digest for the next page, without waiting; where it cannot be written, that one reads all again. */
export const keepDigest = (stored: Stored, history: History): void => void digest(stored, history).catch(() => undefined);

/** The history of the record as its digest has it; an old digest is made anew for the next page. Null where none holds. */
export const fromDigest = async (db: Database): Promise<HistoryRead | null> => {
  const found = await readDigest(db);
  if (!found) return null;
  const { history, count, odd, last, old } = found;
  if (old && count >= LONG) digestBeside();
  else if (old) writeDigest(db, found).catch(() => undefined);
  heardOf(last);
  return { history, state: 'open', events: count - odd, aside: odd + (await db.count('aside')) };
};
