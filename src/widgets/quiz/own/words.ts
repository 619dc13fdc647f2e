import type { own } from '../../../i18n/en/own.ts';
import { fetchOnce } from '../fetch-once.ts';
import type { ImportWords } from './import-words.ts';

/** What is said of a teacher’s own questions, in one language. */
export interface OwnWords {
  readonly own: typeof own;
  readonly imports: ImportWords;
}

/** Fetches the words with the first use: a teacher who takes all from the bank never needs them. Throws where they do not come. */
export const fetchWords = fetchOnce(
  (found: unknown): found is OwnWords => typeof found === 'object' && found !== null && 'own' in found && 'imports' in found,
);
