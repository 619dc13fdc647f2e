import { describe, expect, it } from 'vitest';
import { renderMath } from './render.ts';

const en = (tex: string) => renderMath(tex, { display: true, locale: 'en' });
const labels = (html: string) => [...html.matchAll(/<math[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);

const CHAIN = '\\text{Better} = \\frac{A+O}{A+O+M+I} = \\frac{45+123}{45+123+95+33} = \\frac{168}{296} \\approx -0.568';
const UNBREAKABLE = '1.65\\sqrt{\\frac{(a+b)(2n-a-b)(2n-a-b)(2n-a-b)(a+b)}{2n}}';

describe('the box of a display formula', () => {
  it('breaks a long chain before its relations, the left side staying with the first', () => {
    expect(labels(en(CHAIN))).toEqual([
      'Better equals the fraction A plus O, over A plus O plus M plus I, end fraction',
      'equals the fraction 45 plus 123, over 45 plus 123 plus 95 plus 33, end fraction',
      'equals 168 over 296',
      'is approximately equal to negative 0.568',
    ]);
  });

  it('does not break inside brackets', () => {
    expect(labels(en('P(T=t \\mid \\alpha,\\beta)=\\frac{B(\\alpha+1,\\beta+t-1)}{B(\\alpha,\\beta)}'))[0]).toBe(
      'P open parenthesis T equals t given alpha, beta close parenthesis',
    );
  });

  it('keeps display style and infix spacing in the parts', () => {
    expect(en(CHAIN)).toContain('<math displaystyle="true" aria-label="equals 168 over 296"><mo form="infix">=</mo>');
  });

  it('is no tab stop where everything fits a phone', () => {
    expect(en('x = 1')).not.toContain('tabindex');
    expect(en(CHAIN)).not.toContain('tabindex');
  });

  it('is a named tab stop where a part is too wide, so that the keyboard can scroll it', () => {
    expect(en(UNBREAKABLE)).toMatch(
      /^<div class="formula" tabindex="0" role="group" aria-label="Wide formula, scrolls sideways"><math display="block"/,
    );
  });

  it('leaves an inline formula whole', () => {
    expect(labels(renderMath(CHAIN, { locale: 'en' }))).toHaveLength(1);
  });
});
