import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { EARLY } from './src/layouts/early.ts';

const { ZHIKE_BASE, ZHIKE_OUT, ZHIKE_SITE } = process.env;
const earlyHash = /** @type {const} */ (`sha256-${createHash('sha256').update(EARLY).digest('base64')}`);

export default defineConfig({
  // Where it will be published; without it, links between the languages are written relative to the host.
  site: ZHIKE_SITE,
  base: ZHIKE_BASE ?? '/',
  outDir: ZHIKE_OUT ?? 'dist',
  trailingSlash: 'always',
  markdown: { processor: satteri({ features: { math: true } }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types svelte-trusted-html',
      ],
      scriptDirective: { hashes: [earlyHash] },
    },
  },
  prefetch: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), svelte()],
});
