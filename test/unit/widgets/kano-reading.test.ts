import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { kano as en } from '../../../src/i18n/en/kano.ts';
import { kano as zh } from '../../../src/i18n/zh/kano.ts';
import { guessCurve, readOff, series, surveyCurves } from '../../../src/widgets/kano/figure.ts';
import { curveOf, drawn, type Reading, readFeature } from '../../../src/widgets/kano/reading.ts';
import { fongSays } from '../../../src/widgets/kano/says.ts';
import { countsOf } from '../../../src/widgets/kano/survey.ts';

const counts = (M: number, O: number, A: number, I: number, R = 0, Q = 0): Counts => ({ M, O, A, I, R, Q });
const read = (id: string, c: Counts) => readFeature({ id, name: id, counts: c }, 'standard');

describe('what the plotter reads from a survey', () => {
  it('names the kind by M > O > A > I near a tie, with mode and block rule beside it', () => {
    const loan = read('loan', counts(65, 87, 93, 51));
    expect([loan.kind, loan.mode, loan.block]).toEqual(['O', ['A'], 'A']);
  });

  it('retallies answer pairs by the chosen table', () => {
    const pairs = [
      [0, 0, 0, 0, 0],
      [0, 5, 0, 0, 4],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 3, 0],
      [0, 0, 0, 0, 0],
    ];
    expect(readFeature({ id: 'a', name: 'a', pairs }, 'standard').kind).toBe('I');
    expect(readFeature({ id: 'a', name: 'a', pairs }, 'pouliot').kind).toBe('Q');
  });

  it('has no coefficients, but still a line, where every answer is reverse', () => {
    const reverse = read('r', counts(0, 0, 0, 0, 9, 1));
    expect(reverse.ends).toBeNull();
    expect(curveOf(reverse)?.(0)).toBeCloseTo(0.9);
    expect(curveOf(reverse)?.(1)).toBeCloseTo(-0.9);
  });

  it('has neither test nor curve where every answer is questionable', () => {
    const odd = read('q', counts(0, 0, 0, 0, 0, 7));
    expect(odd.fong).toBeNull();
    expect(curveOf(odd)).toBeNull();
  });

  it('calls no group one of the two largest without a word of the questionable ones that Fong’s test leaves aside', () => {
    const odd = read('q', counts(10, 0, 0, 0, 0, 90));
    expect([odd.kind, odd.fong?.difference, odd.fong?.significant]).toEqual(['Q', 10, true]);
    expect(fongSays(en, odd)).toContain('Q aside');
    expect(fongSays(zh, odd)).toContain('不计 Q');
    for (const { ruleNames } of [en, zh]) expect(ruleNames[3]).toContain('Q');
  });

  it('refuses a feature with neither pairs nor counts', () => {
    expect(() => countsOf({ id: 'x', name: 'x' }, 'standard')).toThrow(
      'invalid feature x: neither answer pairs nor counts (expected one of them)',
    );
  });
});

describe('the curves drawn at once', () => {
  const readings: readonly [Reading, Reading, Reading, Reading] = [
    read('m1', counts(9, 1, 0, 0)),
    read('m2', counts(6, 4, 0, 0)),
    read('a', counts(0, 1, 9, 0)),
    read('q', counts(0, 0, 0, 0, 0, 5)),
  ];

  it('are one of each kind, the clearest', () => {
    expect(drawn(readings, readings[2]).map(({ feature }) => feature.id)).toEqual(['m1', 'a']);
  });

  it('hold the chosen feature in place of its kind’s clearest', () => {
    expect(drawn(readings, readings[1]).map(({ feature }) => feature.id)).toEqual(['m2', 'a']);
  });

  it('leave out a questionable feature even when it is chosen', () => {
    expect(drawn(readings, readings[3]).map(({ feature }) => feature.id)).toEqual(['m1', 'a']);
  });

  it('run from worse at the left edge to better at the right', () => {
    const [curve] = series(surveyCurves([readings[0]]));
    expect(curve?.points[0]).toEqual([0, 100]);
    expect(curve?.points.at(-1)).toEqual([100, expect.closeTo(45)]);
    expect(curve?.points).toHaveLength(41);
  });

  it('have values at the cursor whose labels stand apart', () => {
    const [one, two] = readOff(series(surveyCurves([readings[0], readings[1]])), 0);
    expect([one?.value, two?.value]).toEqual([-1, -1]);
    // A line of text is 5 per cent of the plot's height.
    expect(Math.abs((one?.textY ?? 0) - (two?.textY ?? 0))).toBeGreaterThanOrEqual(5);
  });
});

describe('the reader’s own curve', () => {
  it.each(['M', 'O', 'A', 'I', 'R'] as const)('of kind %s starts and ends where they put it', (kind) => {
    const curve = guessCurve({ kind, left: 40, right: -70, seen: false });
    expect([curve(0), curve(1)]).toEqual([expect.closeTo(0.4), expect.closeTo(-0.7)]);
  });

  it('is bent as its kind says', () => {
    const middle = (kind: 'M' | 'O' | 'A') => guessCurve({ kind, left: -50, right: 50, seen: false })(0.5);
    expect(middle('M')).toBeGreaterThan(0.1);
    expect(middle('O')).toBeCloseTo(0);
    expect(middle('A')).toBeLessThan(-0.1);
  });
});
