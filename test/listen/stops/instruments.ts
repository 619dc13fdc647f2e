import type { Page } from '@playwright/test';
import type { Act, Stop } from '../stop.ts';
import { at } from './reading.ts';

/** Moves a slider of the page by so many presses, as fast as a held key does. */
export const slide = async (page: Page, nth: number, presses = 5): Promise<void> => {
  await page.locator('main input[type=range]:visible').nth(nth).focus();
  for (let i = 0; i < presses; i++) await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowUp');
};
const slid = (nth: number): Act => ({ name: `slider ${nth} moved`, act: (page) => slide(page, nth) });
const view = (nth: number): Act => ({
  name: `view ${nth}`,
  act: (page) => page.locator('main fieldset.choices:visible').first().locator('label').nth(nth).click(),
  again: 'main .instrument',
});
const put: Act = {
  name: 'an item put under the first kind by its number',
  act: async (page) => {
    await page.locator('.sort-pool .sort-item').first().focus();
    await page.keyboard.press('1');
  },
};

/** The instruments of the lab, and the small figures. */
export const INSTRUMENTS: readonly Stop[] = (['zh', 'en'] as const).flatMap((locale): readonly Stop[] => [
  { name: `lab ${locale} kano`, open: at(`${locale}/lab/kano/`), part: 'main', acts: [slid(0), view(1), view(2), slid(0)] },
  {
    name: `lab ${locale} clv`,
    open: at(`${locale}/lab/clv/`),
    part: 'main',
    acts: [slid(0), slid(1), view(1), view(2), view(3)],
  },
  {
    name: `lab ${locale} lifecycle`,
    open: at(`${locale}/lab/lifecycle/`),
    part: 'main',
    acts: [slid(0), slid(1), view(1), view(2), view(3)],
  },
  { name: `lab ${locale} knowledge`, open: at(`${locale}/lab/knowledge/`), part: 'main', acts: [put] },
  {
    name: `figures ${locale}`,
    open: at(`${locale}/lab/gallery/figures/`),
    part: 'main',
    acts: Array.from({ length: 14 }, (_, nth) => slid(nth)),
  },
]);
