import { alphaIfDeleted } from '../items/alpha.ts';
import { chanceCorrelation, correlationInterval } from '../items/correlation-interval.ts';
import { difficulty } from '../items/difficulty.ts';
import { ebelBand, upperLower } from '../items/discrimination.ts';
import { hiddenFigures } from '../items/hidden.ts';
import { correctedItemTotal, restOf } from '../items/item-total.ts';
import type { SpChart } from '../items/sp-chart.ts';
import type { Counted } from './counted.ts';
import { optionsOf, topWrongOf } from './options.ts';
import type { ItemFigures } from './results.ts';
import type { Mark, Sheet } from './sheet.ts';
import { EBEL_FROM, standingOf } from './standing.ts';

const HARD = 0.3;
const EASY = 0.9;

const NONE = { r: null, interval: null, red: false, d: null, ebel: null, alphaIfDeleted: null, caution: null } as const;

/**
 * The figures of every item of the sheet, in its order; see ItemFigures for what each is and when it is null.
 * Source: the functions of core/items it calls; under 0.3 hard and over 0.9 easy are rules of thumb.
 * Example: an item all had right has difficulty 1, level 'easy' and r null.
 */
export function itemFigures(sheet: Sheet, all: Counted, chart: SpChart | null): readonly ItemFigures[] {
  const { scores, maxima, whole, rows } = all;
  const standing = standingOf(rows.length);
  const telling = scores !== null && scores.items > 1 && standing !== 'hidden';
  const p = scores ? difficulty(scores, maxima) : [];
  const r = telling ? correctedItemTotal(scores) : [];
  const d = telling ? upperLower(scores, { maxima }) : [];
  const without = telling && !hiddenFigures(rows.length).includes('reliability') ? alphaIfDeleted(scores) : [];
  const limit = telling ? chanceCorrelation(rows.length) : 0;
  const cautions = new Map(chart?.items.map((k, column) => [k, chart.itemCaution[column] ?? null]));
  return sheet.items.map((item, j) => {
    const column = rows.map((row) => row[j] as Mark);
    const marked = column.filter(({ state }) => state !== 'unmarked');
    const common = {
      id: item.id,
      n: marked.length,
      waiting: column.length - marked.length,
      empty: column.filter(({ state }) => state === 'empty').length,
    };
    const k = whole.indexOf(j);
    if (k < 0 || scores === null) {
      const share = marked.length === 0 ? null : marked.reduce((sum, { score }) => sum + score, 0) / marked.length / item.max;
      return { ...common, ...NONE, difficulty: share, level: levelOf(share), options: [], topWrong: null };
    }
    const share = p[k] as number;
    const options = optionsOf(item, column, restOf(scores, scores.columns[k] as Float64Array), standing);
    const shown = { ...common, difficulty: share, level: levelOf(share), options, topWrong: topWrongOf(options) };
    if (!telling) return { ...shown, ...NONE };
    const correlation = r[k] ?? null;
    return {
      ...shown,
      r: correlation,
      interval: correlation === null ? null : correlationInterval(correlation, rows.length),
      red: standing === 'plain' && correlation !== null && correlation < -limit,
      d: d[k] as number,
      ebel: rows.length >= EBEL_FROM ? ebelBand(d[k] as number) : null,
      alphaIfDeleted: without[k] ?? null,
      caution: cautions.get(k) ?? null,
    };
  });
}

function levelOf(share: number | null): ItemFigures['level'] {
  if (share === null) return null;
  if (share < HARD) return 'hard';
  return share > EASY ? 'easy' : 'middle';
}
