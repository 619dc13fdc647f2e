import { trustedScript } from './trusted-script.ts';

/** Starts a worker of this course, by the address that its import gives. Throws where the browser has none or forbids it. */
export const startWorker = (url: string): Worker => new Worker(trustedScript('zhike-worker', url), { type: 'module' });
