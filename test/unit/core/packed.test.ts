import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { command } from '../../support/command.ts';
import { PROJECT } from '../../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhike-packed-'));
const modules = join(folder, 'node_modules');
const lib = join(modules, 'zhike', 'lib');

/** What the packed files import beside one another. */
const NEEDED = ['pure-rand'] as const;

const SCRIPT = `
import { fitSbg, kr20, marginMultiple, readScores, simulateChain } from 'zhike/core';
const high = [1000, 869, 743, 653, 593, 551, 517, 491];
console.log(JSON.stringify({
  multiple: marginMultiple('renewal', 0.8, 0.1, 0, { kind: 'for-ever' }),
  alpha: fitSbg([high]).parameters.alpha,
  kr20: kr20(readScores([[1, 1], [1, 0], [0, 0], [0, 0]])),
  simulates: typeof simulateChain,
  globals: ['document', 'window'].filter((name) => name in globalThis),
}));`;

const PROGRAM = `
import { analyseItems, type Figure, type LifetimeTerms, lifetimeValue, marginMultiple, type Simulation } from 'zhike/core';
const terms: LifetimeTerms = {
  period: 'year', margins: { kind: 'constant', margin: 100 }, retention: { kind: 'constant', rate: 0.9 }, discount: 0.1,
  horizon: { kind: 'for-ever' }, timing: 'start', firstPurchase: { kind: 'in' }, acquisition: { kind: 'out' },
};
const figure: Figure = lifetimeValue(terms);
const shares: readonly number[] = analyseItems([[1, 0]]).items.map(({ difficulty }) => difficulty);
export const done = ({ done }: Simulation): number => done + figure.value + shares.length;
// @ts-expect-error a timing there is not
marginMultiple('late', 0.8, 0.1, 0, { kind: 'for-ever' });
`;

/** A new project with the packed tarball in it, and beside it what its files need, as an installation lays them down. */
beforeAll(async () => {
  mkdirSync(join(modules, 'zhike'), { recursive: true });
  const packed = await command('npm', ['pack', '--pack-destination', folder]);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(tarball, packed.text).not.toBe('');
  const said = Number(/zhike-[\d.]+tgz` \((\d+) kB/.exec(readFileSync(join(PROJECT, 'README.md'), 'utf8'))?.[1]) * 1000;
  expect(Math.abs(statSync(join(folder, tarball)).size / said - 1), 'the size in the README').toBeLessThan(0.1);
  await command('tar', ['-xzf', join(folder, tarball), '-C', join(modules, 'zhike'), '--strip-components=1']);
  for (const name of NEEDED) symlinkSync(join(PROJECT, 'node_modules', name), join(modules, name), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'use.js'), SCRIPT);
  writeFileSync(join(folder, 'use.ts'), PROGRAM);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('another program with the packed core', () => {
  it('imports it in plain JavaScript, without building the site, and reproduces published figures', async () => {
    const { stdout, text } = await command('node', [join(folder, 'use.js')]);
    expect(text).not.toMatch(/Warning/);
    const said = JSON.parse(stdout);
    expect(said.multiple).toBeCloseTo(2.67, 2);
    expect(said.alpha).toBeCloseTo(0.668, 3);
    expect(said.kr20).toBeGreaterThan(0);
    expect(said).toMatchObject({ simulates: 'function', globals: [] });
  });

  it('is checked against its types by a strict compiler', { timeout: 120_000 }, async () => {
    const compilerOptions = { strict: true, noEmit: true, target: 'es2023', lib: ['es2023'], module: 'nodenext', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const { code, text } = await command('tsc', ['-p', folder]);
    expect(text).toBe('');
    expect(code).toBe(0);
  });

  it('holds the models and what says what they are, and nothing of the site', () => {
    expect(readdirSync(join(modules, 'zhike')).sort()).toEqual(['LICENSE', 'README.md', 'lib', 'package.json']);
    const inside = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(lib, file)).isFile());
    expect(inside.filter((file) => !/\.(js|d\.ts)$/.test(file))).toEqual([]);
    expect(readdirSync(lib).filter((name) => /quiz|record|exchange/.test(name))).toEqual([]);
  });

  it('needs no package that is not among the dependencies', () => {
    expect(NEEDED.filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });
});
