import { startWorker } from '../../state/own-script.ts';
import type { News, Order } from './messages.ts';
import workerUrl from './simulate.worker.ts?worker&url';

/** Something that carries out orders and tells the news; in a worker, or in the page where there is none. */
export interface Runner {
  readonly inWorker: boolean;
  readonly send: (order: Order) => void;
  readonly close: () => void;
}

const inPage = (tell: (news: News) => void): Runner => {
  // Fetched only where there is no worker, which is hardly ever.
  const ready = import('./simulator.ts').then(({ simulator }) => simulator());
  const fail = () => tell({ kind: 'failed' });
  return {
    inWorker: false,
    // A task of its own for each slice, so that the page can paint and be pressed between two.
    send: (order) => ready.then((carryOut) => setTimeout(() => tell(carryOut(order))), fail),
    close: () => {},
  };
};

/** Starts a worker, or does without where the browser has none or forbids it. */
export const startRunner = (tell: (news: News) => void): Runner => {
  try {
    const worker = startWorker(workerUrl);
    let lost = false;
    let fallback: Runner | null = null;
    const orders: Order[] = [];
    worker.addEventListener('message', ({ data }: MessageEvent<News>) => tell(data));
    worker.addEventListener('error', () => {
      // It never came up: what was ordered is done in the page.
      if (lost) return;
      lost = true;
      fallback = inPage(tell);
      for (const order of orders) fallback.send(order);
    });
    return {
      inWorker: true,
      send: (order) => {
        if (fallback) return fallback.send(order);
        if (order.kind === 'begin') orders.length = 0;
        orders.push(order);
        worker.postMessage(order);
      },
      close: () => worker.terminate(),
    };
  } catch {
    return inPage(tell);
  }
};
