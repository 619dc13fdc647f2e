import { describe, expect, it } from 'vitest';
import * as core from '../../../src/core/index.ts';
import { filesUnder } from '../house/files.ts';

/** Parts of the models that only other parts of the core need. */
const INTERNAL = new Set(
  `bisect geometricSum periodsIn checkCounts answerIndex ROUNDING leaders checkPairs topTwo shareAt kinks checkRated checkFirm rateAt
  checkResponse requireDiscount ENDLESS lasting checkChain solve perStage checkTerms checkDiscounting worthNow elapsed requireLeaving
  checkCohort LAST_PERIOD checkSbg afterRenewals periodOdds drawByPeriod stayOdds drawByStay choicesOf drawFrom seeded drawBelow
  checkTransitions requireConvergence perpetualFigure schedule checkAcquisition checkRetention marginOf cashFigure step operand
  stepFigure converges extrasOf leastMargin paidBackLine stepsBetween requireTwoItems incompleteBeta mean variance correlation checkMaxima
  rest checkScores workingOf median checkWeights checkLine cautionIndices disparity chanceArea`.split(/\s+/),
);

describe('zhike/core', () => {
  const inside = filesUnder('src/core').filter(
    ({ path }) => !/^src\/core\/(quiz|exchange|record|paper|class|results|review)\/|^src\/core\/[\w-]+\.ts$/.test(path),
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

  it('says above every function what it does, with an example', () => {
    const bare = inside.flatMap(({ path, text }) =>
      [...text.matchAll(/(\/\*\*(?:(?!\*\/).)*\*\/\n)?export function (\w+)/gs)].flatMap(([, doc = '', name]) =>
        doc.includes(' * Example: ') ? [] : [`${path} ${name}`],
      ),
    );
    expect(bare).toEqual([]);
  });

  it('names no part as internal that is gone', () => {
    expect([...INTERNAL].filter((name) => !named.some((each) => each.name === name))).toEqual([]);
  });

  it('gives functions and data, nothing undefined', () => {
    expect(Object.entries(core).filter(([, value]) => value === undefined)).toEqual([]);
    expect(Object.keys(core).length).toBeGreaterThan(150);
  });
});
