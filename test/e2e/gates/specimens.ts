import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OUTPUT } from '../../support/site.ts';
import { inkOf } from './pixels.ts';

/** The fewest pixels of another colour than the ground on which there is something: a word has hundreds. */
const BLANK = 100;

/** The named states of a gallery that are not shown, not in the way they should be, or not to be seen on one photograph of the page. */
export const specimenFaults = async (page: Page, address: string): Promise<readonly string[]> => {
  const specimens = await page.locator('[data-state]').evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return {
        name: each.getAttribute('data-state'),
        expected: each.hasAttribute('data-fault') ? 1 : 0,
        said: each.querySelectorAll('[role=alert]:not(:empty)').length,
        box: { x: x + scrollX, y: y + scrollY, width, height },
      };
    }),
  );
  if (specimens.length === 0) return ['there is no named state'];
  const path = join(OUTPUT, 'gallery', `${address.replaceAll('/', '-')}.png`);
  const inks = await inkOf(
    page,
    specimens.map(({ box }) => box),
    path,
  );
  return specimens.flatMap(({ name, said, expected }, i) => [
    ...(said === expected ? [] : [`${name} shows ${said} faults, expected ${expected}`]),
    ...((inks[i] ?? 0) > BLANK ? [] : [`${name} is a blank picture with ${inks[i]} pixels on its ground`]),
  ]);
};
