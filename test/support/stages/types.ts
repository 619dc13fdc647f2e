import { command } from '../command.ts';
import type { Outcome } from '../stage.ts';

/** `astro-check`, not `astro check`: the latter prints an error and exits 0 when its checker cannot load. */
export const astroTypes = async (): Promise<Outcome> => {
  const { code, text } = await command('astro-check', ['--root', '.', '--minimumFailingSeverity', 'warning']);
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

/** What astro-check does not read: the markup and scripts of .svelte files, with the .ts files they import and no others. */
export const svelteTypes = async (): Promise<Outcome> => {
  const { text } = await command('svelte-check', ['--tsconfig', './test/tsconfig.svelte.json', '--output', 'machine']);
  const [, files = 0] = /COMPLETED (\d+) FILES/.exec(text)?.map(Number) ?? [];
  const faults = text.match(/^\d+ (?:ERROR|WARNING) "[^"]*\.svelte".*$/gm) ?? [];
  const failed = faults.length || (files > 0 ? 0 : 1);
  return { passed: failed ? 0 : 1, failed, explain: faults.join('\n') || text };
};
