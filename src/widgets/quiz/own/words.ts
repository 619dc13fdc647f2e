import type { own } from '../../../i18n/en/own.ts';
import type { ImportWords } from './import-words.ts';

/** What is said of a teacher’s own questions, in one language. */
export interface OwnWords {
  readonly own: typeof own;
  readonly imports: ImportWords;
}

const isWords = (found: unknown): found is OwnWords =>
  typeof found === 'object' && found !== null && 'own' in found && 'imports' in found;

let coming: Promise<OwnWords> | null = null;

/** Fetches the words with the first use: a teacher who takes all from the bank never needs them. Throws where they do not come. */
export const fetchWords = (address: string): Promise<OwnWords> => {
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
