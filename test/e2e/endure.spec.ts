import type { Page } from '@playwright/test';
import { island } from '../../src/i18n/en/island.ts';
import { kano } from '../../src/i18n/en/kano.ts';
import { practice } from '../../src/i18n/en/practice.ts';
import { quiz } from '../../src/i18n/en/quiz.ts';
import { record as en } from '../../src/i18n/en/record.ts';
import { revise } from '../../src/i18n/en/revise.ts';
import { record as zh } from '../../src/i18n/zh/record.ts';
import { expect, test } from './fixtures.ts';
import { storedEvents } from './stored.ts';
import { openOn, TEN } from './ten-kinds.ts';

test.use({ reducedMotion: 'reduce' });

const question = (page: Page) => page.locator('[data-question]');
const choose = (page: Page) => question(page).getByRole('radio').first().check();
const answers = (page: Page) => page.locator('.record-counts div').first().locator('dd');
const answered = (page: Page) => page.locator('.sheet [data-state="answered"]');

test('what is cleared in the browser’s settings while a session and a lesson are open takes nothing that is done afterwards', async ({
  page,
  context,
  site,
}) => {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  await openOn(page, site.url('en/practice/'), [TEN.judge, TEN.single, TEN.fill], 'test');
  await choose(page);
  await expect(page.locator('.session-kept')).toHaveText(practice.sessionKept.saved);
  const lesson = await context.newPage();
  await lesson.goto(site.url('en/lessons/loyalty/five-times/'));
  const field = lesson.locator('#q-five-times-marginal');
  await field.locator('input').fill('1500');
  await expect(lesson.locator('astro-island[ssr]:has(#q-five-times-marginal)')).toHaveCount(0);

  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' });
  await field.locator('button').first().click();
  await expect(field.locator('.quiz-kept')).toHaveText(quiz.kept.saved);
  await page.bringToFront();
  await page.getByRole('button', { name: practice.next, exact: true }).click();
  await choose(page);
  await expect(page.locator('.session-kept')).toHaveText(practice.sessionKept.saved);
  await page.reload();
  await expect(answered(page)).toHaveCount(2);
  await page.goto(site.url('en/record/'));
  await expect(answers(page)).toHaveText('1');
  expect(errors).toEqual([]);
});

/** What a newer version of the course does in another tab: its store has a later version. Whether it had to wait for this one. */
const openNewer = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('zhike', 3);
        opening.onblocked = () => done('blocked');
        opening.onsuccess = () => {
          opening.result.close();
          done('open');
        };
      }),
  );

test('a newer version in another tab is not held up by an older one, which says so and loses no answer', async ({
  page,
  context,
  site,
}) => {
  await openOn(page, site.url('en/practice/'), [TEN.judge, TEN.single]);
  await choose(page);
  await question(page).locator('.quiz-actions button').click();
  await expect(page.locator('.quiz-kept')).toHaveText(quiz.kept.saved);
  const newer = await context.newPage();
  await newer.goto(site.url('404.html'));
  expect(await openNewer(newer)).toBe('open');

  await page.bringToFront();
  await page.getByRole('button', { name: practice.next, exact: true }).click();
  await choose(page);
  await question(page).locator('.quiz-actions button').click();
  await expect(page.locator('.quiz-kept')).toHaveText(quiz.kept.noted);
  await expect(page.locator('.notice')).toContainText(en.notice.newer);
  for (const [locale, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    await page.goto(site.url(`${locale}/record/`));
    await expect(page.getByRole('alert')).toHaveText(words.newer);
    await expect(answers(page)).toHaveText('1');
  }
  // What the newer version finds: its own store, and beside it what the older one noted.
  const beside = await newer.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('zhike:events:')));
  expect([beside.length, (await storedEvents(newer)).length]).toEqual([1, 1]);
});

test('two tabs that answer at once, and hear nothing of each other, take no answer from one another', async ({
  context,
  site,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  const [one, two] = [await context.newPage(), await context.newPage()];
  const id = await openOn(one, site.url('en/practice/'), [TEN.judge, TEN.single, TEN.fill], 'test');
  await two.goto(site.url(`en/practice/?s=${id}`));
  await choose(one);
  await expect(one.locator('.session-kept')).toHaveText(practice.sessionKept.saved);
  await two.bringToFront();
  await two.getByRole('button', { name: practice.next, exact: true }).click();
  await choose(two);
  await expect(two.locator('.session-kept')).toHaveText(practice.sessionKept.saved);
  // What the store had more is shown at once, and is there at the next visit.
  await expect(answered(two)).toHaveCount(2);
  await one.reload();
  await expect(answered(one)).toHaveCount(2);
});

test('a part of revision, and a view of a figure, that are late or gone say so, and come with another try', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/revise/'));
  await page.getByRole('button', { name: revise.settings.soon.fortnight }).click();
  await expect(page.locator('summary', { hasText: revise.settings.change })).toBeFocused();
  await page.route(/\/_astro\/RunRoom.*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('a[href="#run"]').click();
  await expect(page.getByText(revise.partNotLoaded)).toBeVisible();
  await page.unrouteAll();
  // Nor are the questions of the day all done where they did not come.
  await page.route('**/bank/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('button', { name: revise.tryAgain }).click();
  await expect(page.getByText(revise.questionsNotLoaded)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: revise.tryAgain }).click();
  await expect(page.locator('.revise-run .run-left')).toBeVisible();

  // On a phone the press is far below what is said at the head of the page.
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(site.url('en/practice/'));
  await page.route('**/bank/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('button', { name: practice.start, exact: true }).click();
  await expect(page.getByText(practice.notLoaded)).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.clock.install();
  await page.goto(site.url('en/lab/kano/'));
  await page.mouse.move(100, 300);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  let come = () => {};
  const coming = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/\/_astro\/KanoPlane.*\.js/, async (route) => {
    await coming;
    await route.fallback();
  });
  await page.getByText(kano.views.plane, { exact: true }).first().click();
  await page.clock.fastForward(10_000);
  await expect(page.getByText(island.late)).toBeVisible();
  come();
  await expect(page.locator('.kano-plane')).toBeVisible();
  await expect(page.getByText(island.late)).toHaveCount(0);
});
