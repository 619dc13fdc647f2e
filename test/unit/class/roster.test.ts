import { describe, expect, it } from 'vitest';
import { NO_ROSTER, readRoster, rosterOf, spacedCells } from '../../../src/core/class/roster.ts';
import { who } from '../../support/class.ts';

describe('a list of students', () => {
  it('is read by the names of its columns, wherever they stand, and leaves out what stands above', () => {
    const rows = [
      ['2026 年秋', ''],
      ['序号', '班级', '姓名', '学号'],
      ['1', '市营 1', ' 张伟 ', '2301'],
      ['2', '市营 1', '李明', ''],
    ];
    expect(rosterOf(rows)).toEqual([who('张伟', '2301', '市营 1'), who('李明', '', '市营 1')]);
    expect(
      rosterOf([
        ['Student ID', 'Name'],
        ['A-17', 'Ann'],
      ]),
    ).toEqual([who('Ann', 'A-17')]);
  });

  it('is read without them by what the cells look like', () => {
    expect(rosterOf([['张伟'], ['李明', '2302'], ['3', '2303', '王芳', '2 班'], ['']])).toEqual([
      who('张伟'),
      who('李明', '2302'),
      who('王芳', '2303', '2 班'),
    ]);
  });

  it.each([
    ['Li Ming 2301', ['Li Ming', '2301']],
    ['张 伟\t2301 市营1班', ['张 伟', '2301', '市营1班']],
    ['张伟 李明', ['张伟', '李明']],
    ['A2 Ming 班B Li', ['A2', 'Ming', '班B', 'Li']],
    ['', []],
  ])('%s is parted by spaces where these do not part a name', (line, cells) => {
    expect(spacedCells(line)).toEqual(cells);
  });

  const readsAs = (column: 'name' | 'number' | 'class', head: string) => {
    const [beside, cell] = column === 'name' ? ['学号', '2301'] : ['姓名', '张伟'];
    return rosterOf([
      [beside, head],
      [cell, 'A17'],
    ])[0]?.[column];
  };
  it.each<['name' | 'number' | 'class', readonly string[], readonly string[]]>([
    ['name', ['姓名', '学生名字', 'Name', 'full name', 'Student name'], ['姓名拼音', '家长姓名', 'user name', 'name of parent']],
    ['number', ['学号', '考号', 'No', 'No.', 'ID', 'student number'], ['学号后四位', '导师工号', 'id card', 'order number']],
    ['class', ['班', '班级', '行政班', '教学班名称', 'Class', 'group'], ['原班级', '班级排名', 'subclass', 'class size']],
  ])('is read by a heading that is a %s, and by none that only holds the word', (column, heads, others) => {
    expect(heads.map((head) => readsAs(column, head))).toEqual(heads.map(() => 'A17'));
    expect(others.map((head) => readsAs(column, head))).toEqual(others.map(() => ''));
  });

  it.each([
    ['B2301', who('李明', 'B2301')],
    ['2301班', who('李明', '', '2301班')],
    ['市营2301', who('李明', '', '市营2301')],
  ])('takes %s for a number only if nothing else is in it', (cell, student) => {
    expect(rosterOf([['李明', cell]])).toEqual([student]);
  });

  it('names a student once who stands there twice alike', () => {
    expect(rosterOf([['张伟'], ['张伟'], ['张伟', '2304']])).toHaveLength(2);
  });

  it('is read again as it was kept, and nothing else is', () => {
    const kept = { ...NO_ROSTER, students: [who('张伟')], joins: { a: 'b' }, counts: 'best' };
    expect(readRoster(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const bad of [null, [], { ...kept, v: 2 }, { ...kept, counts: 'all' }, { ...kept, students: ['张伟'] }])
      expect(readRoster(bad)).toBeNull();
  });

  it('without the names of its columns knows a running number from a student’s, and one cell for a name', () => {
    expect(rosterOf([['1', ' 张伟 ', '', '2301', 'A班']])).toEqual([{ name: '张伟', number: '2301', class: 'A班' }]);
    expect(rosterOf([['12.', '李明']])).toEqual([{ name: '李明', number: '', class: '' }]);
    // Alone on its line, a short number is all there is of the student.
    expect(rosterOf([['12']])).toEqual([{ name: '12', number: '', class: '' }]);
    expect(rosterOf([['', ' ']])).toEqual([]);
  });

  it('is read by one column alone, and by those within the first twenty lines', () => {
    expect(rosterOf([[' 姓名 '], ['张伟'], ['']])).toEqual([{ name: '张伟', number: '', class: '' }]);
    expect(NO_ROSTER).toEqual({ v: 1, students: [], joins: {}, counts: 'last' });
    expect(rosterOf([['学号'], [' 2301 ']])).toEqual([{ name: '', number: '2301', class: '' }]);
    const above = (lines: number) => rosterOf([...Array(lines).fill(['通知']), ['学号', '姓名'], ['7', '张伟']]);
    expect(above(19)).toEqual([{ name: '张伟', number: '7', class: '' }]);
    expect(above(20)).toContainEqual({ name: '学号', number: '', class: '姓名' });
  });

  it('tells apart those who differ in one thing', () => {
    const rows = [
      ['张伟', '2301', 'A'],
      ['张伟', '2302', 'A'],
      ['张伟', '2301', 'B'],
    ];
    expect(rosterOf([['姓名', '学号', '班级'], ...rows])).toHaveLength(3);
    expect(
      rosterOf([
        ['姓名', '学号', '班级'],
        ['a', 'bc', ''],
        ['ab', 'c', ''],
      ]),
    ).toHaveLength(2);
  });

  it('parts a line at blanks, however many, but no name in itself', () => {
    expect(['Li Ming 2301', '张 伟 2301', '张伟 李明', 'Li  Ming\t2301', ' 张伟 ', ''].map(spacedCells)).toEqual([
      ...[['Li Ming', '2301'], ['张 伟', '2301'], ['张伟', '李明'], ['Li Ming', '2301'], ['张伟'], []],
    ]);
  });
});
