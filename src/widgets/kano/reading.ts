import { type Category, type Counts, total } from '../../core/kano/categories.ts';
import { better, worse } from '../../core/kano/coefficients.ts';
import { type Curved, reverseAt, satisfactionAt } from '../../core/kano/curves.ts';
import { byBlock, byHierarchy, byMode } from '../../core/kano/decide.ts';
import type { TableName } from '../../core/kano/evaluation.ts';
import { type Fong, fong } from '../../core/kano/fong.ts';
import { categoryStrength, totalStrength } from '../../core/kano/strength.ts';
import { countsOf, type Feature } from './survey.ts';

/** What the survey says of one feature. Coefficients are null where every answer is reverse or questionable. */
export interface Reading {
  readonly feature: Feature;
  readonly counts: Counts;
  readonly n: number;
  /** By M > O > A > I near a tie: the kind its curve is drawn in. */
  readonly kind: Category;
  readonly mode: readonly Category[];
  readonly block: Category;
  readonly ends: { readonly better: number; readonly worse: number } | null;
  readonly strength: { readonly category: number; readonly total: number };
  /** Null where every answer is questionable: then there is nothing to compare. */
  readonly fong: Fong | null;
}

/** Reads one feature by the given evaluation table; margin is the near tie's, as a share of all answers. */
export const readFeature = (feature: Feature, table: TableName, margin?: number): Reading => {
  const counts = countsOf(feature, table);
  const { M, O, A, I, R } = counts;
  return {
    feature,
    counts,
    n: total(counts),
    kind: byHierarchy(counts, margin),
    mode: byMode(counts),
    block: byBlock(counts),
    ends: M + O + A + I > 0 ? { better: better(counts), worse: worse(counts) } : null,
    strength: { category: categoryStrength(counts), total: totalStrength(counts) },
    fong: M + O + A + I + R > 0 ? fong(counts) : null,
  };
};

/** Whether the three rules do not make the same of a feature. */
export const disputed = ({ mode, kind, block }: Reading): boolean => mode.length > 1 || mode[0] !== kind || block !== kind;

/** The feature's curve as a function of fulfilment x in [0, 1], or null for a questionable one, which has none. */
export const curveOf = ({ kind, ends, counts, n }: Reading): ((x: number) => number) | null => {
  if (kind === 'R') return (x) => reverseAt(counts.R / n, x);
  if (kind === 'Q' || !ends) return null;
  return (x) => satisfactionAt(kind as Curved, ends, x);
};

/**
 * The curves worth drawing at once: the chosen feature, and of every other kind the one whose kind leads most clearly.
 * Five lines can be told apart; thirty cannot.
 */
export const drawn = (readings: readonly Reading[], chosen: Reading): readonly Reading[] => {
  const best = new Map<Category, Reading>();
  for (const reading of readings) {
    const held = best.get(reading.kind);
    if (reading.kind !== 'Q' && (!held || reading.strength.category > held.strength.category)) best.set(reading.kind, reading);
  }
  best.set(chosen.kind, chosen);
  return [...best.values()].filter((reading) => curveOf(reading));
};
