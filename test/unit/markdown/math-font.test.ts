import { access, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, it, vi } from 'vitest';
import { mathFont } from '../../../src/markdown/math-font.ts';
import { renderMath } from './render.ts';

// Unpacking the whole font takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Hooks = AstroIntegration['hooks'];

/** A site with one lesson, and the integration's hooks called as Astro calls them. */
const site = async (lesson: string, integration = mathFont()) => {
  const root = await mkdtemp(join(tmpdir(), 'math-site-'));
  await mkdir(join(root, 'content/lessons/en'), { recursive: true });
  await writeFile(join(root, 'content/lessons/en/a.mdx'), lesson);
  const updates: unknown[] = [];
  const setup = {
    config: { root: pathToFileURL(`${root}/`), vite: {} },
    updateConfig: (update: unknown) => updates.push(update),
  };
  await integration.hooks['astro:config:setup']?.(setup as unknown as Parameters<NonNullable<Hooks['astro:config:setup']>>[0]);
  const build = async (html: string) => {
    await writeFile(join(root, 'page.html'), html);
    const done = { assets: new Map([['/', [pathToFileURL(join(root, 'page.html'))]]]) };
    await integration.hooks['astro:build:done']?.(done as unknown as Parameters<NonNullable<Hooks['astro:build:done']>>[0]);
  };
  return { root, updates, build };
};
const page = (tex: string) => `<p>${renderMath(tex, { locale: 'en' })}</p>`;

it('writes the font before Vite looks for it', async () => {
  const { root } = await site('See $a$.');
  await expect(access(join(root, '.astro/math.woff2'))).resolves.toBeUndefined();
});

it('keeps Vite from inlining the font, which the content security policy would refuse', async () => {
  const { updates } = await site('No formula.');
  const [{ vite }] = updates as [{ vite: { build: { assetsInlineLimit: (path: string) => boolean | undefined } } }];
  expect(vite.build.assetsInlineLimit('/site/.astro/math.woff2')).toBe(false);
  expect(vite.build.assetsInlineLimit('/site/logo.svg')).toBeUndefined();
});

it('passes a build whose formulas the font covers', async () => {
  const { build } = await site('See $a+1$.');
  await expect(build(page('a+1'))).resolves.toBeUndefined();
});

it('stops a build with a formula the font does not cover, naming page and character', async () => {
  const { build } = await site('See $a$.');
  await expect(build(page('Z'))).rejects.toThrow(/page\.html: the math font lacks \u{1D44D}/u);
});
