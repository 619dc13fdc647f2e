import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUTS, type Setting } from '../../../src/core/clv/factors.ts';
import { clv as en } from '../../../src/i18n/en/clv.ts';
import { clv as zh } from '../../../src/i18n/zh/clv.ts';
import { chartOf } from '../../../src/widgets/clv/chart.ts';
import { type Claim, type ClaimCode, say } from '../../../src/widgets/clv/claim.ts';
import { comparedOf, movesOf } from '../../../src/widgets/clv/moves.ts';
import { partsOf } from '../../../src/widgets/clv/parts.ts';
import type { ClvState } from '../../../src/widgets/clv/state.ts';
import { worthOf } from '../../../src/widgets/clv/valuation.ts';
import { hasLimit, input, isMixed, near, value } from './clv-by-hand.ts';
import { clvStates } from './clv-states.ts';

const RUNS = Math.max(2000, Number(process.env.ZHIKE_FUZZ ?? 0));
const each = (view: ClvState['view'], holds: (state: ClvState) => void) =>
  fc.assert(
    fc.property(clvStates, (state) => holds({ ...state, view })),
    { numRuns: RUNS },
  );

/** The claims of a view's chart by code, worded in both languages. */
const claimsOf = (state: ClvState) => {
  const chart = chartOf(state, en);
  const claims = chart ? [chart.label, ...chart.says] : [];
  const said = claims.flatMap((claim) => [say(claim, en), say(claim, zh)]);
  expect(said.filter((text) => /[{}]|NaN|Infinity|undefined|^\s*$/.test(text))).toEqual([]);
  return { chart, label: chart?.label, says: new Map<ClaimCode, Claim>((chart?.says ?? []).map((claim) => [claim.code, claim])) };
};
const namesIn = (claim: Claim | undefined) => (claim?.values?.names ?? []) as readonly string[];

describe('the tornado, in 2,000 states', () => {
  it('stands around the headline’s value, and has every bar where the headline would be', () => {
    each('tornado', (state) => {
      const moves = movesOf(state);
      const worth = worthOf(state);
      expect(moves.ok).toBe(worth.ok);
      if (!moves.ok || !worth.ok) return;
      const { base, bars } = moves.value.tornado;
      expect(base).toBe(worth.value.value);
      const apart = bars.filter(({ factor, low, high, atLow, atHigh }) => {
        const [left, right] = [low, high].map((end) => value(state, { ...input(state), [factor]: end })) as [number, number];
        const scale = state.acquisition * 2 + Math.abs(left) + Math.abs(right) + Math.abs(base);
        return !near(atLow, left, 1e3 * scale) || !near(atHigh, right, 1e3 * scale);
      });
      expect(apart).toEqual([]);
    });
  });

  it('gives each number a bar or says why it has none, and no horizon where there is no end', () => {
    each('tornado', (state) => {
      const moves = movesOf(state);
      const { chart, label, says } = claimsOf(state);
      expect(chart === null).toBe(!moves.ok);
      if (!moves.ok || !chart) return;
      const { bars } = moves.value.tornado;
      const told = [...says.values()].flatMap(namesIn);
      expect([...bars.map(({ factor }) => factor), ...told].sort()).toEqual([...INPUTS].sort());
      const now = input(state) as Record<string, number>;
      for (const name of namesIn(says.get('tornado-zero'))) expect(now[name]).toBe(0);
      for (const { factor } of bars) expect(now[factor]).not.toBe(0);
      if (state.endless) expect(bars.some(({ factor }) => factor === 'horizon')).toBe(false);
      if (!state.paid) expect(bars.some(({ factor }) => factor === 'marketing')).toBe(false);
      if (namesIn(says.get('tornado-refused')).length > 0) expect(state.endless).toBe(true);
      // growth beside other cash is refused as well, and there the sum exists
      for (const words of [en, zh]) expect(words.claims['tornado-refused']).not.toMatch(/not exist|不存在/);
      const [widest] = bars;
      expect(label?.code).toBe(widest ? 'tornado-figure' : 'tornado-flat');
      expect(says.has('tornado-widest')).toBe(widest !== undefined);
      if (!widest) return;
      expect(namesIn(label)).toEqual([widest.factor]);
      const [low, high] = [Number(label?.values?.low), Number(label?.values?.high)];
      expect(high - low).toBe(Math.max(...bars.map(({ width }) => width)));
    });
  });

  it('moves each number by the share it says, but for what it says of retention and horizon', () => {
    each('tornado', (state) => {
      const moves = movesOf(state);
      if (!moves.ok) return;
      const { says } = claimsOf(state);
      const by = state.swing / 100;
      for (const { factor, low, high } of moves.value.tornado.bars) {
        const now = input(state)[factor];
        const exact = near(low, now - Math.abs(now) * by) && near(high, now + Math.abs(now) * by);
        if (factor === 'horizon') expect(exact).toBe(!says.has('tornado-whole'));
        else if (factor === 'retention') expect(exact).toBe(!says.has('tornado-capped'));
        else expect(exact, factor).toBe(true);
      }
    });
  });
});

describe('the two policies, in 2,000 states', () => {
  const settingB = (state: ClvState): Setting => ({
    ...input(state),
    margin: state.marginB,
    retention: state.retentionB / 100,
    discount: state.discountB / 100,
    horizon: state.periodsB,
    marketing: state.acquisitionB,
  });
  const limitB = (state: ClvState) => hasLimit({ ...state, discount: state.discountB }, state.retentionB);

  it('differ by what is said, or have no value where one of them has none', () => {
    each('compare', (state) => {
      const { says } = claimsOf(state);
      const compared = comparedOf(state);
      if (state.endless && (isMixed(state) || !hasLimit(state))) {
        expect([...says.keys()]).toEqual(['compare-none-A']);
        return;
      }
      if (state.endless && !limitB(state)) {
        expect([...says.keys()]).toEqual(['compare-none-B']);
        return;
      }
      if (!compared.ok) throw new Error(`no value: ${compared.code}`);
      const [a, b] = [value(state), value(state, settingB(state))];
      const scale = 1e3 * (Math.abs(a) + Math.abs(b) + state.acquisition + state.acquisitionB);
      expect(near(compared.a, a, scale) && near(compared.b, b, scale)).toBe(true);
      const gap = Number(says.get('compare-more')?.values?.gap ?? 0) - Number(says.get('compare-less')?.values?.gap ?? 0);
      if (!says.has('compare-same')) expect(near(gap, b - a, scale)).toBe(true);
      if (says.has('compare-steps')) {
        const gained = (compared.steps ?? []).reduce((sum, { gain }) => sum + gain, 0);
        const sizes = (compared.steps ?? []).reduce((sum, each) => sum + Math.abs(each.value), scale);
        expect(near(gained, compared.b - compared.a, sizes)).toBe(true);
        expect(compared.steps?.some(({ factor }) => factor === 'horizon') && state.endless).toBeFalsy();
      }
      if (says.has('compare-between')) expect(state.endless).toBe(true);
      if (says.has('compare-same')) expect(compared.a).toBe(compared.b);
    });
  });
});

describe('the six sources, in 2,000 states', () => {
  it('begin where it is said, and add up to the value of what is bought, period by period', () => {
    each('parts', (state) => {
      const { label, says } = claimsOf(state);
      const { components, value: worth } = partsOf(state);
      const cost = state.paid ? state.acquisition : 0;
      expect(says.has('parts-cost')).toBe(cost > 0);
      // a cost of 0 is none, whether it is counted or not
      expect(en.claims['parts-no-cost']).not.toContain('the acquisition cost is not');
      expect(label?.code).toBe(cost > 0 ? 'parts-figure-cost' : 'parts-figure');
      expect(label?.values?.total).toBe(worth);
      let [sum, scale] = [-cost, cost];
      for (let k = 1; k <= state.periods; k++) {
        const sold = state.quantity * (1 + state.more / 100) ** (k - 1);
        const price = state.price * (1 + state.premium / 100) ** (k - 1);
        const made = state.cost * (1 - state.saving / 100) ** (k - 1);
        const rest = k === 1 ? 0 : state.cross + state.referral * state.worth;
        const [renewals, at] = { start: [k - 1, k - 1], end: [k - 1, k], renewal: [k, k] }[state.timing] as [number, number];
        const weight = (state.retention / 100) ** renewals / (1 + state.discount / 100) ** at;
        sum += (sold * (price - made) + rest) * weight;
        // the six may be far larger than their sum: what is saved is taken from the first cost, counted whole
        scale += sold * (Math.max(price, state.price) + Math.max(made, state.cost)) * weight + rest * weight;
      }
      expect(near(worth, sum, scale)).toBe(true);
      const six = Object.values(components).reduce((total, part) => total + part, 0);
      expect(near(six - cost, worth, scale)).toBe(true);
    });
  });
});
