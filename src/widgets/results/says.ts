import { decimals } from '../../charts/decimals.ts';
import type { Finding, HelpReason } from '../../core/results/results.ts';
import { fill } from '../../i18n/fill.ts';
import { type Names, nameOf, percent, type Words } from './words.ts';

/** Figures that are correlations or indices and not shares, which are told in per cent. */
const PLAIN = new Set(['r', 'limit', 'caution']);
const COUNTS = new Set(['empty', 'of']);

const told = (values: Readonly<Record<string, unknown>>, options: Names): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value !== 'number') return [key, key === 'option' ? nameOf(options, String(value)) : String(value)];
      return [key, PLAIN.has(key) ? decimals(value, 2) : COUNTS.has(key) ? String(value) : percent(value)];
    }),
  );

/** Why a student is named, in a sentence. Example: of { code: 'missing' }, “nothing handed in”. */
export const saysReason = (words: Words, reason: HelpReason): string => fill(words.reasons[reason.code], told(reason, {}));

/** What was seen on an item, in a sentence; options are called as the page calls them. */
export const saysFinding = (words: Words, finding: Finding, options: Names): string =>
  fill(words.findings[finding.code], told(finding, options));
