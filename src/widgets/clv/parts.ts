import { activityOf } from '../../core/clv/activity.ts';
import { type Components, componentLedger } from '../../core/clv/components.ts';
import { share } from './setting.ts';
import type { ClvState } from './state.ts';

/** The six components of the customer whose purchases are set unit by unit; always over so many periods. */
export const partsOf = (state: ClvState): Components =>
  componentLedger({
    activity: activityOf(
      {
        quantity: state.quantity,
        price: state.price,
        unitCost: state.cost,
        quantityGrowth: share(state.more),
        crossSelling: state.cross,
        saving: share(state.saving),
        premium: share(state.premium),
        referrals: state.referral,
      },
      state.periods,
    ),
    base: 'every-period',
    referral: { kind: 'referrer', worth: state.worth },
    timing: state.timing,
    retention: { kind: 'constant', rate: share(state.retention) },
    discount: share(state.discount),
    acquisition: state.paid ? { kind: 'in', cost: state.acquisition } : { kind: 'out' },
  });
