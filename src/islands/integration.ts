import type { AstroIntegration } from 'astro';

/** Astro integration: makes the directives of this folder known. */
export const islands = (): AstroIntegration => ({
  name: 'islands',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'attended', entrypoint: new URL('./attended.ts', import.meta.url).pathname }),
  },
});
