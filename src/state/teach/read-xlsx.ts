import { startWorker } from '../own-script.ts';
import workerUrl from './xlsx.worker.ts?worker&url';
import type { XlsxRead } from './xlsx-rows.ts';

/** A file that takes longer, in ms, is no table of questions. */
const LONGEST = 20_000;

/**
 * The rows of the first sheet of an .xlsx, read beside the page: its reader needs a worker, and one of ours is all that the policy lets
 * through. What unpacks to too much, is locked or damaged comes back with a code. Rejects where the worker does not come up.
 */
export const readXlsx = (file: ArrayBuffer): Promise<XlsxRead> => {
  const worker = startWorker(workerUrl);
  return new Promise<XlsxRead>((resolve, reject) => {
    const late = setTimeout(() => resolve({ ok: false, code: 'bomb' }), LONGEST);
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxRead>) => {
      clearTimeout(late);
      resolve(data);
    });
    worker.addEventListener('error', () => reject(new Error('the worker did not come up')));
    worker.postMessage(file, [file]);
  }).finally(() => worker.terminate());
};
