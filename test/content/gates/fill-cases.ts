import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { grade, key } from '../../../src/core/quiz/kinds/fill.ts';
import type { Fill } from '../../../src/core/quiz/question.ts';
import { PROJECT } from '../../support/site.ts';

const cases = z.strictObject({ fair: z.array(z.string()).min(2), near: z.array(z.string()).min(2) });
const fixture = z.record(z.string(), z.record(z.string(), z.strictObject({ zh: cases, en: cases })));
export type FillCases = z.infer<typeof fixture>;

/** Answers to blanks with the verdict of a fair teacher: by question, blank and language. */
export const readFillCases = (): FillCases =>
  fixture.parse(parse(readFileSync(join(PROJECT, 'test/content/fixtures/fill-cases.yaml'), 'utf8')));

/** Whether the grader gives the blank its mark for this text, the other blanks holding their keys. */
export const earns = (question: Fill, blank: string, text: string): boolean =>
  grade(question, { ...key(question), [blank]: text }).parts.some((part) => part.blank === blank && part.code === 'right');

/** What the grader makes of every case of one language: how many fair ones it accepts, near misses it refuses, and which it gets wrong. */
export const judged = (questions: readonly Fill[], all: FillCases, locale: 'zh' | 'en') => {
  const tally = { fair: 0, accepted: 0, near: 0, refused: 0, wrong: [] as string[] };
  for (const question of questions)
    for (const [blank, each] of Object.entries(all[question.id] ?? {})) {
      for (const text of each[locale].fair) {
        const right = earns(question, blank, text);
        tally.fair++;
        tally.accepted += right ? 1 : 0;
        if (!right) tally.wrong.push(`${question.id}.${blank}: “${text}” is fair and refused`);
      }
      for (const text of each[locale].near) {
        const right = earns(question, blank, text);
        tally.near++;
        tally.refused += right ? 0 : 1;
        if (right) tally.wrong.push(`${question.id}.${blank}: “${text}” is a near miss and accepted`);
      }
    }
  return tally;
};
