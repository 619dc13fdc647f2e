import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/core/exchange/csv.ts';
import { clv as en } from '../../../src/i18n/en/clv.ts';
import { widget as enCommon } from '../../../src/i18n/en/widget.ts';
import { clv as zh } from '../../../src/i18n/zh/clv.ts';
import { widget as zhCommon } from '../../../src/i18n/zh/widget.ts';
import { partsOf } from '../../../src/widgets/clv/parts.ts';
import { type ClvState, clvLink, STANDARD } from '../../../src/widgets/clv/state.ts';
import { traceCells } from '../../../src/widgets/clv/trace.ts';
import { worthOf } from '../../../src/widgets/clv/valuation.ts';
import { startOf } from './start.ts';

/** What a reader reads in a state, without tags. */
const read = (change: Partial<ClvState>, language: 'en' | 'zh' = 'en') => {
  const [words, common] = language === 'en' ? [en, enCommon] : [zh, zhCommon];
  const start = { ...STANDARD, ...change };
  const { body } = render(startOf(start), { props: { id: 'clv', words, common, tasks: [], start, linked: false } });
  const label = /<(?:svg role="img"|ol class="row-bars") aria-label="([^"]*)"/.exec(body)?.[1] ?? '';
  const text = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ');
  return `${label} ${text}`;
};

describe('the calculator tells the truth', () => {
  it('of the tornado: it stands around the headline’s value under every convention', () => {
    // after renewal the headline was 1,234 and the bars stood around 634; for ever it was 1,300, and the bars around 1,209
    const renewal = read({ view: 'tornado', timing: 'renewal' });
    expect(renewal).toContain('1,234 yuan');
    // a horizon of 8 and of 12 years: 600 + 600 Σ (8/11)^k - 900
    expect(renewal).toMatch(/horizon 90\.19 1,175 – 1,265/);
    const ever = read({ view: 'tornado', endless: true });
    expect(ever).toContain('1,300 yuan');
    expect(ever).not.toMatch(/> horizon/);
    expect(ever).toContain('Without effect on this value: horizon.');
    expect(read({ view: 'tornado', paid: false })).toContain('Without effect on this value: acquisition cost.');
  });

  it('of the margin, which has a bar too', () => {
    // 600 ± 20% over ten years: 2,108.93 less and more a fifth, 843.57 apart
    expect(read({ view: 'tornado' })).toMatch(/margin 844 787 – 1,631/);
  });

  it('of six sources, in which no first purchase stands after renewal', () => {
    const said = read({ view: 'parts', timing: 'renewal' });
    expect(said).toContain('Assumptions: paid after renewal, so without the first purchase; acquisition cost counted.');
    expect(said).not.toContain('paid at the after renewal');
    expect(read({ view: 'parts', timing: 'renewal' }, 'zh')).toContain('口径：续约之后到账，所以没有首次购买；获取成本计入');
    expect(read({ view: 'parts' })).not.toContain('first purchase counted');
  });

  it('of a textbook’s value, which is of the margin after upkeep', () => {
    const said = read({ upkeep: 60 });
    for (const value of ['1,980', '1,800', '1,440']) expect(said).toContain(value);
    expect(said).toContain('Values are for a net margin of 540 yuan a period.');
    // a customer worth -367 was +2,200 in the table
    expect(read({ upkeep: 700 })).toContain('\u2212367');
  });

  it('of how the closed forms differ: in two things, and the third is the first less a payment where nothing grows', () => {
    expect(read({})).toContain('They differ in two things');
    expect(read({}, 'zh')).toContain('它们差在两件事上');
    expect(read({})).toContain(en.claims['textbook-identity']);
    expect(read({ growth: 2 })).not.toContain(en.claims['textbook-identity']);
  });

  it('of why a sum has no limit, by the two numbers that meet', () => {
    expect(read({ retention: 100, discount: 0, endless: true })).toContain('needs r (1 + g) below 1 + d; here they are 1 and 1.');
    expect(read({ retention: 95, discount: 5, growth: 11, endless: true })).toContain('here they are 1.0545 and 1.05.');
    expect(read({ retention: 99.9, discount: 1, endless: true })).toContain('54,191 yuan');
  });

  it('of when the cost is back', () => {
    expect(read({})).toContain('at the start of year 2');
    expect(read({}, 'zh')).toContain('第 2 年年初');
    expect(read({ timing: 'end' })).toMatch(/at the end of year 2/);
    expect(read({ acquisition: 500 })).toContain('at once');
    expect(read({ acquisition: 500 }, 'zh')).not.toContain('第 0 年');
    expect(read({ period: 'month' })).toContain('at the start of month 2');
    expect(read({ acquisition: 0 })).not.toContain('acquisition cost recovered');
    // ten payments of 0.1 are 0.9999999999999999 to a computer, and were 0.00 yuan short
    expect(read({ margin: 0.1, retention: 100, discount: 0, acquisition: 1 })).toContain('at the start of year 10');
    expect(read({ margin: 0.1, retention: 100, discount: 0, acquisition: 2 })).toContain('1.00 yuan short');
    // a margin that shrinks below its upkeep loses again what it had won
    expect(read({ growth: -30, upkeep: 300, acquisition: 300, retention: 100, periods: 20 })).toContain(
      'at once, then lost again',
    );
  });

  it('of how many payments the value has', () => {
    expect(read({ timing: 'renewal' })).toContain(
      '10-year lifetime value, after acquisition cost payments counted: 11, including the first',
    );
    expect(read({})).toContain('payments counted: 10, including the first purchase');
    expect(read({ first: false })).toContain('payments counted: 9, without the first purchase');
  });

  it('of the points that retention is raised by', () => {
    // two points from 98% were called five
    expect(read({ retention: 98, bet: 'open' })).toContain('Retention at 100% instead of 98%');
    expect(read({ retention: 98, bet: 'seen' })).toContain('it is 288 yuan');
    expect(read({ retention: 100, bet: 'open' })).not.toContain('by how much');
    expect(read({ bet: 'open' })).toContain('Retention at 85% instead of 80%');
  });

  it('of how its bars stand', () => {
    const falling =
      'Each bar is lower than the one before: fewer and fewer customers are left, later money has a lower present value.';
    expect(read({})).toContain(falling);
    expect(read({ retention: 100, discount: 0 })).toContain(en.claims['bars-level']);
    expect(read({ retention: 100, discount: 0, growth: 20 })).toContain(en.claims['bars-rising']);
    expect(read({ upkeep: 700 })).toContain(en.claims['bars-losing']);
    expect(read({ retention: 0 })).toContain(en.claims['bars-single']);
    expect(read({ periods: 1, first: false })).toContain(en.claims['bars-none']);
  });

  it('of two policies between which a step has no value', () => {
    const change = { endless: true, retention: 100, discount: 10, retentionB: 80, discountB: 0 } as const;
    expect(read({ view: 'compare', ...change })).toContain(en.claims['compare-between']);
    expect(read({ view: 'compare', endless: true, retentionB: 100, discountB: 0 })).toContain(
      'Policy B has no value: An unlimited sum',
    );
  });
});

describe('the calculator’s file', () => {
  const cells = (change: Partial<ClvState>) => {
    const state = { ...STANDARD, ...change };
    const worth = worthOf(state);
    if (!worth.ok) throw new Error(worth.code);
    const figure = state.view === 'parts' ? partsOf(state) : worth.value;
    return {
      value: figure.value,
      csv: toCsv(traceCells(figure, en))
        .split('\n')
        .map((line) => line.split(',')),
    };
  };

  it.each([{}, { view: 'parts', referral: 0.1, worth: 400 }, { timing: 'renewal', upkeep: 77.28 }] as const)(
    'adds up in a spreadsheet to the value shown: %j',
    (change) => {
      const { value, csv } = cells(change);
      const present = csv[0]?.indexOf('Present value') ?? -1;
      // as a spreadsheet sums: what is no number is skipped
      const sum = csv.reduce((total, row) => total + (Number(row.at(present - (csv[0]?.length ?? 0))) || 0), 0);
      expect(Math.abs(sum - value)).toBeLessThan(1e-6);
    },
  );

  it('holds plain numbers: no true minus sign, no grouping, no noise of doubles', () => {
    const { csv } = cells({ margin: 1234.5, upkeep: 77.28 });
    for (const row of csv.slice(1)) for (const cell of row.slice(-6)) expect(cell).toMatch(/^-?\d+(\.\d{1,17})?(e-\d+)?$/);
    expect(csv[1]?.slice(-6)).toEqual(['0', '-900', '1', '1', '-900', '-900']);
    expect(csv[2]?.[3 - 1]).toBe('1157.22');
    const steps = cells({ endless: true }).csv;
    expect(steps.at(-1)?.at(-1)).toBe('1300');
  });
});

describe('old links', () => {
  it('open as they did', () => {
    expect(clvLink.decode('clv-1_view-tornado_timing-renewal')?.state).toEqual({
      ...STANDARD,
      view: 'tornado',
      timing: 'renewal',
    });
  });
});
