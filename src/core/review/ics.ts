import { dayAfter, requireDay } from './calendar.ts';

/** A day for a calendar: its texts as the learner is to read them. */
export interface CalendarDay {
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** RFC 5545, 3.3.11: in a text these have a meaning of their own; other controls than line ends and tabs may not stand in it. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line is longer than 75 octets; the rest goes on after a line end and a space, and no character is cut. */
const folded = (line: string): string => {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > 75) [out, octets] = [`${out}\r\n `, 1];
    out += character;
    octets += more;
  }
  return out;
};

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * A calendar (.ics) of whole days. A day has the same UID whenever the file is made, so that a calendar that reads it again replaces
 * what it had. `name` is the calendar's, `made` the day it is made on.
 * Throws RangeError where a day is none. Source: RFC 5545.
 * Example: calendarFile('知客', [], '2026-11-30') begins with BEGIN:VCALENDAR.
 */
export const calendarFile = (name: string, days: readonly CalendarDay[], made: string): string => {
  requireDay('day of making', made);
  const events = days.flatMap(({ day, title, note }) => {
    requireDay('day', day);
    return [
      'BEGIN:VEVENT',
      `UID:zhike-revision-${day}`,
      `DTSTAMP:${compact(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhike//revision//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME;VALUE=TEXT:${escaped(name)}`,
  ];
  return [...head, ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
};
