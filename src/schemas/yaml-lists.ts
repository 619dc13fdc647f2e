import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/** A YAML list whose order means something; a collection is handed out sorted by id, so each entry is told its place, from 1. */
export const inOrder = (text: string): Record<string, unknown>[] => {
  const entries: unknown = parse(text);
  if (!Array.isArray(entries)) throw new Error('expected a list of entries, each with an id');
  return entries.map((entry, i) => ({ ...entry, order: i + 1 }));
};

/** Reads a folder of YAML files, each a list of entries with an `id`; the file's name becomes the entry's `unit`. */
export const yamlLists = (folder: string): Loader => ({
  name: 'yaml-lists',
  async load({ store, parseData, config, watcher }) {
    const base = new URL(`${folder}/`, config.root);
    const read = async () => {
      store.clear();
      for (const file of (await readdir(base)).filter((name) => name.endsWith('.yaml')).sort()) {
        const entries: unknown = parse(await readFile(new URL(file, base), 'utf8'));
        if (!Array.isArray(entries)) throw new Error(`${folder}/${file}: expected a list of entries, each with an id`);
        for (const entry of entries) {
          if (store.has(entry.id)) throw new Error(`${folder}/${file}: the id ${entry.id} is already taken`);
          const filePath = `${folder}/${file}`;
          store.set({ id: entry.id, data: await parseData({ id: entry.id, data: entry, filePath }), filePath });
        }
      }
    };
    await read();
    watcher?.on('change', (path) => path.includes(`/${folder}/`) && read());
  },
});
