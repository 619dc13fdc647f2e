import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/** What a view that is fetched when it is opened is given; each takes what it needs. */
export interface ViewProps {
  words: Words;
  readings: readonly Reading[];
  chosen: Reading;
  onchoose: (feature: string) => void;
  age: number;
  onage: (age: number) => void;
}
