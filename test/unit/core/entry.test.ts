import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as core from '../../../src/core/index.ts';
import { PROJECT } from '../../support/site.ts';
import { filesUnder } from '../house/files.ts';

/** Parts of the models that only other parts of the core need. */
const INTERNAL = new Set(
  `bisect geometricSum periodsIn checkCounts answerIndex ROUNDING leaders checkPairs topTwo shareAt kinks checkRated checkFirm rateAt
  checkResponse requireDiscount ENDLESS lasting checkChain solve perStage checkTerms checkDiscounting worthNow elapsed requireLeaving
  checkCohort LAST_PERIOD checkSbg afterRenewals periodOdds drawByPeriod stayOdds drawByStay choicesOf drawFrom seeded drawBelow
  checkTransitions requireConvergence perpetualFigure schedule checkAcquisition checkRetention marginOf cashFigure step operand
  stepFigure converges extrasOf leastMargin paidBackLine stepsBetween requireTwoItems incompleteBeta mean variance correlation checkMaxima`.split(
    /\s+/,
  ),
);

describe('zhike/core', () => {
  const inside = filesUnder('src/core').filter(
    ({ path }) => !/^src\/core\/(quiz|exchange|record)\/|^src\/core\/\w+\.ts$/.test(path),
  );
  const named = inside.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name = '']) => ({ path, name })),
  );
  const door = filesUnder('src/core').find(({ path }) => path === 'src/core/index.ts')?.text ?? '';

  it('hands out every function and table of the models that is not for the core alone', () => {
    const hidden = named.filter(({ name, path }) => {
      const given =
        new RegExp(`export \\{([^}]*)\\} from '\\.${path.replace('src/core', '').replaceAll('.', '\\.')}'`).exec(door)?.[1] ?? '';
      return !INTERNAL.has(name) && !new RegExp(`\\b${name}\\b`).test(given);
    });
    expect(hidden).toEqual([]);
  });

  it('names no part as internal that is gone', () => {
    expect([...INTERNAL].filter((name) => !named.some((each) => each.name === name))).toEqual([]);
  });

  it('gives functions and data, nothing undefined', () => {
    expect(Object.entries(core).filter(([, value]) => value === undefined)).toEqual([]);
    expect(Object.keys(core).length).toBeGreaterThan(150);
  });
});

describe('another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhike-core-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('imports zhike/core in plain Node, without building the site, and reproduces published figures', () => {
    // what `npm install /path/to/zhike` lays down
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(PROJECT, join(folder, 'node_modules', 'zhike'), 'dir');
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { fitSbg, kr20, marginMultiple, readScores } from 'zhike/core';
       const high = [1000, 869, 743, 653, 593, 551, 517, 491];
       console.log(JSON.stringify({
         multiple: marginMultiple('renewal', 0.8, 0.1, 0, { kind: 'for-ever' }),
         alpha: fitSbg([high]).parameters.alpha,
         kr20: kr20(readScores([[1, 1], [1, 0], [0, 0], [0, 0]])),
         globals: ['document', 'window'].filter((name) => name in globalThis),
       }));`,
    );
    const said = JSON.parse(execFileSync(process.execPath, ['--no-warnings', 'use.mjs'], { cwd: folder, encoding: 'utf8' }));
    expect(said.multiple).toBeCloseTo(2.67, 2);
    expect(said.alpha).toBeCloseTo(0.668, 3);
    expect(said.kr20).toBeGreaterThan(0);
    expect(said.globals).toEqual([]);
  });
});
