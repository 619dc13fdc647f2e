import { readFileSync, rmSync } from 'node:fs';
import { command } from '../command.ts';
import { BUILDS, OUTPUT, pagesOf } from '../site.ts';
import type { Outcome } from '../stage.ts';

interface PageReport {
  readonly filePath: string;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/** Every page of both builds is valid HTML; a page with faults counts as one failure. */
export const html = async (): Promise<Outcome> => {
  const dirs = Object.values(BUILDS).map(({ dir }) => dir);
  const file = `${OUTPUT}html.json`;
  rmSync(file, { force: true });
  // Through a file: it ends before a long report is out of the pipe.
  const { code, text } = await command('html-validate', [
    '--config',
    'test/html-validate.json',
    '--formatter',
    `json=${file}`,
    ...dirs,
  ]);
  const pages = dirs.reduce((sum, dir) => sum + pagesOf(dir).length, 0);
  const faulty = (JSON.parse(readFileSync(file, 'utf8')) as PageReport[]).filter(
    ({ errorCount, warningCount }) => errorCount + warningCount > 0,
  );
  if (code !== 0 && faulty.length === 0) return { passed: 0, failed: 1, explain: text };
  const lines = faulty.flatMap(({ filePath, messages }) => [
    filePath,
    ...messages.slice(0, 12).map(({ ruleId, message, line, column }) => `  ${line}:${column} ${message} (${ruleId})`),
  ]);
  return { passed: pages - faulty.length, failed: faulty.length, explain: lines.join('\n') };
};
