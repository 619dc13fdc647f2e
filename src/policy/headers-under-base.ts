/**
 * The rules of a `_headers` file for a site under a base path: each address, which stands at the beginning of its line, begins with it.
 * Example: headersUnderBase('/_astro/*', '/course/') is '/course/_astro/*'.
 */
export const headersUnderBase = (rules: string, base: string): string =>
  rules.replace(/^\//gm, base.endsWith('/') ? base : `${base}/`);
