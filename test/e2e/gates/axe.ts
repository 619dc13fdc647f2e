import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { newLooks } from './looks.ts';
import { newShapes } from './shapes.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All a change of colours can spoil. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What hangs on a page's own words, on its layout or on the page as a whole: asked of every page, whatever stood on others. The rest hangs
 * on tags, roles and what stands in what (shapes.ts).
 */
const OWN = [
  ...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'empty-heading', 'empty-table-header'],
  ...['link-name', 'button-name', 'input-button-name', 'label', 'form-field-multiple-labels', 'select-name', 'summary-name'],
  ...['image-alt', 'image-redundant-alt', 'role-img-alt', 'svg-img-alt', 'table-duplicate-name', 'label-title-only'],
  ...['aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-meter-name', 'aria-progressbar-name'],
  ...['aria-toggle-field-name', 'aria-tooltip-name', 'aria-valid-attr-value', 'duplicate-id-aria'],
  ...['target-size', 'scrollable-region-focusable', 'td-headers-attr', 'th-has-data-cells'],
  ...['bypass', 'skip-link', 'heading-order', 'page-has-heading-one', 'region', 'landmark-one-main', 'landmark-unique'],
  ...['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-no-duplicate-main'],
];

/** Everything, colours alone, everything but these, or of that what is a page's own. */
export type Rules = 'all' | 'colours' | 'structure' | 'own';

/** The small text of axe, sent to a page once: the builder by itself sends the long one twice for every question it asks. */
const SOURCE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const bring = async (page: Page) => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
};

/** What axe finds wrong by some of its rules, one line an element: on the whole page, or in the part of it that a selector names. */
export const axeFaults = async (page: Page, rules: Rules = 'all', part?: string): Promise<readonly string[]> => {
  await bring(page);
  // Legacy mode spares a second page for each run; it only differs where there are frames.
  // Only what is wrong is described; describing what is right as well takes as long as finding it.
  const axe = new AxeBuilder({ page, axeSource: ';' }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (part) axe.include(part);
  const few = { colours: COLOURS, own: OWN };
  const chosen = rules === 'colours' || rules === 'own' ? axe.withRules(few[rules]) : axe.withTags(TAGS);
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

/** What axe finds wrong with structure: by all rules where something stands as it has not stood before, elsewhere by what is the page's own. */
export const structureFaults = async (page: Page, seen: Set<string>): Promise<readonly string[]> => {
  const shapes = await newShapes(page, seen);
  const faults = await axeFaults(page, shapes.some ? 'structure' : 'own');
  if (faults.length === 0) shapes.accept();
  return faults;
};
