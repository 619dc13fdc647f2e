import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures as en } from '../../../src/i18n/en/figures.ts';
import { figures as zh } from '../../../src/i18n/zh/figures.ts';
import { gapsOf } from '../../../src/widgets/figures/gaps.ts';
import { adviceOf, RIGHT_BUDGET, splitAt, splitsOf, WORTH } from '../../../src/widgets/figures/keep-or-win.ts';
import { offersOf, PARTS, verdictOf } from '../../../src/widgets/figures/offers.ts';
import { matrixOf, RULES } from '../../../src/widgets/figures/priorities.ts';
import { outcomeOf, outcomesOf } from '../../../src/widgets/figures/promise.ts';
import { worthsOf } from '../../../src/widgets/figures/time-line.ts';
import { treeOf } from '../../../src/widgets/figures/tree.ts';
import { STATES } from './states.ts';

const RUNS = { numRuns: 2000 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const median = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] as number) : mean(sorted.slice(half - 1, half + 1));
};

describe('what each small figure says holds against arithmetic done apart, for 2,000 states', () => {
  it('of gaps: each one, their mean, and their mean by weight', () => {
    fc.assert(
      fc.property(STATES.gaps, (state) => {
        const { rows, plain, weighted } = gapsOf(state);
        const gaps = state.perceived.map((p, i) => p - (state.expected[i] as number));
        for (const [i, { gap }] of rows.entries()) expect(gap).toBeCloseTo(gaps[i] as number, 9);
        expect(plain).toBeCloseTo(mean(gaps), 9);
        const whole = sum(state.weights);
        expect(weighted).toBeCloseTo(sum(gaps.map((gap, i) => (gap * (state.weights[i] as number)) / whole)), 9);
        expect(sum(rows.map(({ weighed }) => weighed))).toBeCloseTo(weighted, 9);
      }),
      RUNS,
    );
  });

  it('of the matrix: where the lines are, who is in which zone, and exactly whom a change of rule moves', () => {
    fc.assert(
      fc.property(STATES.matrix, (state) => {
        const { limits, points, changing } = matrixOf(state);
        const line = { mean, median, midpoint: () => 3 }[state.rule];
        expect(limits.importance).toBeCloseTo(line(state.importance), 9);
        expect(limits.satisfaction).toBeCloseTo(line(state.satisfaction), 9);
        points.forEach(({ importance, satisfaction, zone, zones }, i) => {
          expect(zones[RULES.indexOf(state.rule)]).toBe(zone);
          expect(changing.includes(i)).toBe(new Set(zones).size > 1);
          if (Math.abs(importance - limits.importance) < 1e-6 || Math.abs(satisfaction - limits.satisfaction) < 1e-6) return;
          const important = importance > limits.importance;
          const satisfied = satisfaction > limits.satisfaction;
          expect(zone).toBe(important ? (satisfied ? 'keep' : 'concentrate') : satisfied ? 'overkill' : 'low-priority');
        });
      }),
      RUNS,
    );
  });

  it('of the matrix: an item on a line counts as high, and it is said', () => {
    const level = Array.from({ length: 10 }, () => 3);
    expect(matrixOf({ rule: 'mean', item: 0, importance: level, satisfaction: level }).points[0]?.zones).toEqual(
      RULES.map(() => 'keep'),
    );
    expect(en.matrix.says).toContain('an item on a line counts as high');
    expect(zh.matrix.says).toContain('压线的算高');
  });

  it('of promises: what one brings, and that none on the slider brings more than the best', () => {
    fc.assert(
      fc.property(STATES.promise, (state) => {
        const { best, course } = outcomesOf(state);
        const here = outcomeOf(state);
        const felt = 5 + state.lift * state.promise + state.pull * (state.actual - state.promise);
        expect(here.satisfaction).toBeCloseTo(felt, 9);
        // what the two sliders move is satisfaction, and no expectation
        expect([en.promise.lift, en.promise.pull].filter((label) => !/satisfaction/.test(label))).toEqual([]);
        const back = Math.min(1, Math.max(0, 0.15 * felt - 0.55));
        expect(here.total).toBeCloseTo(100 * state.promise * (1 + 4 * back), 6);
        for (const { total } of course) expect(total).toBeLessThanOrEqual(best.total * (1 + 1e-9));
      }),
      RUNS,
    );
  });

  it('of complaints: a hundred in all, and as many return as the parts say', () => {
    fc.assert(
      fc.property(STATES.tree, (state) => {
        const { rows, kept } = treeOf(state);
        expect(sum(rows.map(({ stay, leave }) => stay + leave))).toBeCloseTo(100, 9);
        for (const { stay, leave, rate } of rows) expect(stay).toBeCloseTo((stay + leave) * rate, 9);
        expect(sum(rows.map(({ stay }) => stay))).toBeCloseTo(kept, 9);
        const [silent] = rows;
        expect((silent?.stay ?? 0) + (silent?.leave ?? 0)).toBeCloseTo(100 - state.complaining, 9);
      }),
      RUNS,
    );
  });

  it('of delivered value: who is ahead by subtraction and by division', () => {
    fc.assert(
      fc.property(STATES.offers, (state) => {
        const by = (list: readonly number[]) => {
          const tenths = list.map((part) => Math.round(part * 10));
          const got = sum(tenths.slice(0, 4));
          const given = sum(tenths.slice(4, PARTS.length));
          return { got, given };
        };
        const [green, blue] = [by(state.green), by(state.blue)];
        const ahead = (a: number, b: number) => (a === b ? 'tie' : a > b ? 'green' : 'blue');
        expect(verdictOf(state)).toEqual({
          difference: ahead(green.got - green.given, blue.got - blue.given),
          ratio: ahead(green.got * blue.given, blue.got * green.given),
        });
        for (const { difference, benefit, cost } of offersOf(state)) expect(difference).toBeCloseTo(benefit - cost, 9);
      }),
      RUNS,
    );
  });

  it('of a sum in time: the way it went, and what it is worth in each year', () => {
    fc.assert(
      fc.property(STATES.time, (state) => {
        const { way, years, worths, here, factor } = worthsOf(state);
        expect([way, years]).toEqual([
          Math.sign(state.at - state.given) === 1 ? 'forward' : state.at === state.given ? 'same' : 'back',
          Math.abs(state.at - state.given),
        ]);
        const growth = 1 + state.rate / 100;
        for (const [year, worth] of worths.entries()) {
          expect(worth / (state.sum * growth ** (year - state.given))).toBeCloseTo(1, 9);
        }
        expect(here).toBe(worths[state.at]);
        expect(factor * state.sum).toBeCloseTo(here, 6);
      }),
      RUNS,
    );
  });

  it('of status: one cell of every ring for each status', () => {
    for (const { path } of [en, zh]) for (const { cells } of path.rings) expect(cells).toHaveLength(path.statuses.length);
  });
});

describe('the advice on winning and keeping, for 2,000 states', () => {
  it('points to where most customers are left for this very budget, and stops only there', () => {
    fc.assert(
      fc.property(STATES.spending, (state) => {
        const { move, best } = adviceOf(state);
        const here = splitAt(state.budget, state.winning);
        const most = Math.max(...splitsOf(state.budget).map(({ customers }) => customers));
        // the best whole per cent, or its neighbour where the best share lies halfway
        expect(splitAt(state.budget, best).customers / most).toBeGreaterThan(1 - 1e-4);
        if (move === 'winning' || move === 'keeping') {
          const step = move === 'winning' ? 1 : -1;
          expect(Math.sign(best - state.winning)).toBe(step);
          expect(splitAt(state.budget, state.winning + step).customers).toBeGreaterThan(here.customers * (1 - 1e-6));
          expect(splitAt(state.budget, best).customers).toBeGreaterThan(here.customers * (1 - 1e-6));
        } else expect(state.winning).toBe(best);
      }),
      RUNS,
    );
  });

  it('agrees with the two costs that are printed: money goes to the cheaper next customer', () => {
    fc.assert(
      fc.property(STATES.spending, (state) => {
        const { move, meet } = adviceOf(state);
        const here = splitAt(state.budget, state.winning);
        const { acquisition, retention } = here.marginal;
        // to stop is said with the ratio of averages, and there is none where nobody is won
        if (move === 'stop') expect(here.average).not.toBeNull();
        // half a per cent of the budget to one side, which whole per cents cannot say, is less than a sixteenth of either cost
        if (move === 'stop') expect(Math.abs(acquisition / retention - 1)).toBeLessThan(1 / 16);
        else if (move === 'all-keeping') expect(acquisition / retention).toBeGreaterThan(1 - 1 / 16);
        else if (move === 'winning') expect(acquisition).toBeLessThan(retention);
        else expect(acquisition).toBeGreaterThan(retention);
        expect(meet).toBeGreaterThanOrEqual(Math.min(acquisition, retention) * (1 - 1e-9));
        expect(meet).toBeLessThanOrEqual(Math.max(acquisition, retention) * (1 + 1e-9));
      }),
      RUNS,
    );
  });

  it('calls a budget small exactly where more of it would bring in more than it costs', () => {
    fc.assert(
      fc.property(STATES.spending, (state) => {
        const { budget, meet } = adviceOf(state);
        if (budget === 'right') expect(Math.abs(meet - WORTH)).toBeLessThan(0.3);
        else expect(budget).toBe(meet < WORTH ? 'small' : 'large');
      }),
      RUNS,
    );
    expect(RIGHT_BUDGET).toBeCloseTo(26.18, 2);
  });

  it.each([
    [{ budget: 10, winning: 40 }, 'keeping', 22],
    [{ budget: 40, winning: 40 }, 'winning', 41],
    [{ budget: 50, winning: 40 }, 'winning', 42],
    [{ budget: 5, winning: 0 }, 'all-keeping', 0],
    [{ budget: 5.4, winning: 0 }, 'all-keeping', 0],
    [{ budget: 26.2, winning: 38 }, 'stop', 38],
  ] as const)('at %j says to go %s, to %i %%', (state, move, best) => {
    expect(adviceOf(state)).toMatchObject({ move, best });
  });
});
