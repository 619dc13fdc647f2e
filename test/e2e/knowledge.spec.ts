import type { Locator, Page } from '@playwright/test';
import { knowledge as en } from '../../src/i18n/en/knowledge.ts';
import { knowledge as zh } from '../../src/i18n/zh/knowledge.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { settle } from './gates/settle.ts';
import { inTurn } from './turns.ts';

const LABS = ['zh/lab/knowledge/', 'en/lab/knowledge/'] as const;
const wordsOf = (address: string) => (address.startsWith('zh') ? zh : en);
/** Herzberg's ten in their order: the right place of each. */
const PLACES = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2];
const FRESH = '#knowledge-1_set-herzberg';
const SORTED = `knowledge-1_set-herzberg_placed-${PLACES.join('-')}`;

const open = async (page: Page, url: string): Promise<Locator> => {
  await page.goto(url);
  await settle(page);
  return page.locator('[data-widget=knowledge]');
};
const item = (sorter: Locator, i: number) => sorter.locator(`[data-item="${i}"] button`);
/** What is kept of the sorting, wherever it has got to: in the journal, or in the store already. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const name = 'text:knowledge-lab-sorted';
    const noted = localStorage.getItem(`zhike:work:${name}`);
    if (noted) return JSON.parse(noted).value as string;
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('zhike');
      opening.onsuccess = () => done(opening.result);
    });
    const found = await new Promise<{ value: string }>((done) => {
      const getting = db.transaction('work').objectStore('work').get(name);
      getting.onsuccess = () => done(getting.result);
    });
    db.close();
    return found.value;
  });

const WAYS: Readonly<Record<string, (page: Page, sorter: Locator) => Promise<void>>> = {
  keys: async (page, sorter) => {
    await item(sorter, 0).focus();
    for (const [i, place] of PLACES.entries()) {
      // the next item takes the focus by itself
      await expect(item(sorter, i)).toBeFocused();
      await page.keyboard.press(String(place));
    }
  },
  taps: async (_, sorter) => {
    for (const [i, place] of PLACES.entries()) {
      await item(sorter, i).click();
      await sorter.locator(`.sort-column[data-zone="${place}"] > button`).click();
    }
  },
  drags: async (page, sorter) => {
    for (const [i, place] of PLACES.entries()) {
      await item(sorter, i).hover();
      await page.mouse.down();
      await sorter.locator(`.sort-column[data-zone="${place}"] .sort-head`).hover();
      await page.mouse.up();
      await expect(sorter.locator(`.sort-column[data-zone="${place}"] [data-item="${i}"]`)).toBeVisible();
    }
  },
};

const turn = inTurn(LABS);

for (const [way, sort] of Object.entries(WAYS))
  turn((address) => {
    const words = wordsOf(address);
    test(`/${address} is solved by ${way} alone, with the same stored answer`, async ({ page, site }) => {
      const sorter = await open(page, site.url(`${address}${FRESH}`));
      await sort(page, sorter);
      expect(await stored(page)).toBe(SORTED);
      await sorter.getByRole('button', { name: words.check, exact: true }).press('Enter');
      await expect(sorter.locator('.sort-score')).toContainText('10');
      await expect(sorter.locator('.sort-item[data-code=right]')).toHaveCount(10);
    });
  });

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} has nothing axe objects to when answered, wrong or refused, and says what is left`, async ({
    page,
    site,
  }) => {
    const sorter = await open(page, site.url(`${address}${FRESH}`));
    await sorter.getByRole('button', { name: words.check, exact: true }).click();
    await expect(sorter.getByRole('alert').filter({ hasText: '10' })).toBeVisible();
    expect(await axeFaults(page, 'all')).toEqual([]);
    await item(sorter, 0).click();
    expect(await axeFaults(page, 'all')).toEqual([]);
    await open(page, site.url(`${address}#knowledge-1_set-herzberg_placed-2-2-1-1-1-1-2-2-2-1_checked-1`));
    await expect(sorter.locator('.sort-item[data-code=wrong]')).toHaveCount(2);
    await expect(sorter.locator('.sort-item[data-code=defensible]')).toHaveCount(1);
    expect(await axeFaults(page, 'all')).toEqual([]);
    await sorter.getByRole('button', { name: words.again }).click();
    await expect(sorter.locator('.sort-pool .sort-item')).toHaveCount(2);
  });
});

turn((address) => {
  test(
    `/${address} keeps an answer through a reload, and a damaged link loses nothing silently`,
    UNDER_BASE,
    async ({ page, site }) => {
      let sorter = await open(page, site.url(address));
      await item(sorter, 1).focus();
      await page.keyboard.press('3');
      sorter = await open(page, site.url(`${address}?again`));
      await expect(sorter.locator('.sort-column[data-zone="3"] [data-item="1"]')).toBeVisible();
      sorter = await open(page, site.url(`${address}#knowledge-1_set-nowhere_placed-1`));
      await expect(sorter.getByRole('alert').first()).toContainText(wordsOf(address).set);
    },
  );
});

test('on a phone a thumb sorts item after item from one place, and nothing scrolls', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const sorter = await open(page, site.url(`${LABS[0]}${FRESH}`));
  await item(sorter, 0).click();
  const bar = sorter.locator('.sort-thumb');
  const top = await page.evaluate(() => scrollY);
  for (const place of PLACES) {
    await expect(bar).toBeInViewport({ ratio: 1 });
    await bar
      .getByRole('button')
      .nth(place - 1)
      .click();
  }
  await expect(bar).toHaveCount(0);
  await expect(sorter.locator('.sort-column[data-zone="2"] .sort-item')).toHaveCount(4);
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(200);
});

test('Escape puts a dragged item back where it was', async ({ page, site }) => {
  const sorter = await open(page, site.url(`${LABS[0]}${FRESH}`));
  await item(sorter, 0).hover();
  await page.mouse.down();
  await sorter.locator('.sort-column[data-zone="2"] .sort-head').hover();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(sorter.locator('.sort-pool .sort-item')).toHaveCount(10);
});

test('the first frame without a script shows the kinds, four placed items and the key', async ({ read }) => {
  const page = await read(LABS[1]);
  const sorter = page.locator('[data-widget=knowledge]');
  await expect(sorter.locator('.sort-column .sort-item')).toHaveCount(4);
  await sorter.locator('.solution summary').click();
  await expect(sorter.locator('.solution li')).toHaveCount(19);
  await expect(sorter.locator('button:not(.sort-item):visible, select:visible')).toHaveCount(0);
});
