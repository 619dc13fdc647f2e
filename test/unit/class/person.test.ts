import { describe, expect, it } from 'vitest';
import { calledBy, nearness, studentKey } from '../../../src/core/class/person.ts';
import { who } from '../../support/class.ts';

describe('who handed in', () => {
  it('is known by the number, else by name and class, else stands alone', () => {
    expect(studentKey(who(' 张伟 ', ' 2301 ', 'A'), 's')).toBe('#2301');
    expect(studentKey(who('张伟'), 's')).toBe('张伟');
    expect(studentKey(who('张伟', '', '2 班'), 's')).toBe('张伟 2 班');
    expect(studentKey(who(' '), 's')).toBe('=s');
  });

  it('is called by the name, else by the number', () => {
    expect(calledBy(who('张伟', '2301'), 's')).toBe('张伟');
    expect(calledBy(who('', '2301'), 's')).toBe('2301');
    expect(calledBy(who(''), 's')).toBe('s');
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
  ])('%s and %s: %s', (one, other, near) => {
    expect(nearness(one, other)).toBe(near);
    expect(nearness(other, one)).toBe(near);
  });
});
