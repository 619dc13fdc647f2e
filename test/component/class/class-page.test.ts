import fc from 'fast-check';
import { render } from 'svelte/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sortArrivals } from '../../../src/core/class/arrivals.ts';
import type { ClassInput } from '../../../src/core/class/class-figures.ts';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import { notesOfRoster } from '../../../src/core/class/roster-notes.ts';
import type { Submission } from '../../../src/core/paper/submission.ts';
import { classPage } from '../../../src/i18n/zh/class.ts';
import { classResults } from '../../../src/i18n/zh/class-results.ts';
import { quiz } from '../../../src/i18n/zh/quiz.ts';
import { results } from '../../../src/i18n/zh/results.ts';
import Arrivals from '../../../src/widgets/quiz/class/Arrivals.svelte';
import { Desk } from '../../../src/widgets/quiz/class/desk.svelte.ts';
import Figures from '../../../src/widgets/quiz/class/Figures.svelte';
import GoOver from '../../../src/widgets/quiz/class/GoOver.svelte';
import Papers from '../../../src/widgets/quiz/class/Papers.svelte';
import RosterForm from '../../../src/widgets/quiz/class/RosterForm.svelte';
import { bodyFor, classOf, handed, markedClass, ownAsked, singles, who } from '../../support/class.ts';

const words = { ...classPage, ...classResults };
const banks = { zh: '/zh/bank/', en: '/en/bank/' };
const pages = { teach: '/zh/teach/', here: '/zh/teach/class/', assignment: '/zh/assignment/', figures: '/zh/teach/figures.json' };
const given = { words, results, strings: quiz, banks, rubrics: banks, pages, comma: '、' };
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const paper = singles(12);
const questionOf = (item: number) => ownAsked(paper).questions.zh[item];
const deskOf = (all: readonly Submission[], input: ClassInput = classOf(paper, all)) => {
  const desk = new Desk(paper, [], { edition: 'e', units: [], listed: [] }, input.asked);
  desk.subs = all.map((each) => ({ paper: paper.id, id: each.id, body: bodyFor(each, questionOf) }));
  desk.rosterNotes = notesOfRoster(paper.id, input.roster);
  desk.figures = markedClass(input);
  return desk;
};
/** The abler have more right, with something out of order here and there. */
const answers = (i: number) => paper.items.map((_, j) => (i + 3 > j * 3 + ((i * 5 + j * 7) % 9) ? 'a' : i % 2 === 0 ? 'b' : 'c'));
const all = Array.from({ length: 36 }, (_, i) => handed(paper, who(`学生${i + 1}`), answers(i)));

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: { locale: 'zh' } } });
});

describe('the page of a class', () => {
  it('shows the figures of the core and no others', () => {
    const desk = deskOf(all);
    const page = plain(render(Figures, { props: { ...given, desk } }).body);
    const found = desk.figures?.results;
    for (const title of Object.values(words.four)) expect(page).toContain(title);
    for (const { difficulty } of found?.items ?? []) expect(page).toContain(`${Math.round((difficulty ?? 0) * 100)}%`);
    expect(page).toContain(found?.reliability.alpha?.toFixed(2));
    expect(page).toContain(found?.chart?.disparity?.toFixed(2));
    const below = (found?.students ?? []).filter(({ share }) => (share ?? 1) < 0.6);
    for (const { name } of below.slice(0, 20)) expect(page).toContain(name);
  });

  it('says of a small class that the rest would be chance, and of none that there is none', () => {
    expect(plain(render(Figures, { props: { ...given, desk: deskOf(all.slice(0, 4)) } }).body)).toContain(words.fewStudents);
    expect(plain(render(Figures, { props: { ...given, desk: deskOf([]) } }).body)).toContain(words.nothing);
  });

  it('shows a class its answers without a name', () => {
    const page = plain(render(GoOver, { props: { ...given, desk: deskOf(all) } }).body);
    expect(page).not.toContain('学生');
    expect(page.match(/text a/g)?.length).toBeGreaterThanOrEqual(12);
  });

  it('names who is missing, who is not on the list, and who may be whom', () => {
    const roster = { ...NO_ROSTER, students: [who('学生1'), who('学生 2'), who('未交者')] };
    const desk = deskOf(all.slice(0, 2), classOf(paper, all.slice(0, 2), { roster }));
    const page = plain(render(RosterForm, { props: { ...given, desk } }).body);
    expect(page).toContain('未交（2）： 学生 2、未交者');
    expect(page).toContain('不在名单上（1）： 学生2');
    expect(page).toContain('学生2 与 学生 2：同一个名字');
  });

  it('prints what students call themselves as text, whatever it is', () => {
    const tricks = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      '{@html x}',
      "'-alert(1)-'",
      '\u202e<b>',
      '甲'.repeat(9_000),
      'valueOf',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          tricks,
          fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.isWellFormed()),
        ),
        (name) => {
          const one = handed(paper, who(name), answers(3));
          const desk = deskOf([one]);
          const code = { ok: true as const, body: '', submission: one };
          const arrivals = sortArrivals([code, code], paper, new Set());
          const html = [
            render(Arrivals, { props: { ...given, desk, arrivals } }).body,
            render(Papers, { props: { ...given, desk } }).body,
            render(Figures, { props: { ...given, desk } }).body,
          ].join('');
          const tags = new Set([...html.replace(/"[^"]*"/g, '""').matchAll(/<([a-zA-Z][\w-]*)/g)].map(([, tag]) => tag));
          for (const tag of ['script', 'img']) expect(tags.has(tag), tag).toBe(false);
          expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[a-z]+[^>]*\son[a-z]+=/i);
        },
      ),
      { numRuns: Number(process.env.ZHIKE_FUZZ ?? 60) },
    );
  });
});
