import { startWorker } from '../own-script.ts';
import workerUrl from './digest.worker.ts?worker&url';
import { beside, type Stored, settle } from './store.ts';

/** Asks a worker once, and ends it. Throws where there is none, or where it fails. */
export const askWorker = <Answer>(url: string, question: unknown): Promise<Answer> =>
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
