import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarFile } from '../../../src/core/review/ics.ts';

it('a calendar of whatever texts comes back from another parser, in lines of at most 75 octets', () => {
  const text = fc.string({
    unit: fc.constantFrom('茶', '👩‍🏫', 'a', ' ', ',', ';', '\\', '\n', ':', '"', 'é', '，'),
    maxLength: 120,
  });
  fc.assert(
    fc.property(text, text, (title, note) => {
      const file = calendarFile('x', [{ day: '2026-12-01', title, note }], '2026-11-30');
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
      expect([event.summary, event.description]).toEqual([title, note]);
    }),
    { numRuns: 300 },
  );
});
