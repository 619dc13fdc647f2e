import type { ChartClaims } from './chart-claims.ts';
import type { FactorLines } from './lines.ts';

/** Of the three factors' lines. */
export const linesClaims = ({ times, lines, count }: FactorLines, endless: boolean): ChartClaims => {
  if (count === 0) return { label: { code: 'lines-none' }, says: [{ code: 'lines-none' }] };
  const end = (name: string) => lines.find(({ key }) => key === name)?.end ?? 0;
  const whole = lines.some(({ key }) => key === 'margin');
  const values = { n: times.end, survival: end('survival'), discount: end('discount') };
  return {
    label: whole ? { code: 'lines-figure', values: { ...values, ratio: end('margin') } } : { code: 'lines-figure-two', values },
    says: [
      { code: whole ? 'lines-product' : 'lines-no-base' },
      ...(endless ? [{ code: 'lines-drawn', values: { n: count } } as const] : []),
    ],
  };
};
