import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../command.ts';
import { readReport } from '../report.ts';
import { pagesOf } from '../site.ts';
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

/** html-validate does not mind what follows the end of the document; Astro once put a script there. */
const afterTheEnd = (file: string): string[] =>
  /<\/body>\s*<\/html>\s*$/.test(readFileSync(file, 'utf8')) ? [] : [`${file}\n  something stands after </body> or </html>`];

const validate = async (dirs: readonly string[]): Promise<readonly PageReport[]> => {
  // Through a file: it ends before a long report is out of the pipe.
  const out = mkdtempSync(join(tmpdir(), 'zhike-html-'));
  const file = join(out, 'report.json');
  const finished = await command('html-validate', [
    '--config',
    'test/html-validate.json',
    '--formatter',
    `json=${file}`,
    ...dirs,
  ]);
  try {
    const faulty = readReport<PageReport[]>(file, finished).filter(
      ({ errorCount, warningCount }) => errorCount + warningCount > 0,
    );
    if (finished.code !== 0 && faulty.length === 0) throw new Error(finished.text);
    return faulty;
  } finally {
    rmSync(out, { recursive: true });
  }
};

/** Every page in some folders is valid HTML; a page with faults counts as one failure. */
export const html = async (dirs: readonly string[]): Promise<Outcome> => {
  const pages = dirs.flatMap((dir) => pagesOf(dir).map((page) => join(dir, page.endsWith('.html') ? page : `${page}index.html`)));
  const faulty = await validate(dirs);
  const loose = pages.flatMap(afterTheEnd);
  const lines = faulty.flatMap(({ filePath, messages }) => [
    filePath,
    ...messages.slice(0, 12).map(({ ruleId, message, line, column }) => `  ${line}:${column} ${message} (${ruleId})`),
  ]);
  const failed = Math.min(pages.length, faulty.length + loose.length);
  return { passed: pages.length - failed, failed, explain: [...lines, ...loose].join('\n') };
};
