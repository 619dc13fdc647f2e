import { upScale } from '../../charts/scale.ts';
import type { CashLine, Figure } from '../../core/clv/trace.ts';

/** The three factors of each present value, as shares of 1 over time; without the margin's where its first payment is 0. */
export const factorLines = ({ trace }: Figure) => {
  const cash = trace.filter((line): line is CashLine => line.kind === 'cash' && line.item !== 'acquisition');
  const base = cash[0]?.amount ?? 0;
  const values = {
    survival: cash.map(({ survival }) => survival),
    discount: cash.map(({ discount }) => discount),
    ...(base === 0 ? {} : { margin: cash.map(({ amount }) => amount / base) }),
  };
  const all = Object.values(values).flat();
  const first = cash[0]?.at ?? 0;
  const end = cash.at(-1)?.at ?? first;
  const span = Math.max(1, end - first);
  const across = (time: number) => ((time - first) / span) * 100;
  const up = upScale([Math.min(0, ...all), Math.max(1, ...all)], 5);
  return {
    up,
    times: { first, end, endAt: across(end) },
    /** How many payments are drawn. */
    count: cash.length,
    lines: (Object.entries(values) as ['survival' | 'discount' | 'margin', readonly number[]][]).map(([key, of]) => ({
      key,
      points: cash.map(({ at }, i) => [across(at), up.at(of[i] as number)] as const),
      end: of.at(-1) ?? 0,
    })),
  };
};

export type FactorLines = ReturnType<typeof factorLines>;
