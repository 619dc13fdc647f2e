import type { Claim } from './claim.ts';
import type { ClvState } from './state.ts';

/** Of the table of closed forms. */
export const textbookClaims = (growth: number, net: number | null): readonly Claim[] => [
  { code: 'textbook-lead' },
  // with growth the third form's first payment is the first margin, not the second
  ...(growth === 0 ? [{ code: 'textbook-identity' } as const] : []),
  net === null ? { code: 'textbook-no-net' } : { code: 'textbook-net', values: { net } },
];

/** The conventions of the printed arithmetic. The six sources have no choice of a first purchase: after renewal it is not in them. */
export const conventionsClaim = ({ view, timing, first, paid }: ClvState): Claim => {
  const values = { timing: [timing], paid: [paid ? 'in' : 'out'] };
  if (view !== 'parts') return { code: 'said', values: { ...values, first: [first ? 'in' : 'out'] } };
  return { code: timing === 'renewal' ? 'said-parts-renewal' : 'said-parts', values };
};
