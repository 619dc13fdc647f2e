import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS, type BuildName, pagesOf } from '../support/site.ts';
import { build } from '../support/stages/build.ts';
import { answerFaults, changedFiles } from './answers.ts';
import type { Host } from './host.ts';
import { HOSTS } from './hosts.ts';
import { journeyFaults } from './journey.ts';
import { versionOf } from './program.ts';

/** The built site laid out as README, “Publishing”, says: under its base, and what hosts look for at the root put there. */
const laidOut = (name: BuildName, folder: string): string => {
  const { base, dir } = BUILDS[name];
  const root = join(folder, name);
  cpSync(dir, join(root, base), { recursive: true });
  if (base !== '/') {
    renameSync(join(root, base, '_headers'), join(root, '_headers'));
    cpSync(join(root, base, '404.html'), join(root, '404.html'));
  }
  return root;
};

const tried = async (host: Host, name: BuildName, root: string): Promise<readonly string[]> => {
  const { base } = BUILDS[name];
  const dir = join(root, base);
  const found: string[] = [];
  const served = await host.start(root, base);
  const url = (path: string) => served.origin + base + path;
  try {
    const { faults, said } = await answerFaults(url, dir, host.does);
    for (const each of said) console.log(`    ${each}`);
    found.push(...faults);
    const changed = await changedFiles(url, dir);
    if (changed.length > 0) found.push(`${changed.length} files come changed or not at all: ${changed.slice(0, 3).join(', ')}`);
    found.push(...(await journeyFaults(served, url, host.does)));
  } catch (error) {
    found.push(String(error));
  } finally {
    await served.stop();
  }
  return found;
};

// The built site from the servers of others, under / and under a base path: `npm run hosts`, `-- nginx` for one.
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'zhike-hosts-'));
let failed = 0;
try {
  for (const name of ['root', 'base'] as const) {
    if (pagesOf(BUILDS[name].dir).length === 0) {
      const { failed: broken, explain } = await build(name);
      if (broken) throw new Error(explain);
    }
    const root = laidOut(name, folder);
    for (const host of HOSTS) {
      if (wanted.length > 0 && !wanted.includes(host.program)) continue;
      const version = versionOf(host.program, host.asked);
      const under = `${host.name} ${version ?? ''} under ${BUILDS[name].base}`;
      if (version === null) {
        console.log(`– ${host.name}: not here; ${host.get}`);
        continue;
      }
      const faults = await tried(host, name, root);
      if (faults.length > 0) failed++;
      console.log(`${faults.length > 0 ? '✗' : '✓'} ${under}${faults.map((fault) => `\n    ${fault}`).join('')}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed > 0 ? 1 : 0;
