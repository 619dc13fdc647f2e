import { rmSync } from 'node:fs';
import { command } from '../command.ts';
import { readReport } from '../report.ts';
import { OUTPUT } from '../site.ts';
import type { Outcome } from '../stage.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Unit, property, golden, content and component tests, or those of some folders. A test that is skipped or still to be written counts as
 * failed.
 */
export const vitest = async (folders: readonly string[] = []): Promise<Outcome> => {
  const file = `${OUTPUT}vitest.json`;
  rmSync(file, { force: true });
  const finished = await command('vitest', [
    'run',
    ...folders,
    '--config',
    'test/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport<Report>(file, finished);
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const idle = report.numPendingTests + report.numTodoTests;
  const note = idle > 0 ? `\n${idle} tests are skipped or to do: run them or take them out\n` : '';
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread + idle, explain: finished.text + note };
};
