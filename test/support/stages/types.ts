import { command } from '../command.ts';
import type { Outcome } from '../stage.ts';

/**
 * The .astro files, and the .ts files of the kit, which import them. `astro-check`, not `astro check`: the latter prints an error and exits 0
 * when its checker cannot load.
 */
export const astroTypes = async (): Promise<Outcome> => {
  const { code, text } = await command('astro-check', [
    ...['--root', '.', '--tsconfig', 'test/tsconfig.astro.json', '--minimumFailingSeverity', 'warning'],
  ]);
  const [, files = 0, errors = 0, warnings = 0] =
    /Result \((\d+) files?\):\s*- (\d+) errors?\s*- (\d+) warnings?/.exec(text)?.map(Number) ?? [];
  const failed = errors + warnings || (code === 0 && files > 0 ? 0 : 1);
  return { passed: failed ? 0 : 1, failed, explain: text };
};

/** The types of the content, which a build writes as well; without either nothing that reads content can be checked. */
export const contentTypes = async (): Promise<Outcome> => {
  const { code, text } = await command('astro', ['sync']);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, explain: text };
};

/** All .ts and .svelte files, by the native compiler: it takes half the time of the other. */
export const codeTypes = async (): Promise<Outcome> => {
  const { code, text } = await command('svelte-check', [
    ...['--tsgo', '--tsconfig', './test/tsconfig.code.json', '--output', 'machine', '--fail-on-warnings'],
  ]);
  const [, files = 0] = /COMPLETED (\d+) FILES/.exec(text)?.map(Number) ?? [];
  const faults = text.match(/^\d+ (?:ERROR|WARNING) ".*$/gm) ?? [];
  const failed = faults.length || (code === 0 && files > 0 ? 0 : 1);
  return { passed: failed ? 0 : 1, failed, explain: faults.join('\n') || text };
};
