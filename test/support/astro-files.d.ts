/** `svelte-check` knows no .astro files; what imports one is checked with them, by `astro-check`. */
declare module '*.astro' {
  const component: unknown;
  export default component;
}
