import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTPUT } from '../../support/site.ts';

/** A C program, built: give it numbers, get numbers back, the first of them its seconds of processor time. */
export type Baseline = (input: readonly number[]) => readonly number[];

/** Builds a C program of this folder with `cc -O2`; undefined where there is no compiler. */
export const baseline = (name: string): Baseline | undefined => {
  if (spawnSync('cc', ['--version']).status !== 0) return undefined;
  const folder = join(OUTPUT, 'bench');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, name);
  execFileSync('cc', ['-O2', '-o', program, fileURLToPath(new URL(`./${name}.c`, import.meta.url)), '-lm']);
  return (input) =>
    execFileSync(program, { input: input.join(' '), encoding: 'utf8' })
      .trim()
      .split(' ')
      .map(Number);
};
