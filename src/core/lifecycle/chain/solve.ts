import type { Chain } from './chain.ts';
import { type PerStage, perStage, STAGES, type Stage } from './stages.ts';

/**
 * V = (I - P / (1 + d))^-1 c for the four stages: the stages are taken out of the chain one after the other, their onward moves
 * and cash handed to those that lead to them, then put back in the opposite order.
 * Money per customer. Stages in `without` count as gone and come out as 0; at d = 0 they must hold every stage that cannot reach
 * gone, or something is divided by 0.
 * The share that leaves a stage is added up from where it goes, never taken from 1, so nothing cancels however slowly it is left.
 * Expects a checked chain and d >= 0.
 * Source: Grassmann, Taksar & Heyman 1985, Operations Research 33(5), 1107-1116, from general knowledge; checked here against the
 * sum over many periods.
 * Example: with cash 10 in stability, 0.9 staying and the rest gone, solve(chain, 0, []).stability is 100.
 */
export function solve(chain: Chain, discount: number, without: readonly Stage[]): PerStage<number> {
  const kept = STAGES.filter((stage) => !without.includes(stage));
  const size = kept.length;
  const v = 1 / (1 + discount);
  const stay = (i: number, j: number) => chain.moves[kept[i] as Stage][kept[j] as Stage];
  const move = kept.map((_, i) => kept.map((__, j) => (i === j ? 0 : v * stay(i, j))));
  const cash = kept.map((stage) => chain.cash[stage]);
  // what is lost on the way: discounted away, or gone
  const out = kept.map((stage) => {
    const { gone } = chain.moves[stage];
    return v * without.reduce((sum, each) => sum + chain.moves[stage][each], discount + gone);
  });
  const pivot = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const row = move[k] as number[];
    const leaving = row.slice(0, k).reduce((sum, each) => sum + each, out[k] as number);
    pivot[k] = leaving;
    for (let i = 0; i < k; i++) {
      const above = move[i] as number[];
      const factor = (above[k] as number) / leaving;
      for (let j = 0; j < k; j++) if (j !== i) above[j] = (above[j] as number) + factor * (row[j] as number);
      out[i] = (out[i] as number) + factor * (out[k] as number);
      cash[i] = (cash[i] as number) + factor * (cash[k] as number);
    }
  }
  const worth: number[] = [];
  for (let k = 0; k < size; k++) {
    const row = move[k] as number[];
    worth.push(worth.reduce((sum, each, j) => sum + (row[j] as number) * each, cash[k] as number) / (pivot[k] as number));
  }
  return perStage((stage) => worth[kept.indexOf(stage)] ?? 0);
}
