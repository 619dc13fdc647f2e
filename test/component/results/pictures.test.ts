import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import type { Sheet } from '../../../src/core/results/sheet.ts';
import { results as en } from '../../../src/i18n/en/results.ts';
import { results as zh } from '../../../src/i18n/zh/results.ts';
import ItemMap from '../../../src/widgets/results/ItemMap.svelte';
import PointsEarned from '../../../src/widgets/results/PointsEarned.svelte';
import SpPicture from '../../../src/widgets/results/SpPicture.svelte';
import StudentDots from '../../../src/widgets/results/StudentDots.svelte';
import { PROJECT } from '../../support/site.ts';
import { simulated } from '../../unit/results/sheets.ts';

const { sheet } = JSON.parse(readFileSync(`${PROJECT}test/fixtures/class-figures.json`, 'utf8')) as { sheet: Sheet };
const found = analyseSheet(sheet);
const names = Object.fromEntries(sheet.items.map(({ id }) => [id, `第${id.slice(1)}题`]));
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const dots = (results = found, words = zh) =>
  render(StudentDots, { props: { words, totals: results.totals as never, students: results.students } }).body;
const points = (results = found, words = zh) =>
  render(PointsEarned, { props: { words, points: results.points, names: {} } }).body;
const map = (results = found, words = zh) =>
  render(ItemMap, {
    props: { words, items: results.items, names, standing: results.standing, n: results.attendance.counted, comma: '、' },
  }).body;
const sp = (results = found, words = zh, called: Record<string, string> = names) =>
  render(SpPicture, {
    props: {
      words,
      chart: results.chart as never,
      students: results.students,
      countedItems: results.countedItems,
      names: called,
      comma: '、',
    },
  }).body;

describe('the dots of students', () => {
  it('are as many as the class, hollow under the pass mark, with the totals in a table', () => {
    expect(dots().match(/<circle/g)).toHaveLength(40);
    expect(dots().match(/dot loss/g)).toHaveLength(40 - (found.totals?.passed ?? 0));
    expect(dots().match(/<tr>/g)).toHaveLength(41);
    expect(plain(dots())).toContain(sheet.students[0]?.name);
  });

  it('stand for several students where a stack would be too high, and say so', () => {
    const page = dots(analyseSheet(simulated(1, 400, Array(8).fill({}))));
    expect(page.match(/<circle/g)?.length).toBeLessThan(150);
    expect(plain(page)).toMatch(/每个点代表\d+人/);
  });
});

describe('the points by share earned', () => {
  it('stand weakest first, with the share and how many students, the rest folded', () => {
    const page = plain(points());
    expect(page).toContain('a.3');
    expect(page).toContain('45%（40人）');
    expect(page).toContain('其余3个采分点');
    expect(page.indexOf('a.3')).toBeLessThan(page.indexOf('b.1'));
  });

  it('say what is not marked yet', () => {
    const marks = sheet.marks.map(
      (row) => row?.map((mark, j) => (j === 19 ? { score: 0, state: 'unmarked' as const } : mark)) ?? null,
    );
    const page = plain(points(analyseSheet({ ...sheet, marks })));
    expect(page).toContain('（40人，40份未批）');
    const all = sheet.marks.map((row) => row?.map(() => ({ score: 0, state: 'unmarked' as const })) ?? null);
    expect(plain(points(analyseSheet({ ...sheet, marks: all })))).toContain('还没有批');
  });
});

describe('the items by difficulty and discrimination', () => {
  it('have a mark each, and every figure in the table', () => {
    const page = map();
    expect(page.match(/class="dot /g)).toHaveLength(20);
    expect(page).toContain('aria-label="20道题');
    for (const { difficulty } of found.items) expect(plain(page)).toContain(`${Math.round((difficulty as number) * 100)}%`);
  });

  it('are only a table in a class of nine, and a hint in one of twenty', () => {
    const of = (n: number) => map(analyseSheet(simulated(2, n, Array(6).fill({}))));
    expect(of(9)).not.toContain('<svg');
    expect(of(9)).not.toContain('<details');
    expect(plain(of(20))).toContain('区分度只作参考');
    expect(plain(of(40))).not.toContain('区分度只作参考');
  });

  it('name the items that have no discrimination', () => {
    const marks = sheet.marks.map(
      (row, i) => row?.map((mark, j) => (j === 2 && i === 0 ? { score: 0, state: 'unmarked' as const } : mark)) ?? null,
    );
    expect(plain(map(analyseSheet({ ...sheet, marks })))).toContain('图上没有的题：第3题');
  });
});

describe('the S–P picture', () => {
  it('is a picture with a name, four paths of cells and two lines, and a table with the same answers', () => {
    const page = sp();
    expect(page).toContain('role="img"');
    expect(plain(page)).not.toContain('undefined');
    expect(page.match(/class="cells/g)).toHaveLength(4);
    expect(page.match(/series [sp]-line/g)).toHaveLength(2);
    const cells = [...page.matchAll(/<td[^>]*>([01])<\/td>/g)].slice(0, 800).map(([, cell]) => cell === '1');
    expect(page.match(/<tr>/g)).toHaveLength(43);
    expect(cells.length).toBeGreaterThanOrEqual(800);
  });

  it('marks the names whose answers are out of order by a sign and not by colour alone', () => {
    const odd = found.chart?.learnerCaution.filter((caution) => (caution ?? 0) >= 0.5).length ?? 0;
    const flagged = found.chart?.itemCaution.filter((caution) => (caution ?? 0) >= 0.5).length ?? 0;
    expect(odd).toBeGreaterThan(0);
    expect(sp().match(/<li class="odd">(<!--.*?-->)*！/g)).toHaveLength(odd + flagged);
  });

  it('lets any student and any item be looked at by keys', () => {
    expect(sp().match(/<select/g)).toHaveLength(2);
    expect(sp().match(/<option/g)).toHaveLength(62);
  });

  it('of more than 200 students is not drawn, and says so', () => {
    const page = sp(analyseSheet(simulated(3, 201, Array(6).fill({}))), zh, {});
    expect(page).not.toContain('<svg');
    expect(plain(page)).toContain('201人太多');
  });
});

it.each([
  ['dots', dots],
  ['points', points],
  ['map', map],
] as const)('the %s are in English without a Chinese character but names', (_, draw) => {
  const page = plain(draw(found, en)).replace(/第\d+题/g, '');
  const students = new RegExp(sheet.students.map(({ name }) => name).join('|'), 'g');
  expect(page.replace(students, '').replaceAll('！', '')).not.toMatch(/\p{Script=Han}/u);
});

it('no picture carries a style attribute', () => {
  expect([dots(), points(), map(), sp()].join('')).not.toMatch(/\sstyle=/);
});
