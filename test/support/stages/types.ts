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

/** What astro-check does not read: the markup and scripts of .svelte files. */
export const svelteTypes = async (): Promise<Outcome> => {
  const { code, text } = await command('svelte-check', [
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
    '--fail-on-warnings',
  ]);
  const [, files = 0, errors = 0, warnings = 0] =
    /COMPLETED (\d+) FILES (\d+) ERRORS (\d+) WARNINGS/.exec(text)?.map(Number) ?? [];
  const failed = errors + warnings || (code === 0 && files > 0 ? 0 : 1);
  return { passed: failed ? 0 : 1, failed, explain: text };
};
