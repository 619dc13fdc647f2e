import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placed, unplaced } from '../../../../src/core/exchange/scorm/placed.ts';
import { resumed, SUSPEND_MOST, suspended } from '../../../../src/core/exchange/scorm/suspend.ts';
import { type Json, keyOf, markHandedIn } from '../../../../src/core/quiz/any.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { exportBank } from '../../../support/bank.ts';

const questions = (locale: 'zh' | 'en') => exportBank(locale).map(({ question }) => question);
const written = ({ kind }: Question) => kind === 'short' || kind === 'essay';

describe('what a package keeps', () => {
  it.each(['zh', 'en'] as const)('gives every answer of the bank in %s back as it was', (locale) => {
    for (const question of questions(locale)) {
      const key = keyOf(question, 7);
      expect([question.id, unplaced(question, JSON.parse(JSON.stringify(placed(question, key))) as Json)]).toEqual([
        question.id,
        written(question) ? { ...(key as object), gaveUp: false } : key,
      ]);
      expect([question.id, unplaced(question, placed(question, null))]).toEqual([question.id, null]);
    }
  });

  it.each(['zh', 'en'] as const)('of a paper of a hundred questions in %s, all answered, is whole', (locale) => {
    // Every third question: all kinds and units.
    const asked = questions(locale)
      .filter((question, i) => !written(question) && i % 3 === 0)
      .slice(0, 100);
    const state = { answers: asked.map((question) => keyOf(question, 7)), handedIn: false };
    const { text, cut } = suspended(asked, state);
    expect(cut).toBe(false);
    expect(text).toMatch(/^[\w-]{1,4096}$/);
    expect(resumed(asked, text)).toEqual(state);
  });

  it('never passes 4096 characters: long texts are cut, said, and every closed answer stays', () => {
    const asked = questions('zh');
    const answers = asked.map(
      (question, i): Json =>
        written(question)
          ? {
              text: Array.from({ length: 3000 }, (_, k) =>
                String.fromCharCode(0x4e00 + ((k * 7919 + i * 104_729) % 20_000)),
              ).join(''),
              gaveUp: false,
              ticked: null,
            }
          : keyOf(question, 7),
    );
    const { text, cut } = suspended(asked, { answers, handedIn: true });
    expect(text.length).toBeLessThanOrEqual(SUSPEND_MOST);
    expect(cut).toBe(true);
    const back = resumed(asked, text);
    expect(back.handedIn).toBe(true);
    for (const [i, question] of asked.entries())
      if (question.kind !== 'fill' && question.kind !== 'numeric' && !written(question))
        expect(back.answers[i]).toEqual(answers[i]);
  });

  it('reads whatever a system gives back: an answer, or none, and never an answer that cannot be marked', () => {
    const asked = questions('zh').slice(0, 20);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.base64String()), (text) => {
        for (const [i, answer] of resumed(asked, text).answers.entries()) {
          const question = asked[i];
          if (question) markHandedIn(question, answer, 7);
        }
      }),
    );
  });
});
