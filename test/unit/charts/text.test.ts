import { describe, expect, it } from 'vitest';
import { followed, tapped } from '../../../src/charts/swipe.ts';
import { ems, shortened } from '../../../src/charts/text-width.ts';
import { xmlText } from '../../../src/charts/xml-text.ts';

describe('the width of a text', () => {
  it('counts a Chinese character as one em and a letter as a little over half', () => {
    expect(ems('净水')).toBe(2);
    expect(ems('tea')).toBeCloseTo(1.68);
    expect(ems('')).toBe(0);
  });

  it('is kept by leaving out the middle, and shown to be', () => {
    expect(shortened('weather card', 14)).toBe('weather card');
    const long = 'How would you feel if the library cafe offered free Wi-Fi?';
    expect(shortened(long, 14)).toMatch(/^How would .*….*Wi-Fi\?$/);
    expect(ems(shortened(long, 14))).toBeLessThanOrEqual(14);
    expect(shortened('😀'.repeat(30), 5)).toBe('😀😀…😀😀');
  });
});

describe('a text in an XML file', () => {
  it('has the replacement character for what XML does not allow, and all else as it was', () => {
    expect(xmlText('a\u0000b\u0008\u000B\u001F\uFFFE\uD800c')).toBe('a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDc');
    expect(xmlText('净\t水\n\r😀 \uE000')).toBe('净\t水\n\r😀 \uE000');
  });
});

describe('a finger on a plot', () => {
  const down = { x: 100, y: 100, meant: false };
  it('means the figure once it has gone further across than up or down', () => {
    expect(followed(down, 109, 104).meant).toBe(true);
    expect(followed(down, 91, 96).meant).toBe(true);
    expect(followed({ ...down, meant: true }, 100, 200).meant).toBe(true);
  });

  it('means the page while it goes up or down, or has hardly moved', () => {
    expect(followed(down, 104, 140).meant).toBe(false);
    expect(followed(down, 105, 100).meant).toBe(false);
  });

  it('has tapped where it is lifted near the place it came down', () => {
    expect([tapped(down, 103, 103), tapped(down, 100, 110)]).toEqual([true, false]);
  });
});
