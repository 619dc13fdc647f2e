import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMathml } from '../../../src/markdown/mathml/parse.ts';
import { renderMath } from './render.ts';

/** TeX of any depth from the parts the course uses; parts are braced, so that any may stand anywhere. */
const { formula } = fc.letrec<{ formula: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'formula' },
    fc.constantFrom('a', 'B', 'n', '7', '0.25', '30\\%', '\\alpha', '\\text{CS}', '\\mathrm{CLV}'),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `\\frac{${a}}{${b}}`),
    tie('formula').map((a) => `\\sqrt{${a}}`),
    tie('formula').map((a) => `\\lvert ${a} \\rvert`),
    tie('formula').map((a) => `(${a})`),
    fc.tuple(tie('part'), tie('formula')).map(([a, b]) => `{${a}}_{${b}}`),
    fc.tuple(tie('part'), tie('formula')).map(([a, b]) => `{${a}}^{${b}}`),
    tie('formula').map((a) => `\\sum_{i=1}^{n} ${a}`),
  ),
  formula: fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.array(fc.tuple(tie('part'), fc.constantFrom('+', '-', '=', '\\times ', '\\ge ')), { maxLength: 2 }),
      tie('part'),
    )
    .map(([sign, terms, last]) => `${sign}${terms.map(([part, operator]) => part + operator).join('')}${last}`),
}));

describe('any formula', () => {
  it('is set and spoken in both languages, without style, and zh without half-width punctuation', () => {
    fc.assert(
      fc.property(formula, (tex) => {
        const zh = renderMath(tex, { display: true, locale: 'zh' });
        const en = renderMath(tex, { display: true, locale: 'en' });
        for (const [, label] of zh.matchAll(/aria-label="([^"]+)"/g)) expect(label).not.toMatch(/[,;:?!()]/);
        for (const html of [zh, en]) {
          expect(html).not.toMatch(/\sstyle=/);
          expect(() => parseMathml(html)).not.toThrow();
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
