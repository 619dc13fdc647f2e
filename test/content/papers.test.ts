import { describe, expect, it } from 'vitest';
import { fillBlueprint } from '../../src/core/paper/blueprint.ts';
import { listedBank } from '../../src/course/paper-index.ts';
import { PRESETS, readContent } from './read.ts';

const BANK = listedBank(readContent());
/** How many papers must be had without a question twice. */
const PAPERS = 4;

describe('the bank as papers know it', () => {
  it('has a number and a 16-bit hash for each question, no number twice', () => {
    expect(new Set(BANK.map(({ number }) => number)).size).toBe(BANK.length);
    expect(BANK.every(({ hash }) => Number.isInteger(hash) && hash >= 0 && hash < 65_536)).toBe(true);
  });
});

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('the preset %s', (_, { parts, name }) => {
  const total = parts.reduce((sum, { count }) => sum + count, 0);

  it('comes to the marks its name says, or to one for each question', () => {
    const said = /（(.+)分）/.exec(name.zh)?.[1];
    const marks = parts.reduce((sum, { count, points }) => sum + count * points, 0);
    expect(marks).toBe(said === '五十' ? 50 : said === '一百' || total > 20 ? 100 : total);
  });

  it(`fills from the bank ${PAPERS} times over without a question twice, each unit within one of its share`, () => {
    const points = (unit?: string) =>
      new Set(BANK.flatMap((each) => (unit === undefined || each.unit === unit ? each.points : []))).size;
    const seen = new Set<string>();
    for (let paper = 1; paper <= PAPERS; paper++) {
      const { chosen, short } = fillBlueprint({ parts, weights: {} }, BANK, paper * 7919, (id) => (seen.has(id) ? 1 : 0));
      expect(short).toEqual([]);
      expect(chosen).toHaveLength(total);
      for (const { listed } of chosen) {
        expect(seen.has(listed.id)).toBe(false);
        seen.add(listed.id);
      }
      for (const unit of new Set(BANK.map((each) => each.unit))) {
        const share = (total * points(unit)) / points();
        const got = chosen.filter(({ listed }) => listed.unit === unit).length;
        // more than one off: other units have too few questions of some kind that the preset asks for, or this one has
        const off = `${unit} has ${got} of ${total} questions in paper ${paper}; by its exam points ${share.toFixed(1)}`;
        expect(
          Math.abs(got - share),
          `${off}: add questions of the kinds in content/papers/ to the unit with too few`,
        ).toBeLessThanOrEqual(1);
      }
    }
  });
});
