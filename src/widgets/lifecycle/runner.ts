import type { News, Order } from './messages.ts';
import workerUrl from './simulate.worker.ts?worker&url';

/** Something that carries out orders and tells the news; in a worker, or in the page where there is none. */
export interface Runner {
  readonly inWorker: boolean;
  readonly send: (order: Order) => void;
  readonly close: () => void;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** The policy lets through this one worker and nothing else (trusted-types zhike-worker in astro.config.mjs). */
const trusted = (url: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('zhike-worker', {
    createScriptURL: (asked) => {
      if (asked === workerUrl) return asked;
      throw new TypeError(`not a worker of this course: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
};
let policy: { createScriptURL: (url: string) => string } | undefined;

const inPage = (tell: (news: News) => void): Runner => {
  // Fetched only where there is no worker, which is hardly ever.
  const ready = import('./simulator.ts').then(({ simulator }) => simulator());
  const fail = (error: unknown) => tell({ kind: 'failed', why: String(error) });
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
    const worker = new Worker(trusted(workerUrl), { type: 'module' });
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
