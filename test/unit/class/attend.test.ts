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
      [attempt('s1', who('张 伟')), attempt('s2', who('李朋')), attempt('s3', who(' 阳娜 ', ' 2303 '))],
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
    const { students } = attendance([attempt('s1', who('')), attempt('s2', who(''))], NO_ROSTER, null, none);
    expect(students.map(({ id, name }) => [id, name])).toEqual([
      ['=s1', 's1'],
      ['=s2', 's2'],
    ]);
  });

  it.each(['valueOf', 'constructor', '__proto__', 'toString'])('takes %s for a name like any other', (name) => {
    const [student] = attendance([attempt('s1', who(name))], NO_ROSTER, null, none).students;
    expect(student).toMatchObject({ id: name, name, counted: 's1' });
  });

  it.each([
    ['the name', who('张伟'), true],
    ['name and number', who('张伟', '2301'), true],
    ['all there is', who(' 张伟 ', ' 2301 ', ' A '), true],
    ['name and class', who('张伟', '', 'A'), true],
    ['the number', who('', '2301'), true],
    ['another class, with name and number', who('张伟', '2301', 'B'), true],
    ['another number', who('张伟', '2302'), false],
    ['another name', who('张玮', '2301'), false],
    ['another class', who('张伟', '', 'B'), false],
    ['the class alone', who('', '', 'A'), false],
    ['another number alone', who('', '2302'), false],
    ['nothing', who(''), false],
    ['name and class with blanks around them', who(' 张伟 ', '', ' A '), true],
    ['the name and a blank class', who('张伟', '', ' '), true],
  ])('takes one who says %s for the one of the roster, or not', (_, from, taken) => {
    const { students } = attendance([attempt('s1', from)], roster([who('张伟', '2301', 'A')]), null, none);
    expect([students[0]?.status, students.length]).toEqual(taken ? ['in', 1] : ['missing', 2]);
  });
  it.each([
    [
      'a name',
      who('张伟'),
      [who('张伟', '2301'), who('张伟', '', 'A'), who('张伟', '9', 'A')],
      [who('', '2301'), who('', '', 'A')],
    ],
    ['a number', who('', '2301'), [who('张伟', '2301'), who('', '2301', 'A')], [who('张伟'), who('张伟', '2302'), who('')]],
  ] as const)('takes whoever agrees with %s alone on the roster for that one', (_, listed, taken, others) => {
    const of = (from: ReturnType<typeof who>) => attendance([attempt('s1', from)], roster([listed]), null, none).students.length;
    expect([...taken, ...others].map(of)).toEqual([...taken.map(() => 1), ...others.map(() => 2)]);
  });

  it('tells apart those of the roster who have one name and no number', () => {
    const { students } = attendance([], roster([who('张伟'), who('张伟'), who('张伟'), who(''), who('')]), null, none);
    expect(students.map(({ id }) => id)).toEqual(['张伟', '张伟 (2)', '张伟 (3)', '=roster-3', '=roster-4']);
  });

  it('orders tries by time, then by try, then by name, in whatever order they came', () => {
    const tries = [
      attempt('s1', who('张伟'), 20),
      attempt('s3', who('张伟'), 10, 2),
      attempt('s4', who('张伟'), 10, 2),
      attempt('s2', who('张伟'), 10),
      attempt('s5', who('张伟'), 5, 3),
    ];
    for (const list of [tries, tries.toReversed()])
      expect(attendance(list, NO_ROSTER, null, none).students[0]?.attempts).toEqual(['s5', 's2', 's3', 's4', 's1']);
  });

  it('orders those who are on no roster by their names', () => {
    const names = ['c', 'a', 'b'];
    const { students } = attendance(
      names.map((name, i) => attempt(`s${i}`, who(name))),
      NO_ROSTER,
      null,
      none,
    );
    expect(students.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('counts the later of two that came to the same as the best', () => {
    const tries = [attempt('s1', who('张伟'), 10), attempt('s2', who('张伟'), 20, 2)];
    expect(attendance(tries, roster([], { counts: 'best' }), null, () => 5).students[0]?.counted).toBe('s2');
  });

  it('is in time up to the very moment', () => {
    const at = (when: number) => attendance([attempt('s1', who('张伟'), when)], NO_ROSTER, 12, none).students[0]?.status;
    expect([12, 13].map(at)).toEqual(['in', 'late']);
  });

  it('offers a name a letter apart only where there is a roster, and no one without a name', () => {
    const two = [attempt('s1', who('Li Ming')), attempt('s2', who('Li Ning'))];
    expect(attendance(two, NO_ROSTER, null, none).offers).toEqual([]);
    expect(attendance(two.slice(1), roster([who('Li Ming')]), null, none).offers).toEqual([
      { from: 'Li Ning', to: 'Li Ming', why: 'letter' },
    ]);
    expect(attendance([attempt('s1', who('')), attempt('s2', who(''))], NO_ROSTER, null, none).offers).toEqual([]);
    expect(
      attendance([attempt('s1', who(' 李明 ', '1')), attempt('s2', who('李明', '2'))], NO_ROSTER, null, none).offers,
    ).toEqual([{ from: '#1', to: '#2', why: 'spelling' }]);
    for (const pair of [
      [' 李 ', '李'],
      ['李', ' 李 '],
    ] as const) {
      const tries = pair.map((name, i) => attempt(`s${i}`, who(name, `${i}`)));
      expect(attendance(tries, NO_ROSTER, null, none).offers).toEqual([{ from: '#0', to: '#1', why: 'spelling' }]);
    }
  });

  it('offers nobody who has handed in, and no name further apart than a letter', () => {
    const list = roster([who('张伟'), who('李明天')]);
    const tries = [attempt('s1', who('张伟')), attempt('s2', who('张玮')), attempt('s3', who('李小明'))];
    expect(attendance(tries, list, null, none).offers).toEqual([]);
  });

  it('asks for no join of one it was not certain of once the roster knows them', () => {
    const list = roster([who('张伟', '2301'), who('李明', '2302')], { joins: { '#2301 ? 张伟': '#2302' } });
    const { students } = attendance([attempt('s1', who('张伟', '2301'))], list, null, none);
    expect(students.map(({ counted }) => counted)).toEqual(['s1', null]);
  });
});
