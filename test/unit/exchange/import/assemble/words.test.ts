import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../../../../src/core/exchange/import/assemble/judge-words.ts';
import { lettersOf } from '../../../../../src/core/exchange/import/assemble/letters.ts';
import { saysNoKey } from '../../../../../src/core/exchange/import/assemble/no-key.ts';

describe('a word is a judgement', () => {
  it.each([
    ...['对', '正确', '√', '✓', '✔', 'T', 'true', '是', 'Y', 'yes', 'Right', 'correct', '（√）', '[ 对 ]', ' 对。', '对；', 'Ｔ'],
  ])('for it: %s', (word) => {
    expect(judgementOf(word)).toBe(true);
  });
  it.each([
    ...['错', '错误', '×', '✗', '✘', '╳', 'x', 'F', 'false', '否', 'n', 'no', 'Wrong', 'incorrect', '不对', '不正确', '(×)'],
  ])('against it: %s', (word) => {
    expect(judgementOf(word)).toBe(false);
  });
  it.each(['', '甲', '对的', '不是', 'A', 'truth', '见 true', '错了吗', '对.甲', '甲（√）', '对)的', '对;错', '√(', 'ri[ght'])(
    'or none: %j',
    (word) => {
      expect(judgementOf(word)).toBeNull();
    },
  );
});

describe('a key names options by their letters', () => {
  it.each([
    ['A', [0]],
    ['ACD', [0, 2, 3]],
    ['A、B，C', [0, 1, 2]],
    ['B C', [1, 2]],
    ['A/B|C&D', [0, 1, 2, 3]],
    ['A和C', [0, 2]],
    ['CA', [2, 0]],
    ['bd', [1, 3]],
    ['b, d', [1, 3]],
    ['（B）', [1]],
    ['[ B ]。', [1]],
    ['B.', [1]],
    ['选B', [1]],
    ['选择 B', [1]],
    ['是B', [1]],
    ['为 B', [1]],
    ['B. 乙', [1]],
    ['B、乙', [1]],
    ['B: 乙', [1]],
    ['B 乙', [1]],
    ['B（乙）', [1]],
    ['L', [11]],
    ['（A、B）', [0, 1]],
    ['A 。', [0]],
    ['B . 乙', [1]],
    ['B是乙', null],
    ['A选B', null],
    ['bd 乙', null],
    ['乙 bd', null],
    ['甲', null],
    ['M', null],
    ['Because', null],
    ['乙 B', null],
    ['', null],
    ['a b 乙', null],
  ])('%j', (key, letters) => {
    expect(lettersOf(key)).toEqual(letters);
  });

  it('or by the text of one, letters first', () => {
    expect(lettersOf('丑', ['子', '丑'])).toEqual([1]);
    expect(lettersOf(' Ａ级 ', ['', 'B级', 'A级'])).toEqual([2]);
    expect(lettersOf('A', ['B', 'A'])).toEqual([0]);
    expect(lettersOf('丑', ['子', ' 丑 '])).toEqual([1]);
    expect(lettersOf('', ['', '子'])).toBeNull();
    // No key names an option twice: AA is the text of one, or nothing.
    expect([lettersOf('AA', ['AA', 'AB']), lettersOf('AA', ['子', '丑'])]).toEqual([[0], null]);
    expect(lettersOf('B. 丑', ['B. 丑', '丑'])).toEqual([0]);
  });
});

describe('what stands where an answer should says that there is none', () => {
  it.each([
    '',
    ' ',
    '略',
    '（略）',
    '（略）。',
    '【略】',
    '[略]',
    '略。',
    '暂无',
    '无',
    '见解析',
    '见教材',
    '待补充',
    '答案略',
    'None',
    'n/a',
    ' omitted. ',
  ])('as %j does', (key) => {
    expect(saysNoKey(key)).toBe(true);
  });
  it.each(['see text', 'See solution'])('as %s does', (key) => {
    expect(saysNoKey(key)).toBe(true);
  });
  it.each(['A', '简略', '略微', '无差异', 'none of them', '见', '不见解析'])('and %s does not', (key) => {
    expect(saysNoKey(key)).toBe(false);
  });
});
