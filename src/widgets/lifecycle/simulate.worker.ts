import type { Order } from './messages.ts';
import { simulator } from './simulator.ts';

const carryOut = simulator();
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  try {
    postMessage(carryOut(data));
  } catch {
    postMessage({ kind: 'failed' });
  }
});
