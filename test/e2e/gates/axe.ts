import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All a change of colours can spoil. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, one line an element: by all its rules, or by those about colours alone. */
export const axeFaults = async (page: Page, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> => {
  // Legacy mode spares a second page for each run; it only differs where there are frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === 'all' ? axe.withTags(TAGS) : axe.withRules(COLOURS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.split('\n').slice(1).join(';').trim()})`,
    ),
  );
};
