import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade as gradeJudge } from '../../../src/core/quiz/kinds/judge.ts';
import { grade as gradeShort } from '../../../src/core/quiz/kinds/short.ts';
import { grade as gradeSingle } from '../../../src/core/quiz/kinds/single.ts';
import { judge, keyed, short } from './arbitraries.ts';

describe('a single choice', () => {
  it('gives full marks to the key and none to any other option, wherever the key stands', () => {
    fc.assert(
      fc.property(keyed, ({ question, key }) => {
        question.options.forEach(({ id }, index) => {
          const { score, max, verdict } = gradeSingle(question, id);
          expect({ score, max, verdict }).toEqual(
            index === key ? { score: 1, max: 1, verdict: 'right' } : { score: 0, max: 1, verdict: 'wrong' },
          );
        });
      }),
    );
  });

  it('has one chosen part, and one part that is the key, whatever is chosen', () => {
    fc.assert(
      fc.property(keyed, fc.nat(), ({ question, key }, at) => {
        const chosen = at % question.options.length;
        const codes = gradeSingle(question, question.options[chosen]?.id ?? null).parts.map(({ code }) => code);
        expect(codes.filter((code) => code === 'right' || code === 'wrong')).toEqual([chosen === key ? 'right' : 'wrong']);
        expect(codes.findIndex((code) => code === 'right' || code === 'missed')).toBe(key);
      }),
    );
  });
});

describe('a judgement', () => {
  it('gives full marks to its answer and none to the other', () => {
    fc.assert(
      fc.property(judge, fc.boolean(), (question, answer) => {
        expect(gradeJudge(question, answer).score).toBe(answer === question.answer ? 1 : 0);
      }),
    );
  });
});

describe('a short answer', () => {
  const ticks = fc.tuple(short, fc.array(fc.nat(20), { maxLength: 12 }), fc.nat()).map(([question, raw, seed]) => {
    const ticked = raw.map((n) => n % question.count);
    const shuffled = ticked.map((n, i) => [n, (seed * (i + 7)) % 11] as const).sort((a, b) => a[1] - b[1]);
    return { question, ticked, shuffled: shuffled.map(([n]) => n) };
  });
  const answer = (ticked: readonly number[]) => ({ text: 'x', gaveUp: false, ticked });

  it('scores the same in whatever order the points are ticked', () => {
    fc.assert(
      fc.property(ticks, ({ question, ticked, shuffled }) => {
        expect(gradeShort(question, answer(shuffled))).toEqual(gradeShort(question, answer(ticked)));
      }),
    );
  });

  it('scores the number of different points ticked, of all there are', () => {
    fc.assert(
      fc.property(ticks, ({ question, ticked }) => {
        const { score, max, parts } = gradeShort(question, answer(ticked));
        expect(score).toBe(new Set(ticked).size);
        expect(max).toBe(question.count);
        expect(parts.filter(({ code }) => code === 'missed')).toHaveLength(max - score);
      }),
    );
  });

  it('never loses by one more tick', () => {
    fc.assert(
      fc.property(ticks, fc.nat(), ({ question, ticked }, more) => {
        const { score } = gradeShort(question, answer(ticked));
        expect(gradeShort(question, answer([...ticked, more % question.count])).score).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});
