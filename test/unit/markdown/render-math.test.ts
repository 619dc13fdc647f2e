import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderMath } from './render.ts';
import { SAMPLES } from './samples.ts';

const zh = (tex: string, display = false) => renderMath(tex, { display, locale: 'zh' });
const en = (tex: string, display = false) => renderMath(tex, { display, locale: 'en' });

describe('renderMath', () => {
  it('writes MathML named in the language of the page', () => {
    expect(en('x^2')).toBe('<math aria-label="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>');
    expect(zh('x^2')).toBe('<math aria-label="x 的平方"><msup><mi>x</mi><mn>2</mn></msup></math>');
  });

  it('keeps a display formula as a block in a box of its own', () => {
    expect(en('x', true)).toBe('<div class="formula"><math display="block" aria-label="x"><mi>x</mi></math></div>');
  });

  it.each(SAMPLES)('leaves no style, namespace, TeX source or KaTeX wrapper in %s', (tex) => {
    for (const html of [zh(tex), zh(tex, true), en(tex), en(tex, true)])
      expect(html).not.toMatch(/\sstyle=|xmlns|semantics|annotation|<span/);
  });

  it.each(SAMPLES)('writes %s as valid HTML', async (tex) => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      `<p>${zh(tex)}</p>${en(tex, true)}`,
    );
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('escapes what HTML would read as markup', () => {
    expect(en('a<b')).toContain('<mo>&lt;</mo>');
    expect(en('\\text{“a” & b}'.replace('&', '\\&'))).toContain('&amp;');
  });
});

describe('a formula that cannot be set', () => {
  it.each([
    ['\\frac{1', 'Unexpected end of input'],
    ['\\nonsense', 'Undefined control sequence'],
    ['x 顾客', 'unicodeTextInMathMode'],
    ['\\pmb{x}', 'style="text-shadow'],
    ['\\boxed{x}', '<menclose> is not in MathML Core'],
    ['\\color{#f00}x', 'mathcolor="#f00" is not allowed'],
    ['\\rule{1em}{2pt}', 'mathbackground="black" is not allowed'],
    ['\\mathllap{x}', 'lspace="-1width" is not allowed'],
    ['\\begin{array}{c|c} a&b\\end{array}', 'columnlines="solid" is not allowed'],
    ['\\mathcal{L}', 'no script form'],
    ['|x', 'bars do not pair'],
  ])('throws for %s, naming the formula', (tex, reason) => {
    expect(() => en(tex)).toThrow(`formula ${tex}: `);
    expect(() => en(tex)).toThrow(reason);
  });

  it.each([
    ['x \\oplus y', '"⊕" (U+2295)'],
    ['\\binom{n}{k}', 'a fraction without a line'],
    ['\\overset{a}{=}', '"a" set over or under "="'],
    ['+\\%', 'a percent sign without a number before it'],
    ['\\;', 'an empty formula'],
  ])('throws for %s where it would fall silent', (tex, what) => {
    expect(() => zh(tex)).toThrow(`formula ${tex}: no spoken reading for ${what}`);
  });

  it.each([
    ['5 and ', 'begins or ends with a space'],
    ['134 per head, or', '"per" would be set as a product of variables'],
    ['CLV = 3', 'expected \\mathrm{CLV} or \\text{CLV}'],
    [' ', 'is empty'],
  ])('throws for "%s", which was not meant as a formula', (tex, reason) => {
    expect(() => en(tex)).toThrow(reason);
  });
});
