import { fetchOnce } from '../fetch-once.ts';
import type { Words } from './sheet-data.ts';

/** Fetches what is said of papers and files, for a page that seldom needs it. Throws where it does not come; the next call tries again. */
export const fetchSheetWords = fetchOnce(
  (found: unknown): found is Words => typeof found === 'object' && found !== null && 'away' in found,
);
