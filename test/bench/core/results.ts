import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import type { Mark, Sheet } from '../../../src/core/results/sheet.ts';
import { inMilliseconds, secondsOf, spreadOf } from './times.ts';

const STUDENTS = 10_000;
const ITEMS = 50;
const ROUNDS = 5;

/** Ten thousand simulated students on forty choices and ten written answers of three points each. */
const sheet = (): Sheet => {
  const random = xoroshiro128plus(1);
  const below = (n: number) => (random.next() >>> 0) % n;
  const items = Array.from({ length: ITEMS }, (_, j) => {
    const written = j >= 40;
    const points = written ? [0, 1, 2].map((k) => ({ id: `w${j}.${k}`, marks: 2 })) : [{ id: `p${j % 30}.1`, marks: 2 }];
    const common = { id: `q${j}`, kind: written ? ('short' as const) : ('single' as const), points, lessons: [`u/${j % 9}`] };
    return {
      ...common,
      max: written ? 6 : 2,
      ...(!written && { options: [...'ABCD'].map((id) => ({ id, correct: id === 'A' })) }),
    };
  });
  const marks = Array.from({ length: STUDENTS }, (_, i) =>
    items.map(({ points, max, options }, j): Mark => {
      const right = () => below(100) < 25 + (i % 50) + (j % 25);
      const earned = points.map(({ marks }) => (right() ? marks : 0));
      const score = earned.reduce((sum, each) => sum + each, 0);
      const state = score === max ? 'right' : score === 0 ? 'wrong' : 'part';
      return options ? { score, state, chosen: [score ? 'A' : ('BCD'[below(3)] as string)] } : { score, state, earned };
    }),
  );
  const students = marks.map((_, i) => ({ id: `s${i}`, name: `学生${i}`, status: 'in' as const }));
  return { students, items, marks };
};

/** From the marks of a very large class to everything its page says: time, and what the process holds at the end. */
export const results = (): string => {
  const given = sheet();
  const held = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  const before = held();
  let found = 0;
  const seconds = Array.from({ length: ROUNDS }, () =>
    secondsOf(() => {
      found = analyseSheet(given).look.length;
    }),
  );
  return [
    '10,000 students × 50 items to a results page (bar: 20 s and 600 MB)',
    `analysed          ${inMilliseconds(spreadOf(seconds))}  ${found} items to look at`,
    `memory            ${before} MB with the marks, ${held()} MB after ${ROUNDS} rounds`,
  ].join('\n');
};
