import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../command.ts';
import { readReport } from '../report.ts';
import { type Build, pagesOf } from '../site.ts';
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

const validate = async (files: readonly string[]): Promise<readonly PageReport[]> => {
  // Through a file: it ends before a long report is out of the pipe.
  const out = mkdtempSync(join(tmpdir(), 'zhike-html-'));
  const file = join(out, 'report.json');
  const finished = await command('html-validate', [
    '--config',
    'test/html-validate.json',
    '--formatter',
    `json=${file}`,
    ...files,
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

/** A page without what differs between two builds of one page: the base path, and what is named by a hash. */
const bare = (file: string, base: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(`"${base}`, '"/')
    .replaceAll(`;${base}`, ';/')
    .replace(/\.[\w-]{8}\.(js|css|woff2)/g, '.$1')
    .replace(/sha256-[\w+/=]+/g, 'sha256')
    .replace(/ uid="\w+"/g, '');

/**
 * Every page of some builds is valid HTML; a page with faults counts as one failure. A page that differs from the same page of the first
 * build in addresses and hashes alone is as valid as that one, and is not parsed again.
 */
export const html = async (builds: readonly Build[]): Promise<Outcome> => {
  const [first] = builds;
  const fileOf = ({ dir }: Build, page: string) => join(dir, page.endsWith('.html') ? page : `${page}index.html`);
  const twin = (build: Build, page: string) =>
    first !== undefined &&
    build !== first &&
    existsSync(fileOf(first, page)) &&
    bare(fileOf(build, page), build.base) === bare(fileOf(first, page), first.base);
  const pages = builds.flatMap((build) => pagesOf(build.dir).map((page) => fileOf(build, page)));
  const faulty = await validate(
    builds.flatMap((build) =>
      pagesOf(build.dir)
        .filter((page) => !twin(build, page))
        .map((page) => fileOf(build, page)),
    ),
  );
  const loose = pages.flatMap(afterTheEnd);
  const lines = faulty.flatMap(({ filePath, messages }) => [
    filePath,
    ...messages.slice(0, 12).map(({ ruleId, message, line, column }) => `  ${line}:${column} ${message} (${ruleId})`),
  ]);
  const failed = Math.min(pages.length, faulty.length + loose.length);
  return { passed: pages.length - failed, failed, explain: [...lines, ...loose].join('\n') };
};
