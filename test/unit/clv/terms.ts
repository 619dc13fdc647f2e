import type { Terms } from '../../../src/core/clv/terms.ts';

/** 100 a year, 90 % stay, 10 % interest, for ever, paid at the start, first purchase in, acquisition cost out: 550. */
export const TERMS: Terms = {
  period: 'year',
  margins: { kind: 'constant', margin: 100 },
  retention: { kind: 'constant', rate: 0.9 },
  discount: 0.1,
  horizon: { kind: 'for-ever' },
  timing: 'start',
  firstPurchase: { kind: 'in' },
  acquisition: { kind: 'out' },
};

/** Figures that can be told by hand: half stay, money halves in worth, three periods. */
export const HALVES: Terms = {
  ...TERMS,
  retention: { kind: 'constant', rate: 0.5 },
  discount: 1,
  horizon: { kind: 'periods', count: 3 },
};
