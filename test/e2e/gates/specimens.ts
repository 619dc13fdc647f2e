import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OUTPUT } from '../../support/site.ts';

/** The fewest bytes of a photograph on which there is something. */
const BLANK = 2000;

/** The named states of a gallery that are not shown, not in the way they should be, or not to be seen; each is photographed for people. */
export const specimenFaults = async (page: Page, address: string): Promise<readonly string[]> => {
  // A window in which every state fits: the camera enlarges a smaller one for each picture, and the whole page is laid out again.
  await page.setViewportSize({ width: 1280, height: 2000 });
  const specimens = await page.locator('[data-state]').all();
  const found: string[] = specimens.length === 0 ? ['there is no named state'] : [];
  for (const specimen of specimens) {
    const name = await specimen.getAttribute('data-state');
    const expected = (await specimen.getAttribute('data-fault')) === null ? 0 : 1;
    const said = await specimen.locator('[role=alert]:not(:empty)').count();
    if (said !== expected) found.push(`${name} shows ${said} faults, expected ${expected}`);
    const path = join(OUTPUT, 'gallery', `${address.replaceAll('/', '-')}${name}.png`);
    // On a busy machine Chromium at times draws no frame for so long that the camera gives up: once more, then it is a fault.
    const shoot = () => specimen.screenshot({ path, animations: 'disabled', timeout: 15_000 });
    const { byteLength } = await shoot().catch(shoot);
    if (byteLength <= BLANK) found.push(`${name} is a blank picture of ${byteLength} bytes`);
  }
  return found;
};
