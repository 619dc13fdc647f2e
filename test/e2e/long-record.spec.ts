import type { Page } from '@playwright/test';
import { record as words } from '../../src/i18n/en/record.ts';
import { expect, test } from './fixtures.ts';

const answers = (page: Page) => page.locator('.record-counts div').first().locator('dd');
const event = (n: number) => ({
  ...{ v: 1, id: `abcdefghij-${n}`, at: 1e12 + n, day: '2026-11-01', kind: 'answered', question: `q${n}`, answer: 'a' },
  ...{ seed: 1, score: 1, max: 1, place: 'lesson' },
});

test('a long record is read by what it comes to, and what a tab with an older version adds to it counts at once', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/record/'));
  const events = Array.from({ length: 600 }, (_, i) => event(i + 1));
  await page.getByLabel(words.restore.paste).fill(JSON.stringify({ format: 'zhike-record', version: 1, events }));
  await page.getByRole('button', { name: words.restore.look }).click();
  await page.getByRole('button', { name: words.restore.merge }).click();
  await expect(answers(page)).toHaveText('600');
  const whole = () =>
    page.addInitScript(() => {
      const { getAll } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.getAll = function (...asked) {
        if (this.name === 'events') document.documentElement.dataset.whole = 'read';
        return getAll.apply(this, asked);
      };
    });
  await whole();
  const read = page.locator('html[data-whole]');
  await expect(async () => {
    await page.reload();
    await expect(answers(page)).toHaveText('600');
    await expect(read).toHaveCount(0);
  }).toPass();
  await page.evaluate(
    (value) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('zhike');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('events', 'readwrite');
          tx.objectStore('events').put(value, value.id);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    event(601) as unknown as { id: string },
  );
  await page.reload();
  await expect(answers(page)).toHaveText('601');
});
