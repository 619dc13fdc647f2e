import { defineMiddleware } from 'astro:middleware';

const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/**
 * Astro writes the islands' style where the first island stands, and HTML allows a style only in the head: it goes there. The same is
 * wished of Astro in withastro/astro issues 10308 and 13832; test/unit/house/middleware.test.ts says when this file can go.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = await response.text();
  const style = ISLAND_STYLE.exec(page)?.[0];
  return new Response(style ? page.replace(style, '').replace('</head>', `${style}</head>`) : page, response);
});
