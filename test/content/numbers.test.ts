import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { withValues } from '../../src/core/quiz/draw.ts';
import { grade, validate } from '../../src/core/quiz/kinds/numeric.ts';
import type { NumericTemplate } from '../../src/core/quiz/question.ts';
import { questionIn } from '../../src/course/question.ts';
import { quiz as en } from '../../src/i18n/en/quiz.ts';
import { quiz as zh } from '../../src/i18n/zh/quiz.ts';
import { PROJECT } from '../support/site.ts';
import { combinationsOf } from './gates/deals.ts';
import { readContent } from './read.ts';

const side = z.strictObject({ answer: z.number(), read: z.array(z.string()), refuse: z.array(z.string()) });
const cases = z
  .record(z.string(), z.strictObject({ zh: side, en: side }))
  .parse(parse(readFileSync(join(PROJECT, 'test/content/fixtures/number-cases.yaml'), 'utf8')));
const { questions } = readContent();

/** A question of the bank with its unit, decimals and tolerance, asked for this number. */
const asked = (id: string, locale: 'zh' | 'en', answer: number) => {
  const template = questions.find((question) => question.id === id);
  if (template?.kind !== 'numeric') throw new RangeError(`invalid question: ${id} (expected a numeric one of the bank)`);
  const numeric = questionIn(template, locale, []) as NumericTemplate;
  return { ...withValues(numeric, combinationsOf(numeric)[0] ?? new Map()), answer, also: [], traps: [] };
};

describe.each(['zh', 'en'] as const)('numbers in %s', (locale) => {
  const each = Object.entries(cases).map(([id, sides]) => ({
    question: asked(id, locale, sides[locale].answer),
    ...sides[locale],
  }));

  it('are read in 98 of 100 notations that a fair teacher reads', () => {
    const refused = each.flatMap(({ question, read }) => read.filter((text) => grade(question, text).score < 1));
    const all = each.flatMap(({ read }) => read).length;
    expect(1 - refused.length / all, refused.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('are refused with a sentence where they say two things, another unit or nothing', () => {
    const worded = (locale === 'zh' ? zh : en).problem;
    const silent = each.flatMap(({ question, refuse }) =>
      refuse.filter((text) => {
        const check = validate(question, text);
        return check.ok || !(check.code in worded);
      }),
    );
    expect(silent).toEqual([]);
  });
});
