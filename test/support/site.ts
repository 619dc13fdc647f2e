import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a command is started from. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What a run leaves behind; ignored by git. */
export const OUTPUT = `${PROJECT}test/.output/`;

export interface Build {
  /** The path the site is published under. */
  readonly base: string;
  readonly dir: string;
}

/** The course is built twice, because a link that forgets the base works on one host and breaks on the next. */
export const BUILDS = {
  root: { base: '/', dir: `${OUTPUT}site-root` },
  base: { base: '/course/zhike/', dir: `${OUTPUT}site-base` },
} as const satisfies Record<string, Build>;
export type BuildName = keyof typeof BUILDS;

/** Addresses of all pages of a built site, relative to its base: `''`, `zh/`, `zh/lab/kano/`, `404.html`. */
export const pagesOf = (dir: string): readonly string[] => {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
};

/** The language a page's address promises, or null for the front door and the not-found page. */
export const localeOf = (page: string): 'zh' | 'en' | null => (/^(zh|en)\//.exec(page)?.[1] as 'zh' | 'en' | undefined) ?? null;
