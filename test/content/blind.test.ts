import { describe, expect, it } from 'vitest';
import { dealOptions } from '../../src/core/quiz/deal-options.ts';
import type { Single } from '../../src/core/quiz/question.ts';
import { seedOf } from '../../src/core/quiz/seed.ts';
import { questionIn } from '../../src/course/question.ts';
import { isOpen } from './gates/answer-keys.ts';
import { blindFaults, blindly } from './gates/blind.ts';
import { DEBTS } from './gates/blind-debts.ts';
import { readContent } from './read.ts';
import { SINGLE } from './sample.ts';

const { units, questions } = readContent();
const scopes = [
  ['bank', questions] as const,
  ...units.map(({ id, lessons }) => {
    const taught = new Set(lessons.flatMap(({ concepts }) => concepts));
    return [id, questions.filter(({ concept }) => taught.has(concept))] as const;
  }),
];

describe('a guesser who knows nothing', () => {
  it.each(scopes)('earns by no trick more than chance, over %s, beyond what is still owed', (scope, list) => {
    expect(blindFaults(scope, list, DEBTS)).toEqual([]);
  });

  it('finds the key of a lesson’s question in no place above others', () => {
    const places = questions
      .filter((question) => question.kind === 'single' && !isOpen(question) && question.options.length === 3)
      .map((question) => questionIn(question, 'en', []) as Single)
      .map((single) => dealOptions(single, seedOf(single.id)).findIndex((index) => single.options[index]?.correct));
    for (const place of [0, 1, 2]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.55);
    }
  });
});

describe('the rule on blind strategies', () => {
  const longKey = {
    ...SINGLE,
    options: SINGLE.options.map((option, i) =>
      i === 0 ? { ...option, text: { zh: '很长很长很长很长', en: 'very long and longer' } } : option,
    ),
  };
  it('counts how far each strategy is from chance', () => {
    expect(blindly([longKey], 'en').longest).toEqual({ points: Math.round(100 - 100 / SINGLE.options.length), questions: 1 });
  });
  it('names a strategy that pays, and a debt that is paid', () => {
    const many = Array.from({ length: 12 }, () => longKey);
    expect(blindFaults('unit', many, {}).join()).toMatch(
      /“longest” is zh \+\d+, en \+\d+ points of 100 from chance, 5 are allowed: in some of its \d+ questions make wrong options longer/,
    );
    expect(blindFaults('unit', many, { unit: { longest: 100 } }).join()).toMatch(/lower its debt of 100/);
  });
});
