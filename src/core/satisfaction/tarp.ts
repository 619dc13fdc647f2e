/** What became of an unhappy customer's complaint: never made, made in vain, settled, or settled quickly. */
export type Handling = 'silent' | 'unsatisfied' | 'satisfied' | 'quickly';

/** The four ways a complaint can go, from the worst kept customers to the best. */
export const HANDLINGS: readonly Handling[] = ['silent', 'unsatisfied', 'satisfied', 'quickly'];

/** The share in [0, 1] of unhappy customers that stays, for each handling. */
export type Kept = Readonly<Record<Handling, number>>;

/**
 * The share of unhappy customers who mean to buy again, by the loss they suffered: minor (under 5 dollars) or major (over 100).
 * Intentions, not purchases; United States, 1970s and 1980s.
 * Source: TARP 1979 and 1986 for the US Office of Consumer Affairs, as tabulated by Huba 2003, fastcompany.com/663494 (secondary).
 */
export const TARP: Readonly<Record<'minor' | 'major', Kept>> = {
  minor: { silent: 0.37, unsatisfied: 0.46, satisfied: 0.7, quickly: 0.95 },
  major: { silent: 0.09, unsatisfied: 0.19, satisfied: 0.54, quickly: 0.82 },
};
