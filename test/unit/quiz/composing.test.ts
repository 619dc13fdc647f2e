import { describe, expect, it } from 'vitest';
import { composing } from '../../../src/widgets/quiz/composing.ts';

const key = (isComposing: boolean, keyCode: number) => ({ isComposing, keyCode }) as KeyboardEvent;

describe('composing', () => {
  it('knows an Enter that belongs to an input method by either sign', () => {
    expect(composing(key(true, 13))).toBe(true);
    expect(composing(key(false, 229))).toBe(true);
  });

  it('lets a plain Enter through', () => {
    expect(composing(key(false, 13))).toBe(false);
  });
});
