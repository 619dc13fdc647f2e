import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortArrivals } from '../../../src/core/class/arrivals.ts';
import { attendance } from '../../../src/core/class/attend.ts';
import { readBody } from '../../../src/core/class/class-figures.ts';
import { COUNTS, NO_ROSTER } from '../../../src/core/class/roster.ts';
import { bodyFor, classOf, handed, markedClass, ownAsked, singles, who } from '../../support/class.ts';

const paper = singles(3);
const NAMES = ['张伟', '张 伟', '李明', 'Li Ming', 'li ming', ''];
const name = fc.constantFrom(...NAMES);
const submissions = fc.uniqueArray(
  fc.record({
    n: fc.integer({ min: 0, max: 500 }),
    name,
    at: fc.integer({ min: 1, max: 9 }),
    attempt: fc.integer({ min: 1, max: 3 }),
    right: fc.integer({ min: 0, max: 7 }),
  }),
  { selector: ({ n }) => n, maxLength: 12 },
);
const handIn = ({
  n,
  name: called,
  at,
  attempt,
  right,
}: {
  n: number;
  name: string;
  at: number;
  attempt: number;
  right: number;
}) =>
  handed(
    paper,
    who(called),
    [0, 1, 2].map((i) => (right & (1 << i) ? 'a' : 'b')),
    {
      id: `sub${String(n).padStart(6, '0')}`,
      at: 1_796_000_000_000 + at * 1000,
      attempt,
    },
  );

describe('what is brought to a class', () => {
  it('comes to the same in whatever order and however often it is brought', () => {
    fc.assert(
      fc.property(submissions, fc.constantFrom(...COUNTS), fc.infiniteStream(fc.nat(1000)), (all, counts, turns) => {
        const list = all.map(handIn);
        const order = [...list, ...list].map((each) => ({ each, at: turns.next().value as number })).sort((a, b) => a.at - b.at);
        const questionOf = (item: number) => ownAsked(paper).questions.zh[item];
        const codes = order.map(({ each }) => {
          const body = bodyFor(each, questionOf);
          return { ok: true as const, body, submission: readBody(body) as never };
        });
        const kept = sortArrivals(codes, paper, new Set()).filter(({ state }) => state === 'arrived');
        expect(kept).toHaveLength(list.length);
        const roster = { ...NO_ROSTER, counts };
        const once = markedClass(classOf(paper, list, { roster }));
        const again = markedClass(
          classOf(
            paper,
            kept.map(({ submission }) => list.find(({ id }) => id === submission) as never),
            { roster },
          ),
        );
        expect(again.results).toEqual(once.results);
        expect(again.students).toEqual(once.students);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves nobody out: every submission is a try of one student, and every one of the roster is there', () => {
    fc.assert(
      fc.property(submissions, fc.array(name), (all, listed) => {
        const tries = all.map(handIn);
        const { students, offers } = attendance(
          tries,
          { ...NO_ROSTER, students: listed.map((each) => who(each)) },
          null,
          () => 0,
        );
        expect(students.flatMap(({ attempts }) => attempts).sort()).toEqual(tries.map(({ id }) => id).sort());
        expect(students.filter((each) => each.listed)).toHaveLength(listed.length);
        expect(new Set(students.map(({ id }) => id)).size).toBe(students.length);
        for (const { from, to } of offers) expect(from).not.toBe(to);
      }),
      { numRuns: 200 },
    );
  });
});
