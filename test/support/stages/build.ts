import { rmSync } from 'node:fs';
import { command } from '../command.ts';
import { BUILDS, type BuildName, pagesOf } from '../site.ts';
import type { Outcome } from '../stage.ts';

/** What is wrong with a build. Astro exits 0 on some errors (a reference to a missing entry), so its words count too. */
export const buildFaults = (code: number | null, text: string, pages: number): readonly string[] => [
  ...(code === 0 ? [] : [`astro build ended with ${code}`]),
  ...(text.match(/^.*(\[ERROR\]|\bwas not found\b|does not exist).*$/gm) ?? []).map((line) => `astro build said: ${line}`),
  ...(pages > 0 ? [] : ['no page was built']),
];

/** Builds the site for one base path. */
export const build = async (name: BuildName): Promise<Outcome> => {
  const { base, dir } = BUILDS[name];
  rmSync(dir, { recursive: true, force: true });
  const { code, text } = await command('astro', ['build'], { env: { ZHIKE_BASE: base, ZHIKE_OUT: dir } });
  const faults = buildFaults(code, text, pagesOf(dir).length);
  return { passed: faults.length ? 0 : 1, failed: faults.length, explain: `${faults.join('\n')}\n\n${text}` };
};
