import { requireWhole } from '../../range.ts';
import { type Chain, checkChain } from './chain.ts';
import { type PerPlace, perStage, STAGES } from './stages.ts';

/**
 * Where customers are in each of the periods 0, 1, ..., periods - 1: x_0 = entry, x_t = x_(t-1) P.
 * Shares that sum to 1 in each period (as closely as those of the chain do); gone never falls. periods a whole number, 1..1200.
 * Throws RangeError on an invalid chain or number of periods.
 * Source: Markov chain, textbook.
 * Example: where all begin in exploration, occupancy(chain, 1) is [{ exploration: 1, buildUp: 0, stability: 0, decline: 0, gone:
 * 0 }].
 */
export function occupancy(chain: Chain, periods: number): readonly PerPlace<number>[] {
  checkChain(chain);
  requireWhole('number of periods', 'periods', periods, 1, 1200);
  const rows: PerPlace<number>[] = [{ ...perStage((stage) => chain.entry[stage]), gone: 0 }];
  while (rows.length < periods) rows.push(next(chain, rows[rows.length - 1] as PerPlace<number>));
  return rows;
}

function next({ moves }: Chain, now: PerPlace<number>): PerPlace<number> {
  const arriving = (place: keyof PerPlace<number>) => STAGES.reduce((sum, from) => sum + now[from] * moves[from][place], 0);
  return { ...perStage(arriving), gone: now.gone + arriving('gone') };
}
