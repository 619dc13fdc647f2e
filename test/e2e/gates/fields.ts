import type { Page } from '@playwright/test';

/** The fields whose text is under 16 px: iOS zooms in on them and does not zoom back. */
export const fieldFaults = (page: Page): Promise<readonly string[]> =>
  page
    .locator('input, select, textarea')
    .evaluateAll((all) =>
      all
        .map((field) => `${Number.parseFloat(getComputedStyle(field).fontSize)} px: ${field.outerHTML.slice(0, 80)}`)
        .filter((field) => Number.parseFloat(field) < 16),
    );
