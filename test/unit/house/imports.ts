import { posix } from 'node:path';
import type { SourceFile } from './files.ts';
import { EXCEPTIONS, type Exception, RULES } from './rules.ts';

interface Import {
  readonly name: string;
  readonly clause: string;
  readonly type: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** A clause that takes types only: `type X`, or `{ type X, type Y }`. */
const typesOnly = (clause: string) =>
  /^\s*type\b/.test(clause) ||
  (/^\s*\{/.test(clause) &&
    (clause.match(/[\w$]+(?=\s*(?:,|\}|\bas\b))/g) ?? []).length === (clause.match(/\btype\s+[\w$]+/g) ?? []).length);

/** The imports of a file, re-exports and late ones included. */
export const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(STATEMENT)].map(([, clause = '', from, bare, dynamic]) => ({
    name: from ?? bare ?? dynamic ?? '',
    clause,
    type: from !== undefined && typesOnly(clause),
  }));

/** What an import names: a path below src/, or a package. */
const resolve = (path: string, name: string): { readonly src?: string; readonly pack?: string } => {
  if (!name.startsWith('.')) return { pack: name.replace(/\?.*$/, '') };
  return { src: posix.relative('src', posix.join(posix.dirname(path), name)).replace(/\?.*$/, '') };
};

const part = (src: string) => src.split('/')[0] ?? '';
const topic = (src: string) => src.split('/').slice(0, 2).join('/');

const allowed = (from: string, { src, pack }: ReturnType<typeof resolve>, type: boolean): boolean => {
  const rule = RULES[topic(from)] ?? RULES[part(from)];
  if (!rule) return false;
  if (pack !== undefined) return rule.packages.test(pack);
  const to = src ?? '';
  if (to.startsWith(`${rule.own === 'topic' ? topic(from) : part(from)}/`)) return true;
  const parts = type ? [...rule.parts, ...(rule.types ?? [])] : rule.parts;
  return parts.some((other) => to.startsWith(`${other}/`));
};

/** d3 is tree-shaken by name, and never draws: Svelte does. */
const d3Faults = (path: string, { name, clause }: Import): string[] => {
  if (!/^d3(-|$)/.test(name)) return [];
  if (/\*\s*as\b|^\s*\w/.test(clause.replace(/^\s*type\b/, ''))) return [`${path} imports d3 whole: name what it uses`];
  return /\b(select|selectAll|create|creator|drag|brush|zoom|transition)\b/.test(clause) ||
    /^d3-(selection|transition|drag|brush|zoom)$/.test(name)
    ? [`${path} lets d3 draw: ${clause.trim()}`]
    : [];
};

/** Imports across the walls of the house. `used` gathers the exceptions that were needed. */
export const importFaults = (files: readonly SourceFile[], used: Set<Exception> = new Set()): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const from = posix.relative('src', path);
    if (!RULES[part(from)]) return [`${path} is in a part of src/ the table does not know`];
    return importsOf(text).flatMap((one) => {
      const target = resolve(path, one.name);
      const exception = EXCEPTIONS.find((exception) => exception.from.test(from) && exception.to.test(target.src ?? ''));
      const fine = allowed(from, target, one.type);
      if (!fine && exception) used.add(exception);
      return [
        ...(fine || exception ? [] : [`${path} may not import ${one.type ? 'types of ' : ''}${target.src ?? target.pack}`]),
        ...d3Faults(path, one),
      ];
    });
  });
