import { describe, expect, it } from 'vitest';
import { askedBy, withKeys } from '../../../src/core/class/asked.ts';
import { markClass, readBody } from '../../../src/core/class/class-figures.ts';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import { withoutKeys } from '../../../src/core/paper/edit.ts';
import { standsOf } from '../../../src/core/paper/known.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { ASKS_NINE, classOf, handed, listedNine, markedClass, singles, who } from '../../support/class.ts';
import { PAPER, QUESTIONS } from '../../support/papers.ts';

const paper = singles(4);
const rule = (what: object, at = 1): Ruling => ({ v: 1, id: `r${at}`, paper: paper.id, at, ...what }) as Ruling;
const zhang = handed(paper, who('张伟'), ['a', 'a', 'b', null]);
const li = handed(paper, who('李明'), ['a', 'b', 'b', 'a']);

describe('a class', () => {
  it('is marked again from its answers, whoever handed in and in whatever order', () => {
    const { students, totals, results, sheet } = markedClass(classOf(paper, [zhang, li]));
    expect(students.map(({ name }) => name)).toEqual(['张伟', '李明'].sort());
    expect(totals[zhang.id]).toEqual({ earned: 4, max: 8, waiting: 0 });
    expect(results.totals).toMatchObject({ n: 2, max: 8, mean: 4 });
    expect(results.items.map(({ difficulty }) => difficulty)).toEqual([1, 0.5, 0, 0.5]);
    const row = sheet.marks[sheet.students.findIndex(({ name }) => name === '张伟')];
    expect(row?.map(({ state, chosen }) => [state, chosen])).toEqual([
      ['right', ['a']],
      ['right', ['a']],
      ['wrong', ['b']],
      ['empty', undefined],
    ]);
    expect(markedClass(classOf(paper, [li, zhang])).results).toEqual(results);
  });

  it('names who is missing from the roster, and counts them in nothing', () => {
    const roster = { ...NO_ROSTER, students: [who('王芳'), who('张伟'), who('李明')] };
    const { results } = markedClass(classOf(paper, [zhang, li], { roster }));
    expect(results.attendance).toMatchObject({ listed: 3, counted: 2, missing: ['王芳'] });
    expect(results.totals?.n).toBe(2);
  });

  it('leaves out what was dropped, and marks by another key for all, options too', () => {
    const dropped = markedClass(classOf(paper, [zhang, li], { rulings: [rule({ kind: 'dropped', item: 2, why: '' })] }));
    expect(dropped.sheet.items).toHaveLength(3);
    expect(dropped.results.totals?.max).toBe(6);
    const keyed = markedClass(classOf(paper, [zhang, li], { rulings: [rule({ kind: 'keyed', item: 2, key: 'b', why: '' })] }));
    expect(keyed.results.items[2]?.difficulty).toBe(1);
    expect(keyed.sheet.items[2]?.options?.find(({ correct }) => correct)?.id).toBe('b');
    const accepted = markedClass(
      classOf(paper, [zhang, li], { rulings: [rule({ kind: 'accepted', item: 2, answer: 'b', why: '' })] }),
    );
    expect(accepted.sheet.items[2]?.options?.filter(({ correct }) => correct).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('lets written answers wait, and counts their points one by one once they are ticked', () => {
    const listed = listedNine({ id: 'own-short', kind: 'short', points: ['kano.1', 'kano.2'] });
    const written = ASKS_NINE;
    const asked = askedBy(standsOf(written, [listed]), () => QUESTIONS.short as Question);
    const answer = { text: 'one point', gaveUp: false, ticked: null };
    const one = handed(written, who('张伟'), [answer]);
    const input = { ...classOf(written, []), asked, lessons: { kano: '/zh/lessons/u/kano/' } };
    const bodies = classOf({ ...PAPER, items: PAPER.items.slice(8, 9) }, [one]).bodies;
    expect(markedClass({ ...input, bodies }).results.waiting.answers).toBe(1);
    const rulings = [rule({ kind: 'ticked', submission: one.id, item: 0, points: [1] })];
    const { results, sheet } = markedClass({ ...input, bodies, rulings });
    expect(sheet.items[0]).toMatchObject({
      points: [
        { id: 'kano.1', marks: 2 },
        { id: 'kano.2', marks: 2 },
      ],
      lessons: ['/zh/lessons/u/kano/'],
    });
    expect(results.points.map(({ id, share }) => [id, share])).toEqual([
      ['kano.1', 0],
      ['kano.2', 1],
    ]);
  });

  it('marks own questions that went out without their keys', () => {
    const keyless = { ...paper, items: paper.items.map((item) => ({ ...item, keyless: true }) as never) };
    expect(JSON.stringify(withoutKeys(keyless))).not.toContain('correct');
    expect(markedClass(classOf(keyless, [zhang])).totals[zhang.id]?.earned).toBe(4);
    expect(withKeys(keyless).items.every((item) => item.kind === 'own' && !item.keyless)).toBe(true);
  });

  it('counts the best of several tries by what each earned', () => {
    const tries = [
      handed(paper, who('张伟'), ['a', 'a', 'b', 'b'], { id: 'best00001', at: 1_796_000_100_000 }),
      handed(paper, who('张伟'), ['b', 'b', 'b', 'b'], { id: 'last00001', attempt: 2 }),
    ];
    const { students, results } = markedClass(classOf(paper, tries, { roster: { ...NO_ROSTER, counts: 'best' } }));
    expect([students[0]?.counted, results.totals?.mean]).toEqual(['best00001', 4]);
  });

  it('leaves out what was handed in to another paper', () => {
    const other = handed({ ...paper, id: 'other00001' }, who('王芳'), ['a', 'a', 'a', 'a']);
    expect(markedClass(classOf(paper, [zhang, other])).students.map(({ name }) => name)).toEqual(['张伟']);
  });

  it('keeps marks that are alike once, without how each part fared', () => {
    const { marked } = markedClass(classOf(paper, [zhang, li]));
    const [one, two] = [marked.get(zhang.id)?.marks[0], marked.get(li.id)?.marks[0]];
    expect(one).toBe(two);
    expect(one).toMatchObject({ earned: 2, parts: [] });
  });

  it('says how far it is, can be left in the middle, and leaves out what is no submission', () => {
    const many = Array.from({ length: 120 }, (_, i) => handed(paper, who(`student ${i}`), ['a', null, null, null]));
    const input = classOf(paper, many);
    const steps = markClass({ ...input, bodies: [...input.bodies, 'AAAA', '!'] });
    expect(steps.next().value).toEqual({ done: 50, all: 122 });
    expect(steps.next().value).toEqual({ done: 100, all: 122 });
    const last = steps.next();
    expect(last.done && last.value.students.length).toBe(120);
    expect(readBody('!')).toBeNull();
  });
});
