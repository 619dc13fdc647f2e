import { describe, expect, it } from 'vitest';
import { mathmlOf } from '../../../src/markdown/formula.ts';
import { parseMathml } from '../../../src/markdown/mathml/parse.ts';
import { serialize } from './render.ts';
import { SAMPLES } from './samples.ts';

const inside = (tex: string) => serialize(mathmlOf(tex, false)).replace(/^<math>|<\/math>$/g, '');

describe('the MathML of a formula', () => {
  it('joins the letters of a name into one identifier', () => {
    expect(inside('\\mathrm{CLV}')).toBe('<mi>CLV</mi>');
    expect(inside('\\mathrm{KR20}')).toBe('<mi>KR20</mi>');
  });

  it('keeps a single upright letter upright', () => {
    expect(inside('\\mathrm{d}')).toBe('<mi mathvariant="normal">d</mi>');
  });

  it('writes bold and double-struck letters with their own characters', () => {
    expect(inside('\\mathbf{P}\\mathbf{12}\\mathbb{ER}')).toBe(
      '<mi>\u{1D40F}</mi><mn>\u{1D7CF}\u{1D7D0}</mn><mrow><mi>\u{1D53C}</mi><mi>\u211D</mi></mrow>',
    );
  });

  it('tells a sign from an operator', () => {
    expect(inside('x=-1')).toContain('<mo form="prefix">\u2212</mo>');
    expect(inside('x-1')).toContain('<mo>\u2212</mo>');
    expect(inside('(x)-1')).toContain('<mo>\u2212</mo>');
    expect(inside('|x|-1')).toContain('</mo><mo>\u2212</mo>');
  });

  it('turns bars into fences, with the script of the closing one', () => {
    expect(inside('|x|^2')).toBe(
      '<mo form="prefix" stretchy="false">|</mo><mi>x</mi><msup><mo form="postfix" stretchy="false">|</mo><mn>2</mn></msup>',
    );
    expect(inside('\\left|x\\right|')).toBe(
      '<mrow><mo form="prefix">|</mo><mi>x</mi><mo form="postfix">|</mo></mrow>'.replace(/<\/?mrow>/g, ''),
    );
  });

  it('leaves "given" an operator', () => {
    expect(inside('a \\mid b')).toBe('<mi>a</mi><mo>\u2223</mo><mi>b</mi>');
  });

  it('spaces a function from an argument without brackets', () => {
    expect(inside('\\ln x')).toBe('<mi>ln</mi><mo rspace="0.1667em">\u2061</mo><mi>x</mi>');
    expect(inside('\\ln(x)')).toContain('<mo>\u2061</mo><mo stretchy="false">(</mo>');
  });

  it('mends an index KaTeX gives one child too many', () => {
    expect(inside('x_{\\max}')).toBe('<msub><mi>x</mi><mi>max</mi></msub>');
  });

  it('sets operators in indices and limits without space', () => {
    expect(inside('x_{t+1}')).toContain('<mo lspace="0em" rspace="0em">+</mo>');
  });

  it('says with classes how columns are aligned', () => {
    expect(inside('\\begin{aligned} a&=b\\end{aligned}')).toMatch(
      /^<mtable class="aligned"><mtr><mtd class="right">.*<mtd class="left">/,
    );
  });

  it('writes spaces as spaces, without needing a glyph', () => {
    expect(inside('a\\,b\\;c\\!d~e')).toBe(
      '<mi>a</mi><mspace width="0.1667em"></mspace><mi>b</mi><mspace width="0.2778em"></mspace><mi>c</mi><mspace width="-0.1667em"></mspace><mi>d</mi><mspace width="0.25em"></mspace><mi>e</mi>',
    );
  });

  it.each(SAMPLES)('of %s reads back from its own HTML', (tex) => {
    const math = mathmlOf(tex, true);
    expect(parseMathml(serialize(math))).toEqual(math);
  });

  it.each(['<math><mi>x</math>', '<math>', 'x', '<math></math><', ''])('does not read the broken markup %s', (markup) => {
    expect(() => parseMathml(markup)).toThrow();
  });
});
