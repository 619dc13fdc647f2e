import { defineMiddleware } from 'astro:middleware';

/** A sheet that a figure brings along; where several figures stand on a page, the first one's is enough. */
const SHEET = /<link rel="stylesheet" href="[^"]*">/g;
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/**
 * Astro writes the islands' style where the first island stands, and HTML allows a style only in the head: it goes there. The same is
 * wished of Astro in withastro/astro issues 10308 and 13832; test/unit/house/middleware.test.ts says when this file can go.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const seen = new Set<string>();
  const once = (link: string) => (seen.size === seen.add(link).size ? '' : link);
  const page = (await response.text()).replace(SHEET, once);
  const style = ISLAND_STYLE.exec(page)?.[0];
  return new Response(style ? page.replace(style, '').replace('</head>', `${style}</head>`) : page, response);
});
