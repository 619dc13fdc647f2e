import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/core/review/ics.ts';

const TITLE = '复习：客户关系管理、客户知识管理，约 18 分钟；错题 2 道，考点卡 8 张，别忘了模拟卷与答题卡';
const NOTE = 'Cards, due questions; mistakes\\slips\n第二行 👩‍🏫 end';
const DAYS = [
  { day: '2026-12-31', title: TITLE, note: NOTE },
  { day: '2027-01-01', title: 'Exam', note: '' },
];
const file = calendarFile('知客, revision', DAYS, '2026-11-30');

describe('the calendar file', () => {
  it('opens in another parser, with every day and text as given', () => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary, description }) => [summary, description ?? ''])).toEqual([
      [TITLE, NOTE],
      ['Exam', ''],
    ]);
    expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate])).toEqual([
      ['2026-12-31', '2027-01-01', true],
      ['2027-01-01', '2027-01-02', true],
    ]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('知客, revision');
  });
  it('has no line over 75 octets, ends every line with CRLF, and cuts no character', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
  });
  it('names a day alike whenever it is made, so that it is replaced and not doubled', () => {
    const uids = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
    expect(uids(file)).toEqual(uids(calendarFile('other', DAYS, '2026-12-01')));
    expect(new Set(uids(file)).size).toBe(2);
  });
  it('is what RFC 5545 asks for, line by line', () => {
    expect(
      calendarFile('知客', [{ day: '2026-12-31', title: 'a;b, c\\d', note: 'x\ry\u2028z' }], '2026-11-30').split('\r\n'),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//zhike//revision//ZH',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME;VALUE=TEXT:知客',
      'BEGIN:VEVENT',
      'UID:zhike-revision-2026-12-31',
      'DTSTAMP:20261130T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:a\\;b\\, c\\\\d',
      'DESCRIPTION:x\\ny\\nz',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  it('breaks a line as late as it may: characters take one octet to four', () => {
    const first = (name: string) => calendarFile(name, [], '2026-11-30').split('\r\n').slice(4, 6);
    const room = 75 - 'X-WR-CALNAME;VALUE=TEXT:'.length;
    expect(first('a'.repeat(room))[1]).toBe('END:VCALENDAR');
    expect(first('a'.repeat(room + 1))[1]).toBe(' a');
    for (const [character, octets] of [
      ['\u007e', 1],
      ['\u0080', 2],
      ['\u07ff', 2],
      ['\u0800', 3],
      ['\uffff', 3],
      ['\u{10000}', 4],
    ] as const)
      expect([...(first(character.repeat(60))[0] ?? '')].length - 24).toBe(Math.min(60, Math.floor(room / octets)));
    expect(calendarFile('a'.repeat(200), [], '2026-11-30').split('\r\n')[5]).toHaveLength(75);
  });
  it('takes out what a text may not hold', () => {
    expect(calendarFile('a\u0000\u0007b\r\nc', [], '2026-11-30')).toContain('X-WR-CALNAME;VALUE=TEXT:ab\\nc\r\n');
  });
  it('refuses what is no day', () => {
    expect(() => calendarFile('x', [{ day: '2026-02-30', title: '', note: '' }], '2026-11-30')).toThrow(
      'invalid day: 2026-02-30 (expected a day such as 2026-12-11)',
    );
    expect(() => calendarFile('x', [], 'now')).toThrow('invalid day of making: now (expected a day such as 2026-12-11)');
  });
});
