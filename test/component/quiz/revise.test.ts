import { render } from 'svelte/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { type Settings, settingsFor } from '../../../src/core/review/settings.ts';
import { practice as practiceEn } from '../../../src/i18n/en/practice.ts';
import { quiz as quizEn } from '../../../src/i18n/en/quiz.ts';
import { revise as en } from '../../../src/i18n/en/revise.ts';
import { practice as practiceZh } from '../../../src/i18n/zh/practice.ts';
import { quiz as quizZh } from '../../../src/i18n/zh/quiz.ts';
import { revise as zh } from '../../../src/i18n/zh/revise.ts';
import { bookOf, viewOf } from '../../../src/widgets/quiz/revise/book.ts';
import Front from '../../../src/widgets/quiz/revise/Front.svelte';
import ListCard from '../../../src/widgets/quiz/revise/ListCard.svelte';
import PointCard from '../../../src/widgets/quiz/revise/PointCard.svelte';
import { answer, card } from '../../unit/review/sample.ts';
import { CONCEPTS, COURSE, UNITS } from '../../unit/revise/course.ts';

const TODAY = '2026-11-30';
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

afterEach(() => vi.unstubAllGlobals());

const front = (locale: 'zh' | 'en', change: Partial<Settings> = {}, events: readonly LearnerEvent[] = []) => {
  vi.stubGlobal('document', { documentElement: { dataset: { locale } } });
  const [words, run, strings] = locale === 'zh' ? [zh, practiceZh, quizZh] : [en, practiceEn, quizEn];
  const course = COURSE[locale];
  const decided: Settings = { ...settingsFor(UNITS, '2026-11-20'), exam: '2026-12-11', ...change };
  const plan: LearnerEvent = { v: 1, id: 'plan-1', at: 0, day: '2026-11-20', kind: 'planned', ...decided };
  const common = {
    words,
    run,
    strings,
    kinds: run.kinds,
    banks: { zh: '', en: '' },
    rubrics: '',
    pages: { practice: '/p/', exam: '/e/' },
  };
  const desk = {
    course,
    concepts: new Map(course.concepts.map((each) => [each.id, each])),
    note: () => ({ safe: Promise.resolve('saved'), reckoned: Promise.resolve() }),
    drill: async () => {},
  };
  const view = viewOf(bookOf([plan, ...events], course), TODAY);
  const props = { common, desk, view, ondecide: () => {} };
  return render(Front, { props: props as never }).body;
};

describe('the first page of revision', () => {
  it.each(['zh', 'en'] as const)('says in %s how long it is, what there is to do today, and what there is time for', (locale) => {
    const page = plain(front(locale));
    expect(page).not.toMatch(/undefined|NaN|\{\w+\}/);
    expect(page).toMatch(locale === 'zh' ? /距考试还有 11 天/ : /11 days to the exam/);
    expect(page).toMatch(locale === 'zh' ? /开始今天的 \d+ 分钟/ : /Start today’s \d+ min/);
    expect(page).toContain(locale === 'zh' ? zh.realistic.title : en.realistic.title);
  });

  it.each([
    [{ exam: '2026-11-29' }, 'exam-passed'],
    [{ exam: TODAY }, 'exam-today'],
    [{ exam: '2030-01-01' }, 'exam-far'],
    [{ minutes: 0 }, 'no-minutes'],
    [{ minutes: 600 }, 'too-many-minutes'],
    [{ offWeekdays: [0, 1, 2, 3, 4, 5, 6] }, 'all-days-off'],
    [{ units: [] }, 'no-unit'],
  ] as const)('says of %j one clear sentence in both languages, and still shows the map', (change, code) => {
    expect(plain(front('zh', change))).toContain(zh.fault[code]);
    expect(plain(front('en', change))).toContain(en.fault[code]);
    expect(front('zh', change)).toContain('data-square=');
  });

  it('without a date lays out four weeks of spaced review', () => {
    const page = plain(front('zh', { exam: null }));
    expect(page).toContain(zh.settings.none);
    expect(page).toContain(zh.forecast.titleOpen);
    expect(page).not.toContain(zh.realistic.title);
  });

  it('says calmly that a pause was planned around, and that a clock was ahead', () => {
    const page = plain(front('zh', {}, [card('kano.1', true, '2026-11-25')]));
    expect(page).toContain('上次学是 5 天前，剩下的已经按今天重新排好。');
    expect(plain(front('zh', {}, [card('kano.1', true, '2027-11-25')]))).toContain(zh.clockAhead);
  });

  it('shows every day in a table beside the picture, and every square in words', () => {
    const page = front('zh', {}, [answer('loyalty-judge', 0, '2026-11-29')]);
    expect(page.match(/<input type="checkbox" aria-label="[^"]*休息"/g)).toHaveLength(11);
    expect(page).toMatch(/role="img" aria-label="每天的分钟数/);
    const labels = [...page.matchAll(/data-state="(\w+)"[^>]*aria-label="([^"]+)"/g)];
    expect(labels.length).toBeGreaterThan(70);
    for (const [, state, label] of labels) expect(label).toContain(zh.map.states[state as keyof typeof zh.map.states]);
    expect(page.match(/data-square="[^"]*" data-state="\w+" tabindex="0"/g)).toHaveLength(1);
  });

  it('promises no mark and counts no streak', () => {
    for (const text of [JSON.stringify(zh), JSON.stringify(en)])
      expect(text).not.toMatch(/连续\s*\d*\s*天|打卡|预测分|预计得分|streak|predicted|in a row/i);
  });
});

describe('a card', () => {
  const concept = (id: string) => CONCEPTS.get(id) as never;
  it('covers the point it asks for and shows the others', () => {
    const step = {
      type: 'card',
      id: 'satisfaction-aspects.2',
      concept: 'satisfaction-aspects',
      reverse: false,
      why: 'due',
    } as const;
    const page = plain(
      render(PointCard, { props: { words: zh, step, concept: concept('satisfaction-aspects'), ongraded: () => {} } }).body,
    );
    expect(page).toContain('理念满意');
    expect(page).not.toContain('行为满意');
    expect(page).toContain('第 2 个采分点是什么？一共 5 个。');
  });
  it('asked the other way round shows the point and not the term', () => {
    const step = { type: 'card', id: 'loyalty.1', concept: 'loyalty', reverse: true, why: 'risk' } as const;
    const page = plain(render(PointCard, { props: { words: zh, step, concept: concept('loyalty'), ongraded: () => {} } }).body);
    expect(page).not.toContain('客户忠诚度');
    expect(page).toContain(zh.run.reverse);
  });
  it('of all points of a concept shows none before something could be written', () => {
    const step = { type: 'list', id: 'ckm.1', concept: 'ckm', points: ['ckm.1', 'ckm.2', 'ckm.3'], why: 'new' } as const;
    const props = { words: zh, step, concept: concept('ckm'), text: '写到一半', onwrite: () => {}, ongraded: () => {} };
    const page = render(ListCard, { props }).body;
    expect(page).toContain('写到一半');
    for (const text of CONCEPTS.get('ckm')?.texts ?? []) expect(plain(page)).not.toContain(text);
  });
});
