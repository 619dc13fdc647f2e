import { describe, expect, it } from 'vitest';
import { percentageFaults, percentagesIn, readPercentages, type Stretch, stretchesOf } from './gates/percentages.ts';
import { readContent } from './read.ts';

const ledger = readPercentages();
const stretches = stretchesOf(readContent());

describe('a percentage in prose', () => {
  it('is worked out again, stands with its source, or is a stated given, the same in both languages', () => {
    expect(stretches.flatMap((stretch) => percentageFaults(stretch, ledger[stretch.place]))).toEqual([]);
  });

  it('is accounted for in no place that is gone', () => {
    const places = new Set(stretches.map(({ place }) => place));
    expect(Object.keys(ledger).filter((place) => !places.has(place))).toEqual([]);
  });

  it.each([
    ['维系率从80%降到64%', ['80', '64']],
    ['百分之十三点二的人', ['13.2']],
    ['retention falls from 80 to 64%', ['64', '80']],
    ['between 76 and 84%', ['84', '76']],
    ['about 5%, 1% and 0.1%', ['5', '1', '0.1']],
    ['adds 25 percentage points', ['25']],
    ['{r:%} of {n}', []],
    ['in 2035', []],
  ])('is found in “%s”', (text, found) => expect(percentagesIn(text)).toEqual(found));
});

describe('the gate on percentages', () => {
  const text = {
    zh: ['维系率80%，高两成是96%，研究报告16%。'],
    en: ['Retention is 80%; a fifth more is 96%; a study reports 16%.'],
  };
  const stretch: Stretch = { place: 'here', texts: text, sources: ['a-1984'], setting: null };
  const how = { given: { 80: 'of the example' }, supposed: {}, cited: { 16: 'a-1984' }, worked: { 96: '80 * 1.2' }, held: {} };
  const faults = (change: Partial<Stretch>, ledger = how) => percentageFaults({ ...stretch, ...change }, ledger);

  it('finds nothing where each stands', () => expect(faults({})).toEqual([]));

  it.each<[string, readonly string[], RegExp]>([
    [
      'a figure that was misprinted',
      faults({ texts: { ...text, zh: ['维系率80%，高两成是69%，研究报告16%。'] } }),
      /69% stands without/,
    ],
    [
      'a figure told in one language alone',
      faults({ texts: { ...text, zh: ['维系率80%，研究报告16%。'] } }),
      /96% is not said in zh/,
    ],
    ['a sum that does not come out', faults({}, { ...how, worked: { 96: '80 * 1.3' } }), /96% is 104/],
    ['a source that is not cited', faults({ sources: [] }), /from a-1984, which is not cited/],
    [
      'an entry for a figure that is gone',
      faults({}, { ...how, given: { 80: 'of the example', 70: 'of another' } } as typeof how),
      /70% is accounted for and not there/,
    ],
    ['a given that the question does not give', faults({ setting: { zh: [], en: [] } }), /80% is said to be given/],
  ])('refuses %s', (_, found, message) => expect(found.join('\n')).toMatch(message));
});
