import { finite } from '../../range.ts';
import { type Chain, checkChain } from './chain.ts';
import { solve } from './solve.ts';
import { type PerStage, perStage, STAGES, type Stage } from './stages.ts';
import { checkDiscounting, checkTerms, type Terms, type Timing, worthNow } from './terms.ts';

/**
 * An amount of money, or none that the sum could settle at, because a stage that pays or costs is never left and not discounted.
 */
export type Worth = Readonly<{ kind: 'finite'; amount: number }> | Readonly<{ kind: 'unbounded' }>;

/**
 * What a customer who is in each stage now will bring over the given number of periods, this one included:
 * V_1 = c, V_k = c + P V_(k-1) / (1 + d), times (1 + d)^-into by timing, with c the cash and P the moves between stages.
 * Money per customer.
 * Throws RangeError on an invalid chain or terms.
 * Source: Pfeifer & Carraway 2000, J. of Interactive Marketing 14(2), 43-55, whose V^T is T + 1 periods at timing start.
 * Example: with cash 10 in stability and 0.9 staying, else gone, two periods without discount are worth 19 there.
 */
export function worthWithin(chain: Chain, terms: Terms): PerStage<number> {
  checkChain(chain);
  checkTerms(terms);
  const onward = worthNow({ discount: terms.discount, timing: 'start' }, 1);
  let worth = perStage(() => 0);
  for (let k = 0; k < terms.periods; k++) {
    const later = worth;
    worth = perStage(
      (from) => chain.cash[from] + onward * STAGES.reduce((sum, to) => sum + chain.moves[from][to] * later[to], 0),
    );
  }
  const whole = worth;
  return perStage((stage) => whole[stage] * worthNow(terms, 0));
}

/**
 * What a customer who is in each stage now will bring altogether: V = (I - P / (1 + d))^-1 c, times (1 + d)^-into by timing.
 * Money per customer. Unbounded only at d = 0, and only from stages that can lead to stages which are never left for good while
 * they pay or cost something.
 * Throws RangeError on an invalid chain, discount rate or timing, and where a stage is left so slowly that the sum is too large.
 * Source: Pfeifer & Carraway 2000, J. of Interactive Marketing 14(2), 43-55.
 * Example: with cash 10 in stability and 0.9 staying, else gone, it is worth { kind: 'finite', amount: 100 } without discount.
 */
export function worthForEver(chain: Chain, discount: number, timing: Timing): PerStage<Worth> {
  checkChain(chain);
  checkDiscounting(discount, timing);
  const trapped = discount === 0 ? STAGES.filter((stage) => !reaches(chain, stage, (place) => chain.moves[place].gone > 0)) : [];
  const paying = trapped.filter((stage) => chain.cash[stage] !== 0);
  const amounts = solve(chain, discount, trapped);
  return perStage((stage) =>
    reaches(chain, stage, (place) => paying.includes(place))
      ? { kind: 'unbounded' }
      : { kind: 'finite', amount: finite('worth', amounts[stage] * worthNow({ discount, timing }, 0)) },
  );
}

/**
 * The expected profit of a relationship from its beginning, without horizon: sum over the stages of entry * V.
 * Money per customer who begins, without the cost of acquiring; unbounded where a stage in which customers begin is.
 * Throws RangeError on an invalid chain, discount rate or timing.
 * Source: as worthForEver.
 * Example: where all begin in stability, it is worthForEver(chain, discount, timing).stability.
 */
export function profitForEver(chain: Chain, discount: number, timing: Timing): Worth {
  const worth = worthForEver(chain, discount, timing);
  let amount = 0;
  for (const stage of STAGES) {
    if (chain.entry[stage] === 0) continue;
    const each = worth[stage];
    if (each.kind === 'unbounded') return each;
    amount += chain.entry[stage] * each.amount;
  }
  return { kind: 'finite', amount };
}

/** Whether a customer in a stage is, or can ever come to be, in one of those wanted. */
function reaches(chain: Chain, from: Stage, wanted: (stage: Stage) => boolean): boolean {
  const seen = new Set<Stage>([from]);
  // a set visits what is added to it while it is being walked
  for (const stage of seen) {
    for (const to of STAGES) if (chain.moves[stage][to] > 0) seen.add(to);
  }
  return [...seen].some(wanted);
}
