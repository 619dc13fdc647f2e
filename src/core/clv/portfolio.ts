import { requireAmount, requireWithin } from '../range.ts';
import { requireKind, requireList, requireRecord, requireText } from '../shape.ts';

/**
 * A customer's lifetime value: net, or gross together with the cost of serving that is still to be taken off.
 * The choice is stated so that cost is taken off once: a net value compared with cost would count it twice.
 */
export type Worth = Readonly<{ kind: 'net'; value: number }> | Readonly<{ kind: 'gross'; value: number; cost: number }>;

/** A customer with the value expected as things are, and the further value that could be won from them, both in money. */
export type Customer = Readonly<{ id: string; worth: Worth; potential: number }>;

/** Most valuable, most growable, below zero, and all the others. */
export type CustomerClass = 'MVC' | 'MGC' | 'BZ' | 'rest';

/** What the class asks for: keep them; sell them more; win the potential that outweighs the loss; cut the cost; nothing special. */
export type Treatment = 'retain' | 'extend' | 'develop' | 'minimise' | 'serve';

/** Which customers count as the most: the top share of those not below zero (ties at the edge all in), or all from an amount up. */
export type Cut = Readonly<{ kind: 'share'; share: number }> | Readonly<{ kind: 'amount'; amount: number }>;

/** A customer's class: net is the lifetime value after all cost. */
export type Classified = Readonly<{ id: string; net: number; potential: number; class: CustomerClass; treatment: Treatment }>;

/**
 * Sorts customers into most valuable (MVC), most growable (MGC), below zero (BZ) and the rest, in the order given:
 *   BZ   net lifetime value < 0, whatever the potential: develop if net + potential > 0, else minimise the expenditure
 *   MVC  among the others, net within the cut by value: retain
 *   MGC  among the others that are not MVC, potential > 0 and within the cut by potential: extend
 * A share cuts off the top ceil(share * n) of the n customers not below zero, and all equal to the last of them. Value is net
 * lifetime value, not revenue. Before a BZ customer is dropped, check how cost was allocated, the price, a cheaper channel, the
 * value of recommendations, and what law and fairness allow.
 * Throws RangeError on an invalid amount, potential or cut.
 * Source: Peppers & Rogers, as summarised in Chaffey; that MVC goes before MGC where both fit is this course's order.
 * Example: net values 90, 10, -5 and potentials 0, 50, 0, cuts of a third: MVC, MGC, BZ.
 */
export function classifyCustomers(customers: readonly Customer[], byValue: Cut, byPotential: Cut): readonly Classified[] {
  checkCut(byValue);
  checkCut(byPotential);
  requireList('customers', customers);
  const known = Array.from(customers, (customer) => {
    requireRecord('customer', customer);
    const { id, worth, potential } = customer;
    requireText('id', id);
    requireWithin(`potential of ${id}`, 'potential', potential, 0, Number.MAX_VALUE);
    return { id, net: netWorth(worth), potential };
  });
  const paying = known.filter(({ net }) => net >= 0);
  const value = threshold(byValue, paying, ({ net }) => net);
  const potentials = threshold(byPotential, paying, ({ potential }) => potential);
  return known.map((each) => {
    const { net, potential } = each;
    if (net < 0) return { ...each, class: 'BZ', treatment: net + potential > 0 ? 'develop' : 'minimise' };
    if (net >= value) return { ...each, class: 'MVC', treatment: 'retain' };
    if (potential > 0 && potential >= potentials) return { ...each, class: 'MGC', treatment: 'extend' };
    return { ...each, class: 'rest', treatment: 'serve' };
  });
}

/**
 * The lifetime value after the cost of serving: net as it stands, gross less cost.
 * In money; cost >= 0.
 * Throws RangeError on an amount that is not finite or a negative cost.
 * Example: netWorth({ kind: 'gross', value: 100, cost: 120 }) is -20.
 */
export function netWorth(worth: Worth): number {
  requireKind('worth', worth, ['net', 'gross']);
  requireAmount('value', worth.value);
  if (worth.kind === 'net') return worth.value + 0;
  requireWithin('cost', 'cost', worth.cost, 0, Number.MAX_VALUE);
  const net = worth.value - worth.cost;
  requireAmount('value less cost', net);
  return net;
}

function checkCut(cut: Cut): void {
  requireKind('cut', cut, ['share', 'amount']);
  if (cut.kind === 'share') requireWithin('share', 'share', cut.share, 0, 1);
  else requireAmount('amount', cut.amount);
}

/** Keeps 0.07 * 100 = 7.000000000000001 from taking an eighth customer. */
const ROUNDING = 1e-9;

/** From which figure on a customer counts; beyond every figure where the share takes nobody. */
function threshold<C>(cut: Cut, customers: readonly C[], figure: (customer: C) => number): number {
  if (cut.kind === 'amount') return cut.amount;
  const ranked = customers.map(figure).sort((one, other) => other - one);
  return ranked[Math.ceil(cut.share * ranked.length - ROUNDING) - 1] ?? Number.POSITIVE_INFINITY;
}
