import { alphaIfDeleted } from '../items/alpha.ts';
import { chanceCorrelation, correlationInterval } from '../items/correlation-interval.ts';
import { ebelBand, upperLower } from '../items/discrimination.ts';
import { hiddenFigures } from '../items/hidden.ts';
import { correctedItemTotal, restOf } from '../items/item-total.ts';
import { mean } from '../items/moments.ts';
import type { Scores } from '../items/scores.ts';
import type { SpChart } from '../items/sp-chart.ts';
import type { Counted } from './counted.ts';
import { optionsOf, topWrongOf } from './options.ts';
import type { ItemFigures } from './results.ts';
import type { Mark, Sheet } from './sheet.ts';
import { EBEL_FROM, SLACK, standingOf } from './standing.ts';

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
  const order = scores !== null && scores.items > 1 && standing !== 'hidden' ? orderFigures(scores, maxima) : null;
  const cautions = new Map(chart?.items.map((k, column) => [k, chart.itemCaution[column] ?? null]));
  return sheet.items.map((item, j) => {
    const column = rows.map((row) => row[j] as Mark);
    const marked = column.filter(({ state }) => state !== 'unmarked');
    const share = marked.length === 0 ? null : mean(Float64Array.from(marked, ({ score }) => score)) / item.max;
    const common = {
      id: item.id,
      n: marked.length,
      waiting: column.length - marked.length,
      difficulty: share,
      level: levelOf(share),
      empty: column.filter(({ state }) => state === 'empty').length,
    };
    const k = whole.indexOf(j);
    if (k < 0 || scores === null) return { ...common, ...NONE, options: [], topWrong: null };
    const options = optionsOf(item, column, restOf(scores, scores.columns[k] as Float64Array), standing);
    const shown = { ...common, options, topWrong: topWrongOf(options) };
    if (order === null) return { ...shown, ...NONE };
    const [r, d] = [order.r[k] as number | null, order.d[k] as number];
    return {
      ...shown,
      r,
      interval: r === null ? null : correlationInterval(r, rows.length),
      red: standing === 'plain' && (r ?? 0) < -chanceCorrelation(rows.length),
      d,
      ebel: rows.length >= EBEL_FROM ? ebelBand(d) : null,
      alphaIfDeleted: order.without?.[k] ?? null,
      caution: cautions.get(k) ?? null,
    };
  });
}

/** What the items say of the order of the students; alpha without each item only where alpha itself is shown. */
function orderFigures(scores: Scores, maxima: readonly number[]) {
  const reliable = !hiddenFigures(scores.learners).includes('reliability');
  return {
    r: correctedItemTotal(scores),
    d: upperLower(scores, { maxima }),
    without: reliable ? alphaIfDeleted(scores) : null,
  };
}

function levelOf(share: number | null): ItemFigures['level'] {
  if (share === null) return null;
  if (share < HARD - SLACK) return 'hard';
  return share > EASY + SLACK ? 'easy' : 'middle';
}
