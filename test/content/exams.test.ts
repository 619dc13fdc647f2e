import { describe, expect, it } from 'vitest';
import { examPaper } from '../../src/core/paper/exam.ts';
import { standsOf } from '../../src/core/paper/known.ts';
import { totalPoints } from '../../src/core/paper/paper.ts';
import { listedBank } from '../../src/course/paper-index.ts';
import { PRESETS, readContent } from './read.ts';

const BANK = listedBank(readContent());
const UNITS = [...new Set(BANK.map(({ unit }) => unit))];

describe.each(PRESETS.filter(({ exam }) => exam).map((preset) => [preset.id, preset] as const))(
  'the mock exam %s',
  (_, { id, parts, minutes }) => {
    it('is set four times without a question twice, at its full marks', () => {
      const exams: string[][] = [];
      for (const seed of [11, 22, 33, 44]) {
        const order = { name: `abc${seed}`, preset: id, parts, minutes, units: UNITS, locale: 'zh' as const, seed };
        const { paper, short } = examPaper(order, BANK, { exams, lately: new Set() });
        expect(short).toEqual([]);
        expect(totalPoints(paper)).toBe(parts.reduce((sum, { count, points }) => sum + count * points, 0));
        exams.push(standsOf(paper, BANK).map((each) => each.id));
      }
      expect(new Set(exams.flat()).size).toBe(exams.flat().length);
    });
  },
);
