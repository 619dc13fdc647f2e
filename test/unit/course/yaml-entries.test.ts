import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ledgerEntry } from '../../../src/schemas/ledger.ts';
import { yamlCollection } from '../../../src/schemas/yaml-collection.ts';
import { ledgerList, list, orderedList, readEntries, whole } from '../../../src/schemas/yaml-entries.ts';

const entry = z.strictObject({
  id: z.string(),
  order: z.int().optional(),
  text: z.strictObject({ zh: z.string(), en: z.string() }),
});
const SOUND = '# a list\n- id: a\n  text: {zh: "甲", en: "A"}\n- id: b\n  text:\n    zh: 乙\n    en: B\n';
const faults = (text: string) => readEntries(text, 'content/x.yaml', list, entry).faults;

describe('a YAML file', () => {
  it('is read into its entries', () => {
    const { entries } = readEntries(SOUND, 'content/x.yaml', orderedList, entry);
    expect(entries.map(({ id, data }) => [id, data.order, data.text.en])).toEqual([
      ['a', 1, 'A'],
      ['b', 2, 'B'],
    ]);
    expect(readEntries('n: 1', 'content/data/one.yaml', whole, z.strictObject({ n: z.int() })).entries).toEqual([
      { id: 'one', data: { n: 1 } },
    ]);
  });

  it.each([
    ['that is no YAML', SOUND.replace('"A"}', '"A"'), /^content\/x\.yaml:[34]: no YAML: /],
    ['that is no list', 'id: a', /^content\/x\.yaml: expected a list/],
    ['with a key that is missing', SOUND.replace('    en: B\n', ''), /^content\/x\.yaml:6: b, text\.en: /],
    ['with a key that is unknown', SOUND.replace('en: B', 'de: B'), /^content\/x\.yaml:6: b, text: Unrecognized key: "de"$/m],
    ['with an entry without an id', SOUND.replace('id: b', 'name: b'), /^content\/x\.yaml:4: \(without an id\), id: /],
  ])('%s says so with its file and the line', (_, text, fault) => {
    expect(faults(text).join('\n')).toMatch(fault);
  });

  it('of the ledger gives every id its number, and a reason to one that is gone', () => {
    const { entries, faults } = readEntries(
      'published: [a, b]\nretired: {a: why}',
      'content/ledger.yaml',
      ledgerList,
      ledgerEntry,
    );
    expect(faults).toEqual([]);
    expect(entries.map(({ data }) => data)).toEqual([
      { id: 'a', number: 1, retired: 'why' },
      { id: 'b', number: 2 },
    ]);
    expect(readEntries('published: [a]\nretired: {x: why}', 'content/ledger.yaml', ledgerList, ledgerEntry).faults).toEqual([
      'content/ledger.yaml: x is retired but was never published',
    ]);
  });
});

describe('a collection', () => {
  const load = async (files: Readonly<Record<string, string>>) => {
    const root = mkdtempSync(join(tmpdir(), 'zhike-yaml-'));
    mkdirSync(join(root, 'content/x'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'content/x', name), text);
    const store = new Map<string, { data: unknown; filePath: string }>();
    const context = {
      config: { root: pathToFileURL(`${root}/`) },
      parseData: async ({ data }: { data: unknown }) => data,
      store: {
        clear: () => store.clear(),
        has: (id: string) => store.has(id),
        set: ({ id, ...rest }: { id: string; data: unknown; filePath: string }) => store.set(id, rest),
      },
    };
    await yamlCollection('content/x', list, entry).loader.load(context as never);
    return store;
  };

  it('holds the entries of all its files, each with its file', async () => {
    const store = await load({ 'one.yaml': SOUND, 'two.yaml': '- {id: c, text: {zh: 丙, en: C}}' });
    expect([...store].map(([id, { filePath }]) => [id, filePath])).toEqual([
      ['a', 'content/x/one.yaml'],
      ['b', 'content/x/one.yaml'],
      ['c', 'content/x/two.yaml'],
    ]);
  });

  it('stops the build with the faults of all of them, an id taken twice among them', async () => {
    const loading = load({ 'one.yaml': SOUND, 'three.yaml': '- {id: d}', 'two.yaml': '- {id: a, text: {zh: 丙, en: C}}' });
    await expect(loading).rejects.toThrow(/three\.yaml:1: d, text: [\s\S]*two\.yaml: the id a is already taken/);
  });
});
