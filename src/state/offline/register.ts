import { inTime } from '../in-time.ts';
import { ownScript } from '../own-script.ts';

/** Whether this browser can keep the course at all: it has both stores, and the address is safe. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis && 'subtle' in crypto;

/** How long the worker may take to be there, in ms: it is one small script. */
const SETTING_UP = 30_000;

/** Lets what is kept answer for the course from the next page on; false where the browser does not allow it. */
export const startWorker = async (scope: string): Promise<boolean> => {
  try {
    await navigator.serviceWorker.register(ownScript(`${scope}sw.js`), { scope, updateViaCache: 'none' });
    // One that cannot be set up never says so.
    await inTime(navigator.serviceWorker.ready, SETTING_UP);
    return true;
  } catch {
    return false;
  }
};

/** Asks the worker to let go of what nothing needs any more. */
export const askToPrune = async (scope: string): Promise<void> =>
  (await navigator.serviceWorker.getRegistration(scope))?.active?.postMessage('prune');

/** From the next page on the course comes from its host again. */
export const endWorker = async (scope: string): Promise<void> => {
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
};
