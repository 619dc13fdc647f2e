import { startWorker } from '../own-script.ts';
import type { Order, Word } from './class.worker.ts';
import workerUrl from './class.worker.ts?worker&url';
import type { JobName, Jobs, Tell } from './jobs.ts';
import { unpack } from './parcels.ts';

/** The job was stopped before it was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

interface Waiting {
  readonly tell: Tell;
  readonly take: (give: never) => void;
  readonly fail: (why: Error) => void;
  readonly inPage: () => void;
  /** What has come of the answer, and how many parcels of it have not. */
  answer: { readonly give: unknown; left: number };
}

/**
 * Whoever works beside the page: a worker, started with the first job; where the browser has none or it does not come up, the page
 * itself, with pauses. `stop` ends all that is under way.
 */
export class Beside {
  #worker: Worker | null | undefined;
  #heard = false;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();

  readonly do = <Name extends JobName>(name: Name, ask: Jobs[Name]['ask'], tell: Tell = () => {}): Promise<Jobs[Name]['give']> =>
    new Promise((take, fail) => {
      const id = ++this.#count;
      const inPage = async () => {
        try {
          const { doJob } = await import('./jobs.ts');
          take(await doJob(name, ask, tell));
        } catch (error) {
          fail(error);
        }
      };
      const worker = this.#start();
      if (!worker) {
        inPage();
        return;
      }
      this.#waiting.set(id, { tell, take: take as (give: never) => void, fail, inPage, answer: { give: undefined, left: 0 } });
      worker.postMessage({ id, name, ask } satisfies Order<Name>);
    });

  readonly stop = (): void => {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { fail } of this.#waiting.values()) fail(new Stopped());
    this.#waiting.clear();
  };

  #start(): Worker | null {
    if (this.#worker !== undefined) return this.#worker;
    try {
      const worker = startWorker(workerUrl);
      worker.addEventListener('message', ({ data }: MessageEvent<Word>) => this.#hear(data));
      worker.addEventListener('error', () => {
        // It never came up: what was asked is done in the page.
        if (this.#heard) return;
        this.#worker = null;
        for (const { inPage } of this.#waiting.values()) inPage();
        this.#waiting.clear();
      });
      this.#worker = worker;
    } catch {
      this.#worker = null;
    }
    return this.#worker;
  }

  #hear(word: Word): void {
    this.#heard = true;
    const waiting = this.#waiting.get(word.id);
    if (!waiting) return;
    if ('done' in word) {
      waiting.tell(word.done, word.all);
      return;
    }
    if ('failed' in word) {
      this.#waiting.delete(word.id);
      waiting.fail(new Error(word.failed));
      return;
    }
    const { answer } = waiting;
    if ('give' in word) waiting.answer = { give: word.give, left: word.parcels };
    else {
      unpack(answer.give, word.parcel);
      answer.left -= 1;
    }
    if (waiting.answer.left > 0) return;
    this.#waiting.delete(word.id);
    waiting.take(waiting.answer.give as never);
  }
}
