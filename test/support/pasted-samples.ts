import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PROJECT } from './site.ts';

/** The texts that `test/golden/pasted.test.ts` says the reading of, without it. */
export const SAMPLES: readonly string[] = ['samples', 'held-out', 'second-held-out', 'traps'].flatMap((file) =>
  (parse(readFileSync(`${PROJECT}test/golden/pasted/${file}.yaml`, 'utf8')) as readonly { text: string }[]).map(
    ({ text }) => text,
  ),
);
