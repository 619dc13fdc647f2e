import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { question } from '../../src/schemas/question/question.ts';
import { RAW } from './read.ts';
import { SINGLE } from './sample.ts';

const faults = (schema: z.ZodType, entries: readonly unknown[]) =>
  entries.flatMap(
    (entry, i) =>
      schema
        .safeParse(entry)
        .error?.issues.map(({ path, message }) => `${(entry as { id?: string })?.id ?? i}.${path.join('.')}: ${message}`) ?? [],
  );

describe('the files of the course', () => {
  it.each(RAW)('$name holds what its schema asks for, and nothing else', ({ schema, entries }) => {
    const list = entries();
    expect(list.length).toBeGreaterThan(0);
    expect(faults(schema, list)).toEqual([]);
  });
});

describe('the schemas', () => {
  it.each([
    ['a key they do not know', { ...SINGLE, hint: '…' }],
    ['a missing language', { ...SINGLE, prompt: { zh: '哪一类？' } }],
    ['a blank text', { ...SINGLE, prompt: { zh: '哪一类？', en: ' ' } }],
    ['an option without feedback', { ...SINGLE, options: SINGLE.options.map(({ feedback: _, ...option }) => option) }],
    ['a point that is no address', { ...SINGLE, points: ['kano'] }],
  ])('refuse %s', (_, entry) => {
    expect(faults(question, [entry])).not.toEqual([]);
  });
});
