import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { CHUNKS, isOneOf } from './src/chunks.ts';
import { islands } from './src/islands/integration.ts';
import { EARLY, EARLY_STYLE } from './src/layouts/early.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { mathPlugin } from './src/markdown/math.ts';
import { mathFont } from './src/markdown/math-font.ts';
import { stateLinks } from './src/markdown/state-links.ts';
import { tables } from './src/markdown/tables.ts';
import { offline } from './src/offline/integration.ts';
import { policy } from './src/policy/integration.ts';
import { search } from './src/search/integration.ts';

const { ZHIKE_BASE, ZHIKE_OUT, ZHIKE_SITE } = process.env;
/** @param {string} text @returns {`sha256-${string}`} */
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The browsers of README, “Browsers”. */
const FLOOR = ['chrome109', 'edge109', 'firefox121', 'safari16.4'];

/**
 * d3 ships each of its packages as one file whose unused curves and formats look as if building them had effects; marked pure,
 * they stay behind (a straight line without it weighs 5 KB more).
 * @type {import('vite').Plugin}
 */
const pureD3 = {
  name: 'pure-d3',
  transform: {
    filter: { id: /node_modules\/d3-[a-z]+\/dist\// },
    handler: (code) => code.replace(/= (\(function|new |\w+\()/g, '= /* @__PURE__ */ $1'),
  },
};

export default defineConfig({
  // Where it will be published; without it, links between the languages are written relative to the host.
  site: ZHIKE_SITE,
  base: ZHIKE_BASE ?? '/',
  outDir: ZHIKE_OUT ?? 'dist',
  trailingSlash: 'always',
  markdown: { processor: satteri({ features: { math: true }, hastPlugins: [mathPlugin, headingIds, stateLinks, tables] }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types svelte-trusted-html zhike',
        "worker-src 'self'",
      ],
      // The search index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hash(EARLY)] },
      styleDirective: { hashes: [hash(EARLY_STYLE)] },
    },
  },
  vite: {
    // The oldest browsers that the README names; test/e2e/gates/floor.ts holds methods and styles to them.
    build: { target: FLOOR, cssTarget: FLOOR },
    worker: { format: 'es' },
    plugins: [pureD3],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // What fetches a script when it is needed; every page has it, so it must not bring the rest along.
                  { name: 'late', test: /preload-helper|rolldown|\/state\/work\/anything-kept/ },
                  ...CHUNKS.map(({ name, files, sharedBy }) => ({
                    name,
                    test: isOneOf(files),
                    ...(sharedBy && { minShareCount: sharedBy }),
                  })),
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), svelte(), mathFont(), islands(), policy(ZHIKE_BASE ?? '/'), search(ZHIKE_BASE ?? '/'), offline(FLOOR)],
});
