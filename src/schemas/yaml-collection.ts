import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { readEntries, type Shape } from './yaml-entries.ts';

/** The YAML files a path names: itself, or those of the folder. */
const filesOf = async (path: string, root: URL): Promise<readonly string[]> =>
  path.endsWith('.yaml')
    ? [path]
    : (await readdir(new URL(`${path}/`, root)))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${path}/${name}`);

/**
 * A collection kept in YAML: one file, or every file of a folder. Throws, which fails the build, with all faults of all its files,
 * each with file and line; an id that stands twice is one.
 */
export const yamlCollection = <Schema extends z.ZodType>(path: string, shape: Shape, schema: Schema) => ({
  schema,
  loader: {
    name: 'yaml-collection',
    async load({ store, parseData, config, watcher }) {
      const read = async () => {
        store.clear();
        const faults: string[] = [];
        for (const filePath of await filesOf(path, config.root)) {
          const read = readEntries(await readFile(new URL(filePath, config.root), 'utf8'), filePath, shape, schema);
          faults.push(...read.faults);
          for (const { id, data } of read.entries) {
            if (store.has(id)) faults.push(`${filePath}: the id ${id} is already taken`);
            store.set({ id, data: await parseData({ id, data: data as Record<string, unknown>, filePath }), filePath });
          }
        }
        if (faults.length > 0) throw new Error(faults.join('\n'));
      };
      await read();
      watcher?.on('change', (changed) => changed.includes(`/${path}`) && read());
    },
  } satisfies Loader,
});
