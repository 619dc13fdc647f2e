import { rmSync } from 'node:fs';
import { findBrowser } from '../browser.ts';
import { command } from '../command.ts';
import { readReport } from '../report.ts';
import { OUTPUT } from '../site.ts';
import type { Outcome } from '../stage.ts';

interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly { readonly message?: string }[];
}

/** What only a browser can tell. Skipped and flaky tests count as failed. */
export const playwright = async (): Promise<Outcome> => {
  const file = `${OUTPUT}playwright.json`;
  rmSync(file, { force: true });
  // Whatever has to be installed is, before the workers ask for it all at once.
  findBrowser();
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const finished = await command('playwright', ['test', '--config', 'test/playwright.config.ts', '--reporter=dot,json'], {
    env,
    // A machine that does other things as well takes longer, and what a stopped run found is lost.
    seconds: 1800,
  });
  const { stats, errors } = readReport<Report>(file, finished);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed, explain: finished.text };
};
