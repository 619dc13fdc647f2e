import type { Words } from './sheet-data.ts';

const isWords = (found: unknown): found is Words => typeof found === 'object' && found !== null && 'away' in found;

let coming: Promise<Words> | null = null;

/** Fetches what is said of papers and files, for a page that seldom needs it. Throws where it does not come; the next call tries again. */
export const fetchSheetWords = (address: string): Promise<Words> => {
  coming ??= fetch(address)
    .then(async (response) => {
      const found: unknown = response.ok ? await response.json() : null;
      if (!isWords(found)) throw new Error(`no words at ${response.url} (${response.status})`);
      return found;
    })
    .catch((error) => {
      coming = null;
      throw error;
    });
  return coming;
};
