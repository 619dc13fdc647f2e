import { requireList } from '../shape.ts';
import { checkRated, type Rated, type Rule, type Thresholds, thresholds } from './thresholds.ts';

/**
 * The four quadrants of the importance-satisfaction matrix: concentrate here (important, unsatisfactory), keep up the good work
 * (both high), low priority (both low), possible overkill (satisfactory, unimportant: effort that may be wanted elsewhere).
 */
export type Quadrant = 'concentrate' | 'keep' | 'low-priority' | 'overkill';

/** The four quadrants, as one reads the matrix: the important row first, unsatisfactory before satisfactory. */
export const QUADRANTS: readonly Quadrant[] = ['concentrate', 'keep', 'low-priority', 'overkill'];

/** A mean such as (0.1 + 0.1 + 0.1) / 3 lies a binary digit above 0.1; what was not above the mean must not fall below it. */
const ROUNDING = 1e-12;

/**
 * The quadrant of one item, importance being the vertical axis and satisfaction the horizontal one.
 * On either axis high means rating >= threshold: a tie is high; ratings within 1e-12 of their size count as ties.
 * Throws RangeError on a rating or threshold that is not finite or beyond 2^53 - 1.
 * Source: Martilla & James 1977, J. of Marketing 41(1), 77-79; they do not say where ties go, that they are high is this course's.
 * Example: quadrantOf({ importance: 4, satisfaction: 2 }, { importance: 3, satisfaction: 3 }) is 'concentrate'.
 */
export function quadrantOf(item: Rated, limits: Thresholds): Quadrant {
  checkRated(item);
  checkRated(limits);
  const satisfied = reaches(item.satisfaction, limits.satisfaction);
  if (reaches(item.importance, limits.importance)) return satisfied ? 'keep' : 'concentrate';
  return satisfied ? 'overkill' : 'low-priority';
}

/**
 * The quadrant of each item, in their order, when a rule draws the lines: quadrantOf with the rule's thresholds.
 * Throws RangeError as thresholds does.
 * Source: Martilla & James 1977, J. of Marketing 41(1), 77-79.
 * Example: quadrants([{ importance: 4, satisfaction: 1 }, { importance: 2, satisfaction: 2 }], { by: 'mean' }) is
 * ['concentrate', 'overkill'].
 */
export function quadrants(items: readonly Rated[], rule: Rule): readonly Quadrant[] {
  const limits = thresholds(items, rule);
  return items.map((item) => quadrantOf(item, limits));
}

/** What several rules make of the same items: the quadrants rule by rule, and which items (counted from 0) are not agreed on. */
export type Comparison = Readonly<{ quadrants: readonly (readonly Quadrant[])[]; changing: readonly number[] }>;

/**
 * How the picture depends on the rule: quadrants[r][i] is the quadrant of item i under rule r, changing lists the items that do
 * not stay in one quadrant. Its length over the number of items says how far the picture is the rule's doing.
 * Throws RangeError as thresholds does, and on fewer than two rules.
 * Source: this course; Martilla & James 1977 warn that where the lines go is a matter of judgement.
 * Example: with thresholds of 3 and of 1 given on both axes, an item rated 2 and 2 changes, from low priority to keep.
 */
export function compareRules(items: readonly Rated[], rules: readonly Rule[]): Comparison {
  requireList('rules', rules, 2, 100);
  const found = Array.from(rules, (rule) => quadrants(items, rule));
  const changing = [...items.keys()].filter((item) => new Set(found.map((row) => row[item])).size > 1);
  return { quadrants: found, changing };
}

function reaches(rating: number, limit: number): boolean {
  return rating >= limit - ROUNDING * Math.max(Math.abs(rating), Math.abs(limit));
}
