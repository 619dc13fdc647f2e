import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/core/quiz/kinds/numeric.ts';
import type { Numeric } from '../../../src/core/quiz/question.ts';
import { numeric } from './arbitraries.ts';

const finer = 4;
/** A number `steps` thousandths of ten steps of the last decimal away from the answer, written without float noise. */
const off = ({ answer, decimals }: Numeric, steps: number): string => {
  const scale = 10 ** (decimals + finer);
  return (BigInt(Math.round(answer * 10 ** decimals)) * 10n ** BigInt(finer) + BigInt(steps))
    .toString()
    .replace(/^(-?)(\d+)$/, (_, sign, digits) => {
      const padded = digits.padStart(decimals + finer + 1, '0');
      return scale === 1 ? sign + padded : `${sign}${padded.slice(0, -(decimals + finer))}.${padded.slice(-(decimals + finer))}`;
    });
};
const widest = ({ tolerance, decimals }: Numeric) => Math.round(tolerance * 10 ** (decimals + finer));

describe('a numeric question', () => {
  it('marks its own answer right, written with the decimals it asks for', () => {
    fc.assert(
      fc.property(numeric, (question) => {
        expect(grade(question, question.answer.toFixed(question.decimals)).verdict).toBe('right');
      }),
    );
  });

  it('marks anything within the tolerance right, both ends included', () => {
    fc.assert(
      fc.property(numeric, fc.double({ min: -1, max: 1, noNaN: true }), (question, share) => {
        const most = widest(question);
        for (const steps of [Math.trunc(share * most), most, -most]) expect(grade(question, off(question, steps)).score).toBe(1);
      }),
    );
  });

  it('marks anything outside the tolerance wrong, however near', () => {
    fc.assert(
      fc.property(numeric, fc.integer({ min: 1, max: 10 ** 9 }), fc.boolean(), (question, beyond, below) => {
        for (const extra of [1, beyond]) {
          const steps = widest(question) + extra;
          expect(grade(question, off(question, below ? -steps : steps)).score).toBe(0);
        }
      }),
    );
  });

  it('reads a share and its percentage alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), numeric, (hundredths, question) => {
        const share = { ...question, answer: hundredths / 10_000, tolerance: 0.00005 };
        expect(grade(share, `${(hundredths / 100).toFixed(2)}%`).verdict).toBe('right');
      }),
    );
  });

  it('gives every answer exactly one part, and full marks only to the part that is right', () => {
    fc.assert(
      fc.property(numeric, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (question, value) => {
        const { score, parts } = grade({ ...question, traps: [{ value: question.answer + 3, feedback: 'x' }] }, value.toFixed(6));
        expect(parts).toHaveLength(1);
        expect(score === 1).toBe(parts[0]?.code === 'right');
      }),
    );
  });
});
