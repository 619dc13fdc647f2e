import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Longest run of Chinese characters the course may share with the notes it grew from. */
export const RUN = 16;
const BYTES = 5;

/** The Han characters of a text alone: a sentence does not become one's own by moving its commas. */
export const hanOnly = (text: string): string => (text.match(/\p{Script=Han}/gu) ?? []).join('');

/** Every run of 16 characters in a text's Han. */
export const runsOf = (text: string): readonly string[] => {
  const han = [...hanOnly(text)];
  return Array.from({ length: Math.max(0, han.length - RUN + 1) }, (_, i) => han.slice(i, i + RUN).join(''));
};

/** The first 40 bits of a run's hash: of a million runs about five would be taken for one of the notes' by mistake. */
export const fingerprint = (run: string): string =>
  createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, BYTES * 2);

/** Fingerprints of every run of the notes, which themselves are no part of the course. */
export const notesFingerprints = (): ReadonlySet<string> => {
  const packed = readFileSync(new URL('../fixtures/notes-runs.bin', import.meta.url));
  return new Set(
    Array.from({ length: packed.length / BYTES }, (_, i) => packed.subarray(i * BYTES, (i + 1) * BYTES).toString('hex')),
  );
};

/** Terms and enumerations of names, which carry over: a line each. */
export const allowedRuns = (): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL('../fixtures/enumerations.txt', import.meta.url), 'utf8')
      .split('\n')
      .flatMap(runsOf),
  );

/** The runs of a text that stand in the notes and are no enumeration. */
export const borrowedRuns = (text: string, notes: ReadonlySet<string>, allowed: ReadonlySet<string>): readonly string[] =>
  runsOf(text).filter((run) => !allowed.has(run) && notes.has(fingerprint(run)));
