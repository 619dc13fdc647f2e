import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** What a program said; throws with it where it failed. */
export const said = (program: string, args: readonly string[], seconds = 300): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 2 ** 26,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${`${stdout}${stderr}`.slice(-1500)}`);
  return stdout;
};

/** Whether a program answers, by a harmless question. */
export const answers = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
/** The first Python that has a module: that of the path, or that of the system, for which Debian’s packages are; null where none has. */
export const pythonWith = (module: string): string | null =>
  ['python3', '/usr/bin/python3'].find((python) => answers(python, ['-c', `import ${module}`])) ?? null;

/** A ZIP laid out in a folder; the paths of its files. */
export const unpacked = (zip: Uint8Array, folder: string): readonly string[] => {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
};
