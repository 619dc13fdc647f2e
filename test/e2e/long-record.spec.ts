import type { Page } from '@playwright/test';
import { exam } from '../../src/i18n/en/exam.ts';
import { record as words } from '../../src/i18n/en/record.ts';
import { revise } from '../../src/i18n/en/revise.ts';
import { expect, test } from './fixtures.ts';
import { putEvents } from './stored.ts';

const answers = (page: Page) => page.locator('.record-counts div').first().locator('dd');
const event = (n: number) => ({
  ...{ v: 1, id: `abcdefghij-${n}`, at: 1e12 + n, day: '2026-11-01', kind: 'answered', question: `q${n}`, answer: 'a' },
  ...{ seed: 1, score: 1, max: 1, place: 'lesson' },
});

/** Marks a page that reads every event by itself, and not in a worker. */
const watchReading = async (page: Page) => {
  await page.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...asked) {
      if (this.name === 'events') document.documentElement.dataset.whole = 'read';
      return getAll.apply(this, asked);
    };
  });
  return page.locator('html[data-whole]');
};

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
  const read = await watchReading(page);
  await expect(async () => {
    await page.reload();
    await expect(answers(page)).toHaveText('600');
    await expect(read).toHaveCount(0);
  }).toPass();
  await putEvents(page, [event(601)]);
  await page.reload();
  await expect(answers(page)).toHaveText('601');
});

test('no page reads the events of a long record itself, on the first visit after it came or later', async ({ page, site }) => {
  await page.goto(site.url('en/record/'));
  await page.locator('.record-counts').waitFor();
  const answered = { kind: 'answered', question: 'loyalty-judge', answer: true, seed: 1, max: 1, place: 'practice' };
  await putEvents(
    page,
    Array.from({ length: 4500 }, (_, n) => ({
      ...{ v: 1, id: `abcdefghij-${n}`, at: 1e12 + n, day: '2026-11-01', score: n % 2 },
      ...answered,
    })),
  );
  const read = await watchReading(page);
  // The plan is reckoned beside the page, and what is decided is in it at once.
  await page.goto(site.url('en/revise/'));
  await page.locator('.squares').waitFor();
  await expect(page.locator('[data-square="loyalty judge"]')).toHaveAttribute('data-state', /once|days|wrong/);
  await page.getByRole('button', { name: revise.settings.soon.fortnight }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('14');
  await expect(read).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('14');
  await expect(read).toHaveCount(0);
  for (const visit of ['first', 'later']) {
    await page.goto(site.url('en/'));
    await expect(page.locator('.today-line a'), visit).toBeVisible();
    await expect(read, visit).toHaveCount(0);
    await page.goto(site.url('en/record/'));
    await expect(answers(page), visit).toHaveText('4500');
    await expect(read, visit).toHaveCount(0);
  }
  await page.goto(site.url('en/exam/'));
  await page.locator('input[name=preset][value=half]').check();
  await page.getByRole('button', { name: exam.start }).click();
  await page.locator('.sheet button').first().waitFor();
  await expect(read).toHaveCount(0);
});
