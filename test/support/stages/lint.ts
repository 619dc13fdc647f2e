import { command } from '../command.ts';
import type { Outcome } from '../stage.ts';

/** Biome's rules and its layout of the code, in one read-only pass. */
export const lint = async (): Promise<Outcome> => {
  const { code, text, stdout } = await command('biome', ['ci', '--reporter=json', '--max-diagnostics=none', '.']);
  if (code === 0) return { passed: 1, failed: 0 };
  const { errors = 0 } = (JSON.parse(stdout) as { summary?: { errors?: number } }).summary ?? {};
  const readable = await command('biome', ['ci', '--diagnostic-level=error', '--max-diagnostics=20', '.']);
  return { passed: 0, failed: Math.max(1, errors), explain: readable.text || text };
};
