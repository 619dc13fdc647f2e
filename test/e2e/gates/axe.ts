import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JSHandle, Page } from '@playwright/test';
import { looksOf } from './looks.ts';
import type { Seen } from './seen.ts';
import { shapesOf } from './shapes.ts';
import { freshOf } from './ways.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All a change of colours can spoil. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** All that other words can spoil where the tags are those of a twin: what is left without a name, and names that lead nowhere. */
const WORDS = [
  ...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'empty-heading', 'empty-table-header'],
  ...['link-name', 'button-name', 'input-button-name', 'label', 'form-field-multiple-labels', 'select-name', 'summary-name'],
  ...['image-alt', 'image-redundant-alt', 'role-img-alt', 'svg-img-alt', 'table-duplicate-name', 'label-title-only'],
  ...['aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-meter-name', 'aria-progressbar-name'],
  ...['aria-toggle-field-name', 'aria-tooltip-name', 'aria-valid-attr-value'],
];

/** What hangs on a page as a whole or on what is scrolled, and not on how single things stand (shapes.ts). */
const WHOLE = [
  ...['bypass', 'skip-link', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique'],
  ...['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-no-duplicate-main'],
  ...['duplicate-id-aria', 'scrollable-region-focusable', 'td-headers-attr', 'th-has-data-cells'],
];

const tagged = { type: 'tag', values: TAGS };
const CHOSEN = {
  /** Everything. */
  all: { runOnly: tagged },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  /** Everything but colours. */
  structure: { runOnly: tagged, rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
  /** What of structure is a page's own, whatever stood on others. */
  own: { runOnly: { type: 'rule', values: [...WORDS, ...WHOLE] } },
  words: { runOnly: { type: 'rule', values: WORDS } },
};
export type Rules = keyof typeof CHOSEN;

interface Axe {
  run(
    part: Document | { readonly include: readonly Element[] },
    options: object,
  ): Promise<{
    violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  }>;
}

/** The small text of axe, sent to a page once; Playwright's builder sends the long one twice for every question. */
const SOURCE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds wrong by some of its rules, one line an element: on the whole page, or in some of its elements. */
export const axeFaults = async (
  page: Page,
  rules: Rules = 'all',
  part?: JSHandle<readonly Element[]>,
): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ options, part }) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(part ? { include: part } : document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.split('\n').slice(1).join(';').trim()})`,
        ),
      );
    },
    // Only what is wrong is described; describing what is right as well takes as long as finding it.
    { options: { ...CHOSEN[rules], resultTypes: ['violations'] }, part },
  );
};

/** What axe finds wrong with colours, asked only of text that looks as none has before; in `seen` are the ways that were found good. */
export const colourFaults = async (page: Page, seen: Seen): Promise<readonly string[]> => {
  const fresh = await freshOf(page, looksOf, seen);
  const faults = fresh.some ? await axeFaults(page, 'colours', fresh.elements) : [];
  if (faults.length === 0) fresh.accept();
  return faults;
};

/**
 * What axe finds wrong with structure: by all rules where something stands as it has not stood before (on the whole page, for many of them
 * look at what an element holds), elsewhere by what is the page's own.
 */
export const structureFaults = async (page: Page, seen: Seen): Promise<readonly string[]> => {
  const fresh = await freshOf(page, shapesOf, seen);
  const faults = await axeFaults(page, fresh.some ? 'structure' : 'own');
  if (faults.length === 0) fresh.accept();
  return faults;
};
