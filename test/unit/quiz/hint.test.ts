import { describe, expect, it } from 'vitest';
import { says } from '../../../src/core/quiz/hint.ts';

describe('a hint', () => {
  it.each([
    ['They buy again.', 'again'],
    ['It WINS customers.', 'win'],
    ['Prices are compared.', 'compare'],
    ['a trade-off between two', 'trade off'],
    ['客户 是 收入 的来源', '收入'],
    ['ＣＲＭ改善关系', 'CRM'],
    ['不仅带来收入，还带来创新', '收入'],
    ['差别在于关系', '关系'],
    ['It earns no interest, but it brings income.', 'income'],
  ])('fires where the text says its word: %s', (text, word) => expect(says(text, [word], '')).toBe(true));

  it.each([
    ['They are against it.', 'again'],
    ['A shop window.', 'win'],
    ['客户不是收入的来源', '收入'],
    ['它与创新无关', '创新'],
    ['企业用不着学习', '学习'],
    ['It brings no income.', 'income'],
    ['Income isn’t what counts.', 'income'],
    ['Customers are never the source of income', 'income'],
  ])('does not fire inside another word, nor on a denial: %s', (text, word) => expect(says(text, [word], '')).toBe(false));

  it('fires on a denial where the point is one, or where the word itself denies', () => {
    expect(says('满意的人未必忠诚', ['忠诚'], '满意的顾客不一定忠诚')).toBe(true);
    expect(says('满意的人未必忠诚', ['未必'], '')).toBe(true);
  });
});
