import { rmSync } from 'node:fs';
import { command } from '../command.ts';
import { BUILDS, type BuildName, pagesOf } from '../site.ts';
import type { Outcome } from '../stage.ts';

/** Builds the site for one base path. Astro exits 0 on some errors (a reference to a missing entry), so its words count too. */
export const build = async (name: BuildName): Promise<Outcome> => {
  const { base, dir } = BUILDS[name];
  rmSync(dir, { recursive: true, force: true });
  const { code, text } = await command('astro', ['build'], { env: { ZHIKE_BASE: base, ZHIKE_OUT: dir } });
  const said = text.match(/^.*(\[ERROR\]|\bwas not found\b|does not exist).*$/gm) ?? [];
  const faults = [
    ...(code === 0 ? [] : [`astro build ended with ${code}`]),
    ...said.map((line) => `astro build said: ${line}`),
    ...(pagesOf(dir).length > 0 ? [] : ['no page was built']),
  ];
  return { passed: faults.length ? 0 : 1, failed: faults.length, explain: `${faults.join('\n')}\n\n${text}` };
};
