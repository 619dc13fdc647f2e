import { describe, expect, it } from 'vitest';
import { dealable, drawNumeric, withValues } from '../../src/core/quiz/draw.ts';
import { grade } from '../../src/core/quiz/kinds/numeric.ts';
import type { Numeric, NumericTemplate } from '../../src/core/quiz/question.ts';
import { questionIn } from '../../src/course/question.ts';
import { combinationsOf } from './gates/deals.ts';
import { readContent } from './read.ts';

const templates = readContent()
  .questions.filter((question) => question.kind === 'numeric')
  .map((question) => questionIn(question, 'zh', []) as NumericTemplate)
  .filter(({ draw }) => Object.keys(draw).length > 0);
const named = templates.map((template) => [template.id, template] as const);
const earns = (question: Numeric, text: string) => grade(question, text).score === 1;

describe('figures that are drawn', () => {
  it.each(named)('of %s are dealt in at least four combinations of five', (_, template) => {
    const all = combinationsOf(template);
    expect(all.filter((drawn) => dealable(template, drawn)).length / all.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(named)('of %s all come up, and never those in which a known mistake earns the mark', (_, template) => {
    const all = combinationsOf(template);
    const fine = new Set(all.filter((drawn) => dealable(template, drawn)).map((drawn) => withValues(template, drawn).prompt));
    const dealt = new Set(
      Array.from({ length: 12 * all.length }, (_, i) => drawNumeric(template, ((i + 1) * 2_654_435_761) >>> 0 || 1).prompt),
    );
    expect([...dealt].filter((prompt) => !fine.has(prompt))).toEqual([]);
    expect(dealt.size / fine.size).toBeGreaterThanOrEqual(0.99);
  });

  it.each(named)('of %s: the answer rounded right earns the mark, and what is rounded the wrong way does not', (_, template) => {
    const wrong = combinationsOf(template)
      .filter((drawn) => dealable(template, drawn))
      .flatMap((drawn) => {
        const question = withValues(template, drawn);
        const step = Number(`1e-${question.decimals}`);
        const half = Math.abs(question.answer / step - Math.trunc(question.answer / step));
        // Another way to the answer may end one step beside it; then that step is right.
        const beside = (value: number) => question.also.some((way) => Math.abs(way - value) <= question.tolerance * 1.001);
        const rounded = Number(question.answer.toFixed(question.decimals));
        const off = [rounded + step, rounded - step].filter((value) => Math.abs(half - 0.5) > 1e-6 && !beside(value));
        return [
          ...(earns(question, question.answer.toFixed(question.decimals)) ? [] : [`${question.prompt}: its key`]),
          ...off
            .filter((value) => earns(question, value.toFixed(question.decimals)))
            .map((value) => `${question.prompt}: ${value}`),
        ];
      });
    expect(wrong).toEqual([]);
  });

  it('take an answer worked with a factor of four digits', () => {
    const of = (id: string) => templates.find((template) => template.id === id) as NumericTemplate;
    const ways: readonly [string, (at: (name: string) => number) => number][] = [
      ['money-present', (at) => at('f') * Number(((1 + at('d')) ** -at('n')).toFixed(4))],
      ['money-future', (at) => at('p') * Number(((1 + at('i')) ** at('n')).toFixed(4))],
      ['money-annuity', (at) => at('a') * Number(((1 - (1 + at('i')) ** -at('n')) / at('i')).toFixed(4))],
      ['computing-steady', (at) => at('m') * Number((1 / (1 + at('d') - at('r'))).toFixed(4))],
    ];
    for (const [id, way] of ways)
      for (const drawn of combinationsOf(of(id))) {
        const question = withValues(of(id), drawn);
        expect(
          grade(question, way((name) => drawn.get(name) ?? Number.NaN).toFixed(question.decimals)).score,
          question.prompt,
        ).toBe(1);
      }
  });
});
