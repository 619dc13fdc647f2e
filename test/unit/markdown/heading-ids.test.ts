import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headingIds } from '../../../src/markdown/heading-ids.ts';

/** The document's ids and the list Astro gives a page, with Astro's own plugin after ours as in its pipeline. */
const compile = async (source: string, path: string) => {
  const astro = { frontmatter: {}, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const fileURL = new URL(`file://${path}`);
  const { html, data } = await markdownToHtml(source, {
    hastPlugins: [headingIds, satteriHeadingIdsPlugin()],
    fileURL,
    data: { astro },
  });
  return { ids: [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id), headings: data.astro?.headings ?? [] };
};
const ZH = '## 一家咖啡馆\n\n### 先猜\n\n## 两把尺子\n';
const EN = '## A coffee shop\n\n### Guess first\n\n## Two rulers\n';

describe('headingIds', () => {
  it('numbers second- and third-level headings in order', async () => {
    expect((await compile(ZH, '/content/lessons/zh/a/b.mdx')).ids).toEqual(['s1', 's2', 's3']);
  });

  it('gives both languages the same ids', async () => {
    expect((await compile(EN, '/content/lessons/en/a/b.mdx')).ids).toEqual(
      (await compile(ZH, '/content/lessons/zh/a/b.mdx')).ids,
    );
  });

  it('puts the same ids into the headings a page gets from Astro', async () => {
    expect((await compile(EN, '/content/lessons/en/a/b.mdx')).headings).toEqual([
      { depth: 2, slug: 's1', text: 'A coffee shop' },
      { depth: 3, slug: 's2', text: 'Guess first' },
      { depth: 2, slug: 's3', text: 'Two rulers' },
    ]);
  });

  it('begins again in every document', async () => {
    await compile(ZH, '/content/lessons/zh/a/b.mdx');
    expect((await compile(ZH, '/content/lessons/zh/a/c.mdx')).ids[0]).toBe('s1');
  });

  it('leaves files that are not lessons to Astro', async () => {
    expect((await compile(EN, '/content/pages/about.mdx')).ids).toEqual(['a-coffee-shop', 'guess-first', 'two-rulers']);
  });
});
