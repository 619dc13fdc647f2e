import { numberField, oneOf } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { complaintTree } from '../../core/satisfaction/complaints.ts';
import { HANDLINGS, TARP } from '../../core/satisfaction/tarp.ts';

export const LOSSES = ['minor', 'major'] as const;

export interface TreeState {
  readonly loss: (typeof LOSSES)[number];
  /** Per cent of a hundred unhappy customers who complain, of those whose complaint is settled, and of those settled quickly. */
  readonly complaining: number;
  readonly settled: number;
  readonly quick: number;
}

const share = numberField(0, 100);

export const treeLink = stateLink<TreeState>({
  name: 'tree',
  version: 1,
  standard: { loss: 'minor', complaining: 4, settled: 100, quick: 100 },
  fields: { loss: oneOf(LOSSES), complaining: share, settled: share, quick: share },
});

/** Of a hundred unhappy customers, how many meet each handling, and how many of them mean to buy again. */
export const treeOf = ({ loss, complaining, settled, quick }: TreeState) => {
  const forks = { unhappy: 100, complaining: complaining / 100, settled: settled / 100, quick: quick / 100 };
  const { leaves, kept } = complaintTree(forks, TARP[loss]);
  const customers = (handling: (typeof HANDLINGS)[number], stays: boolean) =>
    leaves.find((leaf) => leaf.handling === handling && leaf.stays === stays)?.customers ?? 0;
  const rows = HANDLINGS.map((handling) => ({
    handling,
    stay: customers(handling, true),
    leave: customers(handling, false),
    rate: TARP[loss][handling],
  }));
  return { rows, kept };
};
