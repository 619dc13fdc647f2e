import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { suggested } from '../../src/core/quiz/kinds/written.ts';
import { rubricIn } from '../../src/course/question.ts';
import type { Bilingual } from '../../src/schemas/bilingual.ts';
import { PROJECT } from '../support/site.ts';
import { readContent } from './read.ts';

const { questions, concepts } = readContent();
const texts = new Map<string, Bilingual>(
  concepts.flatMap(({ id, points }) => points.map((point, i) => [`${id}.${i + 1}`, point] as const)),
);
const written = questions.filter((question) => question.kind === 'short' || question.kind === 'essay');
const both = written.flatMap((question) =>
  (['zh', 'en'] as const).map((locale) => [`${question.id} (${locale})`, question, locale] as const),
);
const denials: Record<string, Partial<Bilingual>> = parse(
  readFileSync(join(PROJECT, 'test/content/fixtures/denials.yaml'), 'utf8'),
);
/** A point that is a false statement is made by denying it. */
const isFalse = (point: string) => /（×）|\(false\)/.test(point);

describe('hints at points', () => {
  it.each(both)('of %s fire each on the sentence of its own point', (_, question, locale) => {
    const rubric = rubricIn(question, locale, texts);
    const silent = rubric.points.filter((point, i) => !isFalse(point) && !suggested(rubric, point).includes(i));
    expect(silent).toEqual([]);
  });

  it.each(both)('of %s do not fire on its prompt', (_, question, locale) => {
    expect(suggested(rubricIn(question, locale, texts), question.prompt[locale])).toEqual([]);
  });

  it('fire on few denials: at most one point in ten', () => {
    const points = both.flatMap(([name, question, locale]) => {
      const text = denials[question.id]?.[locale];
      if (text === undefined) return [];
      const rubric = rubricIn(question, locale, texts);
      const fired = suggested(rubric, text);
      return rubric.points.map((_, i) => ({ name: `${name} ${question.points[i]}`, fires: fired.includes(i) }));
    });
    const fired = points.filter(({ fires }) => fires).map(({ name }) => name);
    expect(points.length).toBeGreaterThan(45);
    expect(fired.length / points.length, fired.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
