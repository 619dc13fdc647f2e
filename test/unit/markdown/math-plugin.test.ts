import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mathPlugin } from '../../../src/markdown/math.ts';

/** An MDX document as Astro's engine compiles it; elements come out as calls, so tests look for names and texts. */
const compile = async (source: string, path = '/site/content/lessons/zh/satisfaction/kano.mdx') =>
  (await mdxToJs(source, { features: { math: true }, hastPlugins: [mathPlugin], fileURL: new URL(`file://${path}`) })).code;

describe('mathPlugin', () => {
  it('reads an inline formula in the language of the path', async () => {
    expect(await compile('设 $x^2$ 为')).toContain('"x 的平方"');
    expect(await compile('Let $x^2$ be', '/site/content/lessons/en/satisfaction/kano.mdx')).toContain('"x squared"');
  });

  it.each(['$$\nx^2\n$$', '$$x^2$$', '- $$x^2$$', '<Work>\n\n$$x^2$$\n\n</Work>'])(
    'gives a display formula a box and no paragraph: %s',
    async (source) => {
      const code = await compile(source);
      expect(code).toMatch(/"formula"/);
      expect(code).toMatch(/display: "block"/);
      expect(code).not.toMatch(/_components\.p\b/);
    },
  );

  it('takes the place of its own paragraph only', async () => {
    const code = await compile('- 一\n\n  $$x^2$$');
    expect(code).toMatch(/_components\.p, \{ children: "一" \}\),\s+"\\n",\s+_jsx\(_components\.div/);
  });

  it('keeps a formula on one line with the punctuation beside it', async () => {
    expect(await compile('设（$x$）')).toMatch(/"formula-inline"[\s\S]*"\u2060"[\s\S]*"\u2060"/);
    expect(await compile('设 $x$ 为')).not.toContain('formula-inline');
  });

  it('leaves code alone', async () => {
    expect(await compile('写作 `$x$`')).not.toContain('math');
  });

  it.each([
    ['设 $\\frac{1$ 为', 'formula \\frac{1: KaTeX parse error'],
    ['设 $x \\oplus y$ 为', 'formula x \\oplus y: no spoken reading for "⊕"'],
    ['设 $$x$$ 为', 'a display formula needs a paragraph of its own'],
  ])('stops the build for %s, naming file and formula', async (source, reason) => {
    await expect(compile(source)).rejects.toThrow(/lessons\/zh\/satisfaction\/kano\.mdx: /);
    await expect(compile(source)).rejects.toThrow(reason);
  });

  it('stops the build where the path does not say the language', async () => {
    await expect(compile('设 $x$', '/site/content/pages/about.mdx')).rejects.toThrow('formula x: no language');
  });
});
