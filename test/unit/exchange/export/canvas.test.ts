import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { qti12 } from '../../../../src/core/exchange/export/qti12.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { exportBank } from '../../../support/bank.ts';
import { elementsOf } from '../../../support/elements.ts';
import { QUESTIONS } from '../../../support/papers.ts';

const WORDS = { yes: '对', no: '错' };
const quizOf = (file: Uint8Array) => elementsOf(strFromU8(unzipSync(file)['zhike/zhike.xml'] ?? new Uint8Array()));

describe('QTI 1.2 for Canvas', () => {
  it.each(['zh', 'en'] as const)(
    'of the bank in %s asks every question once, and holds no item that only shows a text',
    (locale) => {
      const items = exportBank(locale);
      const found = quizOf(qti12(items, '卷', WORDS, 1).file);
      const asked = found.filter(({ name }) => name === 'item');
      expect(asked).toHaveLength(items.length);
      expect(new Set(asked.map(({ attributes }) => attributes.ident)).size).toBe(items.length);
      for (const item of asked) {
        const [presentation] = item.children.filter(({ name }) => name === 'presentation');
        expect(presentation?.children.some(({ name }) => name.startsWith('response_'))).toBe(true);
      }
    },
  );

  it('gives the key of each kind the whole of its marks', () => {
    const closed = Object.values(QUESTIONS).filter(({ kind }) => kind !== 'short' && kind !== 'essay');
    const items = closed.map((question: Question) => ({ id: question.id, question, rubric: null, points: 2, about: [] }));
    for (const item of quizOf(qti12(items, '卷', WORDS).file).filter(({ name }) => name === 'item')) {
      const rules = item.children.find(({ name }) => name === 'resprocessing')?.children ?? [];
      const marks = rules
        .flatMap(({ children }) => children.filter(({ name }) => name === 'setvar'))
        .map(({ text }) => Number(text));
      expect([item.attributes.ident, Math.round(marks.reduce((sum, mark) => sum + mark, 0))]).toEqual([
        item.attributes.ident,
        100,
      ]);
    }
  });

  it('points every word of feedback to one that is there', () => {
    const found = quizOf(qti12(exportBank('zh'), '卷', WORDS, 1).file);
    for (const item of found.filter(({ name }) => name === 'item')) {
      const inside = elementsIn(item);
      const there = inside.filter(({ name }) => name === 'itemfeedback').map(({ attributes }) => attributes.ident);
      const named = inside.filter(({ name }) => name === 'displayfeedback').map(({ attributes }) => attributes.linkrefid);
      expect([item.attributes.ident, [...named].sort()]).toEqual([item.attributes.ident, [...there].sort()]);
    }
  });
});

const elementsIn = (element: ReturnType<typeof quizOf>[number]): ReturnType<typeof quizOf> => [
  element,
  ...element.children.flatMap(elementsIn),
];
