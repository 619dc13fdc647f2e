import { describe, expect, it } from 'vitest';
import { calledBy, cluesOf, nearness, studentKey } from '../../../src/core/class/person.ts';
import { who } from '../../support/class.ts';

describe('who handed in', () => {
  it('is known by the number, else by name and class, else stands alone', () => {
    expect(studentKey(who(' 张伟 ', ' 2301 ', 'A'), 's')).toBe('#2301');
    expect(studentKey(who('张伟'), 's')).toBe('张伟');
    expect(studentKey(who('张伟', '', '2 班'), 's')).toBe('张伟 2 班');
    expect(studentKey(who(' '), 's')).toBe('=s');
    expect(studentKey(who(' 张伟 ', ' ', ' 2 班 '), 's')).toBe('张伟 2 班');
    expect(studentKey(who('', '', '2 班'), 's')).toBe('=s');
  });

  it('is called by the name, else by the number', () => {
    expect(calledBy(who('张伟', '2301'), 's')).toBe('张伟');
    expect(calledBy(who('', '2301'), 's')).toBe('2301');
    expect(calledBy(who(''), 's')).toBe('s');
    expect([calledBy(who(' 张伟 '), 's'), calledBy(who(' ', ' 2301 '), 's')]).toEqual(['张伟', '2301']);
  });
});

describe('two names', () => {
  it.each([
    ['张 伟', '张伟', 'spelling'],
    ['Ｌｉ Ming', 'li ming', 'spelling'],
    ['阿卜杜拉·买买提', '阿卜杜拉买买提', 'spelling'],
    ['张玮', '张伟', 'letter'],
    ['欧阳娜娜', '欧阳娜', 'letter'],
    ['欧阳娜', '欧阳娜娜', 'letter'],
    ['张伟', '张伟', null],
    ['张伟', '李明', null],
    ['伟', '张', null],
    ['欧阳娜娜', '欧阳', null],
    ['Anna-Maria', 'annamaria', 'spelling'],
    ['O.Li_Ming', 'oliming', 'spelling'],
    ['张\u200b伟', '张伟', 'spelling'],
    ['张伟明', '伟张明', null],
    ['李小明', '李大红', null],
    ['李小明', '王小明', 'letter'],
    ['李小明', '小明', 'letter'],
    ['张', '张伟', null],
  ])('%s and %s: %s', (one, other, near) => {
    expect(nearness(one, other)).toBe(near);
    expect(nearness(other, one)).toBe(near);
  });
});

describe('what two who may be one have in common', () => {
  it('is the number as it was typed and the name however it is spelt', () => {
    expect(cluesOf(who('Ｌi Ming', ' 2301 '), false)).toEqual(['liming', '#2301']);
    expect(cluesOf(who('·', ' '), true)).toEqual([]);
    expect(cluesOf(who('伟'), true)).toEqual(['伟']);
  });

  it('is the name with any one letter taken out, where letters count', () => {
    expect(cluesOf(who('Li'), true)).toEqual(['li', 'i', 'l']);
    expect(cluesOf(who('张小伟', '7'), true)).toEqual(['张小伟', '小伟', '张伟', '张小', '#7']);
  });

  it('is something at least for any two that are near', () => {
    for (const [one, other] of [
      ['张玮', '张伟'],
      ['欧阳娜娜', '欧阳娜'],
      ['Li Ming', 'liming'],
    ] as const)
      expect(cluesOf(who(one), true).some((clue) => cluesOf(who(other), true).includes(clue))).toBe(true);
  });
});
