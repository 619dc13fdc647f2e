import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clv as en } from '../../../src/i18n/en/clv.ts';
import { clv as zh } from '../../../src/i18n/zh/clv.ts';
import { type Claim, type ClaimCode, say } from '../../../src/widgets/clv/claim.ts';
import { factorLines } from '../../../src/widgets/clv/lines.ts';
import { linesClaims } from '../../../src/widgets/clv/lines-claims.ts';
import { settingOf } from '../../../src/widgets/clv/setting.ts';
import type { ClvState } from '../../../src/widgets/clv/state.ts';
import {
  breakEvenLine,
  faultClaim,
  guessClaim,
  headlineClaims,
  paybackLine,
  raiseClaims,
} from '../../../src/widgets/clv/summary-claims.ts';
import { conventionsClaim, textbookClaims } from '../../../src/widgets/clv/table-claims.ts';
import { drawnOf, netMarginOf, textbook, worthOf } from '../../../src/widgets/clv/valuation.ts';
import { valueChart } from '../../../src/widgets/clv/value.ts';
import { valueClaims } from '../../../src/widgets/clv/value-claims.ts';
import { hasLimit, input, isMixed, near, payments, value } from './clv-by-hand.ts';
import { clvStates } from './clv-states.ts';

const RUNS = Math.max(2000, Number(process.env.ZHIKE_FUZZ ?? 0));
const each = (holds: (state: ClvState) => void) => fc.assert(fc.property(clvStates, holds), { numRuns: RUNS });

/** Both languages have words for a claim, with nothing left open in them. */
const spoken = (...claims: readonly (Claim | undefined)[]) => {
  for (const claim of claims) {
    if (!claim) continue;
    for (const words of [en, zh]) expect(say(claim, words)).not.toMatch(/[{}]|NaN|Infinity|undefined|^\s*$/);
  }
};
/** No claim denies a sum that there is, though it may have no single formula. */
const denied = (state: ClvState, claims: readonly Claim[]) => {
  if (!state.endless || !hasLimit(state)) return;
  for (const words of [en, zh])
    for (const claim of claims) expect(say(claim, words)).not.toMatch(/not exist|no limit|不存在|没有极限/);
};
const sum = (presents: readonly number[]) => presents.reduce((total, present) => total + present, 0);
const size = (state: ClvState) =>
  sum(payments(state, input(state), state.endless ? 3 : undefined).map(({ present }) => Math.abs(present)));

describe('what the calculator says of 2,000 states, each thing worked out again by hand', () => {
  it('is a value of as many payments as there are, with or without the cost', () => {
    each((state) => {
      const { value: says, counted } = headlineClaims(state);
      spoken(says, counted);
      expect(says.values?.cost).toEqual({ code: state.paid ? 'cost-in' : 'cost-out' });
      expect(counted.code.endsWith(state.first ? '-in' : '-out')).toBe(true);
      expect(says.code).toBe(state.endless ? 'value-ever' : `value-${state.period}`);
      if (!state.endless) expect(counted.values?.n).toBe(payments(state).length);
      const worth = worthOf(state);
      if (worth.ok) expect(near(worth.value.value, value(state), state.acquisition + size(state))).toBe(true);
    });
  });

  it('is no value exactly where there is none, with the two numbers that meet', () => {
    each((state) => {
      const worth = worthOf(state);
      const expected = !state.endless ? 'ok' : isMixed(state) ? 'growth-and-extras' : hasLimit(state) ? 'ok' : 'diverges';
      expect(worth.ok ? 'ok' : worth.code).toBe(expected);
      if (worth.ok) return;
      const claim = faultClaim(worth.code, settingOf(state));
      spoken(claim);
      if (claim.code !== 'diverges') return;
      const { kept, up } = claim.values as { kept: number; up: number };
      expect(kept).toBeGreaterThanOrEqual(up - 1e-12);
      expect(near(kept, (state.retention / 100) * (1 + state.growth / 100))).toBe(true);
    });
  });

  it('is the time at which the cost is back, by the sum so far', () => {
    each((state) => {
      const line = paybackLine(state);
      if (state.endless || state.acquisition === 0) {
        expect(line).toBeNull();
        return;
      }
      spoken(line?.about, line?.says);
      const list = payments(state);
      const sums = list.map((_, i) => sum(list.slice(0, i + 1).map(({ present }) => present)) - state.acquisition);
      const noise = 1e-9 * (state.acquisition + size(state));
      if (sums.some((each) => Math.abs(each) < noise)) return;
      const reached = sums.findIndex((each) => each > 0);
      if (reached < 0) {
        expect(line?.says.code).toBe('back-short');
        expect(near(Number(line?.says.values?.missing), -(sums.at(-1) ?? -state.acquisition), size(state))).toBe(true);
        return;
      }
      const lost = (sums.at(-1) as number) < 0;
      const said = lost ? (line?.says.values?.when as Claim) : (line?.says as Claim);
      expect(line?.says.code === 'back-lost').toBe(lost);
      const { at } = list[reached] as { at: number };
      if (at === 0) expect(said.code).toBe('back-at-once');
      else if (state.timing === 'start') expect(said).toEqual({ code: `back-start-${state.period}`, values: { n: at + 1 } });
      else expect(said).toEqual({ code: `back-end-${state.period}`, values: { n: at } });
    });
  });

  it('is the retention at which the cost just comes back, or why there is none', () => {
    each((state) => {
      const line = breakEvenLine(state);
      spoken(line?.about, line?.says, line?.why);
      if (!line) return;
      const at = (retention: number) => value(state, { ...input(state), retention }, true);
      const slack = 1e-6 * (1 + state.acquisition + size(state));
      if (line.says.code === 'even-any') {
        expect(at(0)).toBeGreaterThanOrEqual(-slack);
        expect(line.why?.code).toBe(state.acquisition === 0 ? 'even-free' : 'even-first');
      } else if (line.says.code === 'even-none') {
        if (hasLimit(state, 100) || !state.endless) expect(at(1)).toBeLessThan(slack);
      } else {
        const even = Number(line.says.values?.even) / 100;
        if (even > 1e-3) expect(at(even - 1e-3)).toBeLessThan(slack);
        const higher = Math.min(1, even + 1e-3);
        if (!state.endless || hasLimit(state, higher * 100)) expect(at(higher)).toBeGreaterThan(-slack);
      }
    });
  });

  it('is what a higher retention brings, up to 100 per cent and as far as it goes', () => {
    each((state) => {
      const raise = raiseClaims(state);
      if (state.retention === 100) {
        expect(raise).toBeNull();
        return;
      }
      const claim = guessClaim(state);
      spoken(raise?.about, raise?.ask, claim);
      const to = Number(raise?.about.values?.to);
      expect(raise?.about.values?.from).toBe(state.retention);
      expect(to).toBe(Math.min(100, Math.round(state.retention * 10 + 50) / 10));
      const none = state.endless && (isMixed(state) || !hasLimit(state, to));
      expect(claim.code === 'raise-none').toBe(none);
      if (none) return;
      const gain = value(state, { ...input(state), retention: to / 100 }) - value(state);
      const scale = state.acquisition + size({ ...state, retention: to });
      expect(near(Number(claim.values?.gain), gain, scale)).toBe(true);
      if (claim.code === 'raise-said-share') expect(value(state)).toBeGreaterThan(-1e-6 * scale);
    });
  });

  it('is how the bars drawn stand to one another, and why', () => {
    each((state) => {
      const figure = drawnOf(state);
      const claims = valueClaims(state, figure, worthOf(state).ok);
      // what is marked as paid back is the acquisition cost, and not the losses of the first periods
      if (valueChart(figure).back) expect(state.paid && state.acquisition > 0).toBe(true);
      spoken(...claims);
      const presents = payments(state, input(state), state.endless ? 12 : undefined).map(({ present }) => present);
      const bars = presents.filter((present) => Math.abs(present) > 0);
      const code = claims[0]?.code as ClaimCode;
      const steps = bars.slice(1).map((bar, i) => (bar - (bars[i] as number)) / Math.max(bar, bars[i] as number));
      const holds: Partial<Record<ClaimCode, boolean>> = {
        'bars-none': presents.length === 0,
        'bars-zero': presents.length > 0 && bars.length === 0,
        'bars-single': bars.length === 1 && bars[0] !== undefined && bars[0] > 0,
        'bars-losing': bars.length > 0 && bars.every((bar) => bar < 0),
        'bars-mixed': bars.some((bar) => bar < 0) && bars.some((bar) => bar > 0),
        'bars-falling': steps.every((step) => step < 0),
        'bars-rising': steps.every((step) => step > 0),
        'bars-level': steps.every((step) => Math.abs(step) < 1e-8) && state.retention === 100 && state.discount === 0,
        'bars-balanced': steps.every((step) => Math.abs(step) < 1e-8),
        'bars-uneven': !steps.every((step) => step < -1e-8) && !steps.every((step) => step > 1e-8),
      };
      expect(holds[code], code).toBe(true);
      const causes = (claims[0]?.values?.causes ?? []) as readonly string[];
      expect(code === 'bars-falling' ? causes.length > 0 : causes.length === 0).toBe(true);
      const true_ = { leave: state.retention < 100, lighter: state.discount > 0, shrink: state.growth < 0 };
      for (const cause of causes) expect(true_[cause as keyof typeof true_]).toBe(true);
      if (bars.length === 0) return;
      expect(claims[1]?.code).toBe(state.paid && state.acquisition > 0 ? 'line-from-cost' : 'line');
      expect(claims[2]?.code).toBe(state.endless ? (worthOf(state).ok ? 'endless-sum' : 'endless-none') : undefined);
      if (claims[2]) expect(claims[2].values?.n).toBe(bars.length);
      denied(state, claims);
    });
  });

  it('is that present values are the first margin times three lines that are drawn', () => {
    each((state) => {
      const chart = factorLines(drawnOf(state));
      const { label, says } = linesClaims(chart, state.endless);
      spoken(label, ...says);
      const list = payments(state, input(state), state.endless ? 12 : undefined);
      expect(chart.count).toBe(list.length);
      const last = chart.lines.reduce((product, { end }) => product * end, 1);
      if (says[0]?.code !== 'lines-product') return;
      const first = state.margin * (state.first || state.timing === 'renewal' ? 1 : 1 + state.growth / 100);
      const base = first + state.referral * state.worth + state.other - state.upkeep;
      expect(near(base * last, list.at(-1)?.present ?? Number.NaN, size(state))).toBe(true);
    });
  });

  it('is a table of closed forms for the margin after upkeep, and true of how they differ', () => {
    each((state) => {
      const net = netMarginOf(state);
      const forms = textbook(state);
      const claims = textbookClaims(state.growth, net);
      spoken(...claims);
      expect(net === null).toBe(isMixed(state));
      if (net !== null) expect(near(net, state.margin + state.referral * state.worth + state.other - state.upkeep)).toBe(true);
      for (const { timing, multiple, value: worth } of forms) {
        expect(multiple === null).toBe(!hasLimit(state));
        expect(worth === null).toBe(multiple === null || net === null);
        if (worth === null) continue;
        const form = { ...state, timing, endless: true, paid: false, first: timing !== 'renewal' };
        expect(near(worth, value(form), size(form))).toBe(true);
      }
      const [start, , renewal] = forms.map(({ multiple }) => multiple);
      if (typeof start !== 'number' || typeof renewal !== 'number') return;
      if (claims.some(({ code }) => code === 'textbook-identity')) expect(near(renewal, start - 1, start)).toBe(true);
    });
  });

  it('are the conventions of the table above which they stand, and no first purchase where the table has none', () => {
    each((state) => {
      const claim = conventionsClaim(state);
      spoken(claim);
      expect(claim.values).toMatchObject({ timing: [state.timing], paid: [state.paid ? 'in' : 'out'] });
      expect('first' in (claim.values ?? {})).toBe(state.view !== 'parts');
      expect(claim.code === 'said-parts-renewal').toBe(state.view === 'parts' && state.timing === 'renewal');
    });
  });
});
