import { existsSync, readFileSync } from 'node:fs';
import type { Finished } from './command.ts';

/** What a tool wrote about its run; throws with what it said when it wrote nothing. */
export const readReport = <T>(file: string, { code, text }: Finished): T => {
  if (!existsSync(file)) throw new Error(`it ended with ${code ?? 'a timeout'} and wrote no report\n${text}`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
};
