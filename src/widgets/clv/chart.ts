import { type ChartClaims, compareClaims, partsClaims, tornadoClaims } from './chart-claims.ts';
import type { Claim } from './claim.ts';
import { comparedOf, movesOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { changeRows, partRows, tornadoRows } from './rows.ts';
import { settingB } from './setting.ts';
import type { ClvState } from './state.ts';
import { faultClaim } from './summary-claims.ts';
import type { Words } from './words.ts';

/** A chart of bars lying in rows: its picture, and what it says. Without rows only the claims stand there. */
export type RowChart = ChartClaims & Pick<ReturnType<typeof tornadoRows>, 'base'> & { readonly rows: Rows };
type Rows = ReturnType<typeof partRows>['rows'] | ReturnType<typeof tornadoRows>['rows'];

const bare = (claim: Claim): RowChart => ({ rows: [], base: 0, label: claim, says: [claim] });

/** The chart of the views that are rows of bars; null in the others, and in the tornado without a value, which the summary tells. */
export const chartOf = (state: ClvState, words: Words): RowChart | null => {
  if (state.view === 'parts') {
    const parts = partsOf(state);
    return { ...partRows(parts, words), ...partsClaims(parts) };
  }
  if (state.view === 'tornado') {
    const moves = movesOf(state);
    return moves.ok ? { ...tornadoRows(moves.value.tornado, words), ...tornadoClaims(moves.value, state.swing) } : null;
  }
  if (state.view !== 'compare') return null;
  const compared = comparedOf(state);
  if (compared.ok) return { ...changeRows(compared, words), ...compareClaims(compared) };
  if (compared.policy === 'A') return bare({ code: 'compare-none-A' });
  return bare({ code: 'compare-none-B', values: { why: faultClaim(compared.code, settingB(state)) } });
};
