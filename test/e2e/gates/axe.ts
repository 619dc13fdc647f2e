import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { newLooks } from './looks.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All a change of colours can spoil. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

export type Rules = 'all' | 'colours' | 'structure';

/** What axe finds wrong, one line an element: by all its rules, by those about colours alone, or by all but these. */
export const axeFaults = async (page: Page, rules: Rules = 'all'): Promise<readonly string[]> => {
  // Legacy mode spares a second page for each run; it only differs where there are frames.
  // Only what is wrong is described; describing what is right as well takes as long as finding it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const chosen = rules === 'colours' ? axe.withRules(COLOURS) : axe.withTags(TAGS);
  const { violations } = await (rules === 'structure' ? chosen.disableRules(COLOURS) : chosen).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.split('\n').slice(1).join(';').trim()})`,
    ),
  );
};

/** What axe finds wrong with colours, asked only where text looks as it has not looked before: in `seen` are the ways that were found good. */
export const colourFaults = async (page: Page, seen: Set<string>): Promise<readonly string[]> => {
  const looks = await newLooks(page, seen);
  const faults = looks.some ? await axeFaults(page, 'colours') : [];
  if (faults.length === 0) looks.accept();
  return faults;
};
