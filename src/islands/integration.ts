import type { AstroIntegration } from 'astro';

/** Astro integration: makes the directives of this folder known. */
export const islands = (): AstroIntegration => ({
  name: 'islands',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      for (const name of ['attended', 'told', 'touched'])
        addClientDirective({ name, entrypoint: new URL(`./${name}.ts`, import.meta.url).pathname });
    },
  },
});
