import type { LearnerEvent } from '../../../core/record/event.ts';
import type { AskedQuestion } from '../../../core/review/course.ts';
import { byId, type Memory, memoryOf } from '../../../core/review/memory.ts';
import { startWorker } from '../../../state/own-script.ts';
import workerUrl from './fold.worker.ts?worker&url';

/** Below so many events folding takes less than a frame or two, and a worker longer to start. */
const MANY = 4000;

/**
 * The memory of a record. A long one is folded beside the page, so that it goes on answering; where the browser has no worker, in it.
 * Throws nothing. Example: of no events it is empty.
 */
export const foldRecord = (events: readonly LearnerEvent[], questions: readonly AskedQuestion[]): Promise<Memory> => {
  const here = () => memoryOf(events, byId(questions));
  if (events.length < MANY) return Promise.resolve(here());
  return new Promise((resolve) => {
    const end = (memory: Memory, worker?: Worker) => {
      worker?.terminate();
      resolve(memory);
    };
    try {
      const worker = startWorker(workerUrl);
      worker.addEventListener('message', ({ data }: MessageEvent<Memory>) => end(data, worker));
      worker.addEventListener('error', () => end(here(), worker));
      worker.postMessage({ events, questions });
    } catch {
      end(here());
    }
  });
};
