import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { KeptFile, KeptList } from '../state/offline/list.ts';
import { needsOf } from './needs.ts';
import { partsOf } from './parts.ts';

/** As a host packs that does so for each answer. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
/** The search index is packed already. */
const weigh = (file: string, bytes: Buffer) =>
  file.startsWith('pagefind/') ? bytes.length : brotliCompressSync(bytes, QUICK).length;
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest().subarray(0, 12).toString('base64url');

/** The units that have lessons, and of which each question is, as their banks say. */
const unitsOf = (dist: string, files: readonly string[]): ReadonlyMap<string, string> => {
  const units = new Set(files.flatMap((file) => /^[a-z]+\/lessons\/([^/]+)\//.exec(file)?.[1] ?? []));
  const ofQuestions = files.flatMap((file) => {
    const unit = /^[a-z]+\/bank\/([^/]+)\.json$/.exec(file)?.[1] ?? '';
    if (!units.has(unit)) return [];
    const bank = JSON.parse(readFileSync(join(dist, file), 'utf8')) as readonly { readonly id: string }[];
    return bank.map(({ id }) => [id, unit] as const);
  });
  return new Map([...ofQuestions, ...[...units].map((unit) => [unit, unit] as const)]);
};

/** The list of a built site. What only hosts read is not on it, nor what this wrote before. */
export const listOf = (dist: string): KeptList => {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => !/^(_headers|\.nojekyll|sw\.js|offline-off\.js|kept\/.*)$/.test(file) && statSync(join(dist, file)).isFile(),
    )
    .sort();
  const place = new Map(paths.map((file, i) => [file, i]));
  const needs = needsOf((file) => readFileSync(join(dist, file), 'utf8'), new Set(paths));
  const units = unitsOf(dist, paths);
  const parts = new Map<string, Set<number>>();
  for (const file of paths)
    for (const name of partsOf(file, (named) => units.get(named))) {
      const part = parts.get(name) ?? new Set();
      parts.set(name, part);
      for (const each of [file, ...(file.endsWith('.html') ? needs(file) : [])]) part.add(place.get(each) as number);
    }
  const kept = new Set([...parts.values()].flatMap((part) => [...part]));
  const files = Object.fromEntries(
    paths.map((file, i): [string, KeptFile] => {
      const bytes = readFileSync(join(dist, file));
      return [file, [hashOf(bytes), kept.has(i) ? weigh(file, bytes) : 0]];
    }),
  );
  const told = Object.fromEntries([...parts].map(([name, part]) => [name, [...part].sort((a, b) => a - b)]));
  const version = createHash('sha256')
    .update(JSON.stringify([files, told]))
    .digest()
    .subarray(0, 9)
    .toString('base64url');
  return { format: 1, version, files, parts: told };
};

/** Writes the list of a built site, under its version, and which version that is. */
export const writeList = (dist: string): KeptList => {
  const list = listOf(dist);
  rmSync(join(dist, 'kept'), { recursive: true, force: true });
  mkdirSync(join(dist, 'kept'));
  writeFileSync(join(dist, 'kept', `${list.version}.json`), JSON.stringify(list));
  writeFileSync(join(dist, 'kept/now.json'), JSON.stringify({ version: list.version }));
  return list;
};
