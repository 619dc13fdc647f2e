import { eraseAll } from './store.ts';

/** Deletes all that the course keeps on this device; false where the browser does not let all of it go. */
export const eraseEverything = async (): Promise<boolean> => {
  let gone = true;
  try {
    await eraseAll();
  } catch {
    gone = false;
  }
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('zhike:')) localStorage.removeItem(key);
  } catch {
    gone = false;
  }
  return gone;
};
