import { strToU8, zipSync } from 'fflate';

/** Files are dated alike, so that the same content gives the same bytes. */
const DATED = '2000-01-01T00:00:00';

/**
 * Files as a ZIP, by path. By fflate's synchronous call: the others start a worker from a blob, which the policy of the pages forbids.
 * Throws nothing that the files can cause. Example: zipped({ 'a.txt': 'text' }) begins with the bytes PK.
 */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const bytes = Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 9, mtime: DATED }));
};
