import { inTime } from '../in-time.ts';
import { eraseStore } from './erased.ts';

/** Deletes all that the course keeps on this device; false where the browser does not let all of it go. */
export const eraseEverything = async (): Promise<boolean> => {
  const gone = await inTime(eraseStore()).then(
    () => true,
    () => false,
  );
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('zhike:')) localStorage.removeItem(key);
    return gone;
  } catch {
    return false;
  }
};
