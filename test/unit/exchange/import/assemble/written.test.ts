import { describe, expect, it } from 'vitest';
import { writtenAnswer } from '../../../../../src/core/exchange/import/assemble/points.ts';
import { stemTags } from '../../../../../src/core/exchange/import/assemble/stem-tags.ts';

const read = (answer: string) => {
  const { lead, points } = writtenAnswer(answer);
  return [lead, points.map(({ text, marks }) => (marks === null ? text : `${text} ${marks}`))];
};

describe('the points of a written answer', () => {
  it.each<[string, string, readonly string[]]>([
    ['（1）子；（2分）\n（2）丑。（2分）', '', ['子 2', '丑。 2']],
    ['有二：\n1. 子；\n2、丑（1.5分）；', '有二：', ['子', '丑 1.5']],
    ['有二\n如下\n① 子\n②丑', '有二\n如下', ['子', '丑']],
    ['一、子\n十二、丑', '', ['子', '丑']],
    [' 1) 子\n2）丑', '', ['子', '丑']],
    ['1. 子\n寅\n2. 丑', '', ['子\n寅', '丑']],
    ['1. 子 [2 marks].\n2. 丑 (1 point)', '', ['子 2', '丑 1']],
    ['1. 子（每点2分）\n2. 丑（2 分）。', '', ['子 2', '丑 2']],
    ['1. 子\n2.\n3. 丑', '', ['子', '丑']],
    ['( 11 )子\n12 . 丑', '', ['子', '丑']],
    ['11. 子\n12、丑', '', ['子', '丑']],
    ['见(1)处\n甲\n1. 子\n2. 丑', '见(1)处\n甲', ['子', '丑']],
    ['\n有二 \n1. 子；寅 \n2. 丑', '有二', ['子；寅', '丑']],
    ['1. 子（ 12.5 分 ） 。 \n2. 丑(1 mark)(2 points)', '', ['子 12.5', '丑(1 mark) 2']],
    ['1. 子（2分）寅\n2. 丑', '', ['子（2分）寅', '丑']],
    ['甲 ( 1 )子 ( 12 )丑', '甲', ['子', '丑']],
    ['子( 12.5 分 ); 丑(1 mark)，寅（1 point）', '', ['子 12.5', '丑 1', '寅 1']],
    ['子（1分），丑，寅（2分）', '', ['子 1', '丑，寅 2']],
    ['子（1分）， 丑（2分）丙', '', ['子 1', '丑 2', '丙']],
    ['有二：（1）子；（2）丑', '有二：', ['子', '丑']],
    ['①子②丑', '', ['子', '丑']],
    ['子（2分），丑（3分）', '', ['子 2', '丑 3']],
    ['子（2分）。丑[3 marks]。寅', '', ['子 2', '丑 3', '寅']],
    ['子。', '子。', []],
    ['1. 子', '1. 子', []],
    ['甲（1）子', '甲（1）子', []],
    ['1.5 倍\n2.5 倍', '1.5 倍\n2.5 倍', []],
    ['子\n丑', '子\n丑', []],
    ['', '', []],
  ])('%j', (answer, lead, points) => {
    expect(read(answer)).toEqual([lead, points]);
  });
});

describe('tags are taken off a stem', () => {
  it.each([
    ['【单选】甲（2分）', ['甲', 'single', 2, '']],
    ['（多选题，2分）甲', ['甲', 'multiple', 2, '2分']],
    ['甲【多选题；少选不得分】', ['甲', 'multiple', null, '少选不得分']],
    ['（5分）甲', ['甲', null, 5, '']],
    ['甲 [2 marks]', ['甲', null, 2, '']],
    ['(1.5 points): 甲', ['甲', null, 1.5, '']],
    ['（本题 10 分）甲', ['甲', null, 10, '']],
    ['甲（共12.25分）', ['甲', null, 12.25, '']],
    ['【判断题】【必答】甲', ['甲', 'judge', null, '']],
    ['甲（选答）', ['甲', null, null, '']],
    ['甲 [必填] *', ['甲', null, null, '']],
    ['甲（ ）*', ['甲（ ）', null, null, '']],
    ['【单选】【多选】甲（2分）（3分）', ['甲', 'single', 3, '']],
    [' 【 单选 题 】、 甲 ', ['甲', 'single', null, '']],
    ['甲（2分）乙', ['甲（2分）乙', null, null, '']],
    ['【SINGLE CHOICE】甲 [2 MARKS]', ['甲', 'single', 2, '']],
    ['甲【多选，12.25 分】', ['甲', 'multiple', 12.25, '12.25 分']],
    ['甲【多选，1 POINT】', ['甲', 'multiple', 1, '1 POINT']],
    ['甲【多选，2 marks】', ['甲', 'multiple', 2, '2 marks']],
    ['甲【多选，1 mark】', ['甲', 'multiple', 1, '1 mark']],
    ['甲【多选，题1丙分】', ['甲', 'multiple', null, '题1丙分']],
    ['甲*', ['甲*', null, null, '']],
    ['【客户】甲', ['【客户】甲', null, null, '']],
    ['甲', ['甲', null, null, '']],
    [`${'甲'.repeat(100)}【单选】`, ['甲'.repeat(100), 'single', null, '']],
  ])('%s', (text, tags) => {
    const { stem, kind, marks, note } = stemTags(text);
    expect([stem, kind, marks, note]).toEqual(tags);
  });
});
