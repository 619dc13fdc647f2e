import { describe, expect, it } from 'vitest';
import { question } from '../../src/schemas/question/question.ts';
import { FILES } from './read.ts';
import { SINGLE } from './sample.ts';

it.each(FILES)('$path holds what its schema asks for, and nothing else', ({ entries, faults }) => {
  expect(faults).toEqual([]);
  expect(entries).toBeGreaterThan(0);
});

describe('the schemas', () => {
  it.each([
    ['a key they do not know', { ...SINGLE, hint: '…' }],
    ['a missing language', { ...SINGLE, prompt: { zh: '哪一类？' } }],
    ['a blank text', { ...SINGLE, prompt: { zh: '哪一类？', en: ' ' } }],
    ['an option without feedback', { ...SINGLE, options: SINGLE.options.map(({ feedback: _, ...option }) => option) }],
    ['a point that is no address', { ...SINGLE, points: ['kano'] }],
  ])('refuse %s', (_, entry) => {
    expect(question.safeParse(entry).success).toBe(false);
  });
});
