import { describe, expect, it } from 'vitest';
import { attendance } from '../../../src/core/class/attend.ts';
import { NO_ROSTER, type Roster } from '../../../src/core/class/roster.ts';
import { who } from '../../support/class.ts';

const attempt = (id: string, from: ReturnType<typeof who>, at = 10, n = 1) => ({ id, who: from, at, attempt: n });
const roster = (students: Roster['students'], change: Partial<Roster> = {}): Roster => ({ ...NO_ROSTER, students, ...change });
const none = () => 0;

describe('attendance', () => {
  it('says who of the roster has not handed in, who is late, and who is not on it', () => {
    const { students } = attendance(
      [attempt('s1', who('张伟'), 5), attempt('s2', who('李明'), 15), attempt('s3', who('陌生人'))],
      roster([who('王芳'), who('张伟'), who('李明')]),
      12,
      none,
    );
    expect(students.map(({ name, status, listed }) => [name, status, listed])).toEqual([
      ['王芳', 'missing', true],
      ['张伟', 'in', true],
      ['李明', 'late', true],
      ['陌生人', 'in', false],
    ]);
  });

  it('never joins a name that differs, and offers it', () => {
    const list = roster([who('张伟'), who('李明'), who('欧阳娜', '2303')]);
    const found = attendance(
      [attempt('s1', who('张 伟')), attempt('s2', who('李朋')), attempt('s3', who('阳娜', '2303'))],
      list,
      null,
      none,
    );
    expect(found.students.filter(({ listed, status }) => listed && status !== 'missing')).toEqual([]);
    expect(found.offers).toEqual([
      { from: '#2303 ? 阳娜', to: '#2303', why: 'number' },
      { from: '张 伟', to: '张伟', why: 'spelling' },
      { from: '李朋', to: '李明', why: 'letter' },
    ]);
  });

  it('joins what the teacher joined, and changes nothing else', () => {
    const list = roster([who('张伟', '2301')], { joins: { 张玮: '#2301' } });
    const [student] = attendance([attempt('s1', who('张玮'))], list, null, none).students;
    expect(student).toMatchObject({ id: '#2301', name: '张伟', counted: 's1', status: 'in' });
  });

  it('takes nobody for one of two of the same name, and offers both', () => {
    const list = roster([who('张伟', '2301'), who('张伟', '2302')]);
    const { students, offers } = attendance([attempt('s1', who('张伟'))], list, null, none);
    expect(students.map(({ status }) => status)).toEqual(['missing', 'missing', 'in']);
    expect(offers.map(({ to }) => to)).toEqual(['#2301', '#2302']);
    const unnumbered = attendance([attempt('s1', who('张伟'))], roster([who('张伟', '', 'A'), who('张伟', '', 'B')]), null, none);
    expect(unnumbered.students.map(({ status }) => status)).toEqual(['missing', 'missing', 'in']);
  });

  it.each([
    ['first', 's1'],
    ['last', 's3'],
    ['best', 's2'],
  ] as const)('counts the %s try', (counts, id) => {
    const tries = [attempt('s3', who('张伟'), 30, 3), attempt('s1', who('张伟'), 10), attempt('s2', who('张伟'), 20, 2)];
    const earned = (name: string) => ({ s1: 4, s2: 9, s3: 7 })[name] ?? 0;
    const [student] = attendance(tries, roster([], { counts }), null, earned).students;
    expect(student).toMatchObject({ counted: id, attempts: ['s1', 's2', 's3'], twice: false });
  });

  it('says where two first tries stand under one name', () => {
    expect(
      attendance([attempt('s1', who('张伟')), attempt('s2', who('张伟'), 11)], NO_ROSTER, null, none).students[0]?.twice,
    ).toBe(true);
  });

  it('offers to join two who handed in alike where there is no roster, once', () => {
    const found = attendance([attempt('s1', who('Li Ming')), attempt('s2', who('li ming'))], NO_ROSTER, null, none);
    expect(found.offers).toEqual([{ from: 'Li Ming', to: 'li ming', why: 'spelling' }]);
    const joined = attendance(
      [attempt('s1', who('Li Ming')), attempt('s2', who('li ming'))],
      { ...NO_ROSTER, joins: { 'Li Ming': 'li ming' } },
      null,
      none,
    );
    expect(joined.students).toHaveLength(1);
  });

  it('lets each who gave no name stand alone', () => {
    expect(attendance([attempt('s1', who('')), attempt('s2', who(''))], NO_ROSTER, null, none).students).toHaveLength(2);
  });

  it.each(['valueOf', 'constructor', '__proto__', 'toString'])('takes %s for a name like any other', (name) => {
    const [student] = attendance([attempt('s1', who(name))], NO_ROSTER, null, none).students;
    expect(student).toMatchObject({ id: name, name, counted: 's1' });
  });
});
