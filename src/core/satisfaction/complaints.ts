import { MOST, requireWithin } from '../range.ts';
import { requireRecord } from '../shape.ts';
import { HANDLINGS, type Handling, type Kept } from './tarp.ts';

/**
 * Where the tree of a complaint forks: how many customers are unhappy, the share of them that complains, the share of complaints
 * settled to the customer's satisfaction, and the share of those settled quickly. Customers at least 0, shares in [0, 1].
 */
export type Forks = Readonly<{ unhappy: number; complaining: number; settled: number; quick: number }>;

/** Hirschman's answers to discontent: walk out, speak up, or stay, out of attachment or because leaving is barred. */
export type Response = 'exit' | 'voice' | 'loyalty';

/** A leaf of the tree: how the complaint went, whether the customer stays, by which answers, and how many customers end there. */
export type Leaf = Readonly<{ handling: Handling; stays: boolean; responses: readonly Response[]; customers: number }>;

/** The eight leaves, and the customers kept and lost over all of them; customers may be fractions, being expected numbers. */
export type Tree = Readonly<{ leaves: readonly Leaf[]; kept: number; lost: number }>;

/**
 * How unhappy customers come to stay or to go:
 *   silent = unhappy (1 - complaining), unsatisfied = unhappy complaining (1 - settled),
 *   satisfied = unhappy complaining settled (1 - quick), quickly = unhappy complaining settled quick,
 *   and of each of these customers * kept[handling] stay.
 * In customers. The leaves stand in the order of HANDLINGS, those who stay before those who leave; silent ones who leave are
 * those who tell others, silent ones who stay are content enough or locked in.
 * Throws RangeError on a negative number of customers or a share outside [0, 1].
 * Source: the forks after the notes; exit, voice and loyalty from Hirschman 1970; shares kept such as TARP's.
 * Example: complaintTree({ unhappy: 100, complaining: 0.5, settled: 0.5, quick: 0 }, TARP.minor) keeps 18.5 + 11.5 + 17.5 = 47.5.
 */
export function complaintTree(forks: Forks, kept: Kept): Tree {
  requireRecord('forks', forks);
  requireRecord('shares kept', kept);
  const { unhappy, complaining, settled, quick } = forks;
  requireWithin('number of unhappy customers', 'unhappy', unhappy, 0, MOST);
  requireWithin('share complaining', 'complaining', complaining, 0, 1);
  requireWithin('share settled', 'settled', settled, 0, 1);
  requireWithin('share settled quickly', 'quick', quick, 0, 1);
  for (const handling of HANDLINGS) requireWithin(`share kept of ${handling}`, 'share', kept[handling], 0, 1);
  const voices = unhappy * complaining;
  const customers: Readonly<Record<Handling, number>> = {
    silent: unhappy * (1 - complaining),
    unsatisfied: voices * (1 - settled),
    satisfied: voices * settled * (1 - quick),
    quickly: voices * settled * quick,
  };
  const leaves = HANDLINGS.flatMap((handling) => [
    leaf(handling, true, customers[handling] * kept[handling]),
    leaf(handling, false, customers[handling] * (1 - kept[handling])),
  ]);
  return { leaves, kept: count(leaves, true), lost: count(leaves, false) };
}

/**
 * The share of unhappy customers who complain when so many stay silent for each who does: 1 / (silent + 1).
 * In (0, 1]; silent at least 0, in customers.
 * Throws RangeError on a negative number of silent customers.
 * Source: the US Office of Consumer Affairs and TARP, as quoted by secondary sources: 26 silent for each complaint, which is
 * the origin of "4 % complain, 96 % do not".
 * Example: complaintShare(26) is 1 / 27, about 0.037.
 */
export function complaintShare(silentPerComplaint: number): number {
  requireWithin('number of silent customers per complaint', 'silent', silentPerComplaint, 0, MOST);
  return 1 / (silentPerComplaint + 1);
}

function leaf(handling: Handling, stays: boolean, customers: number): Leaf {
  const last: Response = stays ? 'loyalty' : 'exit';
  return { handling, stays, responses: handling === 'silent' ? [last] : ['voice', last], customers: customers + 0 };
}

function count(leaves: readonly Leaf[], stays: boolean): number {
  return leaves.reduce((sum, each) => (each.stays === stays ? sum + each.customers : sum), 0);
}
