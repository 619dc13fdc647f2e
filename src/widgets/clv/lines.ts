import { upScale } from '../../charts/scale.ts';
import type { CashLine, Figure } from '../../core/clv/trace.ts';

/** The three factors of each present value, as shares of 1 over time. */
export const factorLines = ({ trace }: Figure) => {
  const lines = trace.filter((line): line is CashLine => line.kind === 'cash' && line.item !== 'acquisition');
  const base = lines[0]?.amount || 1;
  const values = {
    survival: lines.map(({ survival }) => survival),
    discount: lines.map(({ discount }) => discount),
    margin: lines.map(({ amount }) => amount / base),
  };
  const first = lines[0]?.at ?? 0;
  const last = Math.max(first + 1, lines.at(-1)?.at ?? 1);
  const across = (time: number) => ((time - first) / (last - first)) * 100;
  const up = upScale([Math.min(0, ...values.margin), Math.max(1, ...values.survival, ...values.discount, ...values.margin)], 5);
  const points = (of: readonly number[]) => lines.map(({ at }, i) => [across(at), up.at(of[i] ?? 0)] as const);
  return {
    up,
    times: { first, last },
    lines: (['survival', 'discount', 'margin'] as const).map((key) => ({
      key,
      points: points(values[key]),
      end: values[key].at(-1) ?? 1,
    })),
  };
};
