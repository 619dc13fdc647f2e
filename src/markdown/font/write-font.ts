import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFont, STIX } from './subset.ts';

/** Changes when this code would make another font from the same characters. */
const VERSION = '1';

/** Writes the subset to `path`, unless the font there was made from the same characters. Says whether it wrote. */
export const writeFont = async (path: string, characters: readonly string[]): Promise<boolean> => {
  const source = createHash('sha256')
    .update(await readFile(STIX))
    .digest('hex');
  const key = JSON.stringify({ version: VERSION, source, characters: characters.join('') });
  if (existsSync(path) && (await readFile(`${path}.key`, 'utf8').catch(() => '')) === key) return false;
  await mkdir(dirname(path), { recursive: true });
  // Renaming is atomic: a second build never reads half a font.
  const part = `${path}.${process.pid}`;
  await writeFile(part, await makeFont(characters));
  await rename(part, path);
  await writeFile(`${path}.key`, key);
  return true;
};
