import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../src/core/review/plan.ts';
import { MOST_MINUTES, type Settings, settingsFor } from '../../../src/core/review/settings.ts';
import { practice as practiceEn } from '../../../src/i18n/en/practice.ts';
import { revise as en } from '../../../src/i18n/en/revise.ts';
import { practice as practiceZh } from '../../../src/i18n/zh/practice.ts';
import { revise as zh } from '../../../src/i18n/zh/revise.ts';
import { calendarOf } from '../../../src/widgets/quiz/revise/calendar-file.ts';
import { barsOf, sumOf } from '../../../src/widgets/quiz/revise/day-bars.ts';
import { agoName, dayName, minutesOf } from '../../../src/widgets/quiz/revise/days.ts';
import { lineOf } from '../../../src/widgets/quiz/revise/line.ts';
import { pauseOf } from '../../../src/widgets/quiz/revise/pause.ts';
import { sentencesOf } from '../../../src/widgets/quiz/revise/realistic-words.ts';
import { card } from '../review/sample.ts';
import { COURSE, UNITS } from './course.ts';

const TODAY = '2026-11-30';
const SETTINGS: Settings = { ...settingsFor(UNITS, TODAY), exam: '2026-12-14', minutes: 20 };
const EMPTY = { events: [], memory: new Map() };
const planned = (settings = SETTINGS) => {
  const plan = planOn(EMPTY, COURSE.zh, settings, TODAY);
  if (!plan.ok) throw new Error(plan.faults.join());
  return plan;
};

describe('what there is time for', () => {
  it('is a sentence for each thing that is given up, in both languages, with no place left open', () => {
    for (const minutes of [4, 20, 200])
      for (const [words, kinds] of [
        [zh, practiceZh.kinds],
        [en, practiceEn.kinds],
      ] as const) {
        const plan = planned({ ...SETTINGS, minutes });
        const realistic = plan.realistic as NonNullable<typeof plan.realistic>;
        const said = sentencesOf(realistic, { words: words.realistic, kinds, days: 14, points: plan.now.points, questions: 312 });
        expect(said).toHaveLength(2 + Math.max(1, realistic.givenUp.length));
        expect(said.join('\n')).not.toMatch(/[{}]|undefined|NaN/);
        expect(said[0]).toContain(String(14 * minutes));
      }
  });

  it('says on which days a mock exam is sat, in the calendar too', () => {
    const { days } = planned({ ...SETTINGS, minutes: 60 });
    const text = calendarOf(days, SETTINGS.exam, zh.forecast, TODAY);
    expect(text.match(/模拟考和复习 60 分钟/g)).toHaveLength(2);
    expect(text).not.toContain('{');
    expect(barsOf(days, 60).bars.filter(({ kind }) => kind === 'mock')).toHaveLength(2);
  });

  it('has a sentence for every fault of the settings in both languages', () => {
    const faulty: readonly Partial<Settings>[] = [
      { exam: '2026-11-29' },
      { exam: TODAY },
      { exam: '2029-12-01' },
      { minutes: 0 },
      { minutes: MOST_MINUTES + 120 },
      { offWeekdays: [0, 1, 2, 3, 4, 5, 6] },
      { units: [] },
    ];
    const codes = faulty.flatMap((change) => {
      const plan = planOn(EMPTY, COURSE.zh, { ...SETTINGS, ...change }, TODAY);
      return plan.ok ? [] : plan.faults;
    });
    expect([...new Set(codes)].sort()).toEqual(Object.keys(zh.fault).sort());
    expect(new Set(Object.values(en.fault)).size).toBe(Object.keys(zh.fault).length);
  });
});

describe('the days', () => {
  it('are bars that stand on one another and reach what the day comes to', () => {
    const { days } = planned();
    const { bars, ticks, names } = barsOf(days, 20);
    expect(days).toHaveLength(14);
    for (const { day, seconds } of days) {
      const own = bars.filter(({ key }) => key.startsWith(day));
      const most = Math.max(20, ...days.map((each) => sumOf(each.seconds) / 60));
      expect(own.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo((100 * sumOf(seconds)) / 60 / most, 6);
      expect(Math.min(...own.map(({ y }) => y))).toBeGreaterThanOrEqual(-1e-9);
    }
    expect(ticks[0]).toEqual({ value: 0, at: 100 });
    expect(names[0]?.date).toBe(TODAY);
    expect(names.length).toBeLessThanOrEqual(6);
  });

  it('can be read by another calendar, the exam among them, without the days off', () => {
    const rest = { ...SETTINGS, offDays: ['2026-12-02'] };
    const text = calendarOf(planned(rest).days, rest.exam, zh.forecast, TODAY);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events).toHaveLength(14);
    expect(events.map(({ startDate }) => startDate.toString())).not.toContain('2026-12-02');
    expect(events.at(-1)?.summary).toBe('考试');
    expect(events[0]?.description).not.toMatch(/[{}]/);
  });

  it('are named by the calendar of each language, and told as how long ago they were', () => {
    expect(dayName('2026-12-11', 'zh')).toMatch(/12月11日.*周五/);
    expect(dayName('2026-12-11', 'en')).toMatch(/Fri.*11 Dec/);
    expect([TODAY, '2026-11-29', '2026-11-27', '2026-12-05'].map((day) => agoName(day, TODAY, zh))).toEqual([
      '今天',
      '昨天',
      '3 天前',
      '今天',
    ]);
    expect([0, 1, 29, 89, 91].map(minutesOf)).toEqual([0, 1, 1, 1, 2]);
  });
});

describe('a pause', () => {
  const events = [card('kano.1', true, '2026-11-26')];
  it('is told from the last day something was learned, where a day of the plan went by', () => {
    expect(pauseOf(events, { ...SETTINGS, from: '2026-11-20' }, TODAY)).toBe('2026-11-26');
  });
  it('is none after a day off, on the next day, and before the plan was made', () => {
    const from = { ...SETTINGS, from: '2026-11-20' };
    expect(pauseOf(events, { ...from, offDays: ['2026-11-27', '2026-11-28', '2026-11-29'] }, TODAY)).toBeNull();
    expect(pauseOf([card('kano.1', true, '2026-11-29')], from, TODAY)).toBeNull();
    expect(pauseOf(events, SETTINGS, TODAY)).toBeNull();
    expect(pauseOf([], from, TODAY)).toBeNull();
  });
});

describe('the line on other pages', () => {
  it('says today’s work and the minutes of the days after', () => {
    const line = lineOf(planned(), TODAY);
    expect(line?.day).toBe(TODAY);
    expect(line?.cards).toBeGreaterThan(0);
    expect(line?.minutes).toBeGreaterThan(15);
    expect(line?.ahead['2026-12-01']).toBeGreaterThan(0);
    expect(line?.ahead[TODAY]).toBeUndefined();
  });
  it('says nothing of a day off, and nothing at all of a plan that does not hold', () => {
    expect(lineOf(planned({ ...SETTINGS, offDays: [TODAY] }), TODAY)?.day).toBe('');
    expect(lineOf(planOn(EMPTY, COURSE.zh, { ...SETTINGS, minutes: 0 }, TODAY), TODAY)).toBeNull();
  });
});
