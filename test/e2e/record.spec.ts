import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { course } from '../../src/i18n/en/course.ts';
import { quiz } from '../../src/i18n/en/quiz.ts';
import { record as words } from '../../src/i18n/en/record.ts';
import { findBrowser, findShell, LAUNCH_ARGS } from '../support/browser.ts';
import { PROJECT } from '../support/site.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { openOn, TEN } from './ten-kinds.ts';

test.use({ reducedMotion: 'reduce' });

const answer = async (page: Page, option = 0) => {
  const question = page.locator('[data-question]');
  await question.getByRole('radio').nth(option).check();
  await question.getByRole('button', { name: quiz.button.check }).click();
};
const count = (page: Page) => page.locator('.record-counts div').first().locator('dd');
/** An event as the course writes them. */
const event = (n: number, at: number, question = 'kinds-sugar') => ({
  v: 1,
  id: `old-${n}`,
  at,
  day: new Date(at).toISOString().slice(0, 10),
  kind: 'answered',
  question,
  answer: 'said',
  seed: 1,
  score: 1,
  max: 1,
  place: 'lesson',
});
const plant = (page: Page, events: readonly unknown[]) =>
  page.evaluate((all) => {
    for (const [i, each] of all.entries())
      localStorage.setItem(`zhike:event:planted-${i}`, typeof each === 'string' ? each : JSON.stringify(each));
  }, events);

test('an answer in a lesson is in the record, on the map, and there after a reload', UNDER_BASE, async ({ page, site }) => {
  await page.goto(site.url('en/lessons/crm/four-judgements/'));
  for (const question of await page.locator('[data-question]:not(:has([data-bet]))').all()) {
    const radio = question.getByRole('radio');
    if ((await radio.count()) === 0) continue;
    await radio.first().check();
    await question.locator('button.act').click();
  }
  await expect(page.getByText(quiz.kept.saved).first()).toBeVisible();
  await page.goto(site.url('en/record/'));
  await expect(count(page)).not.toHaveText('0');
  const before = await count(page).innerText();
  await page.reload();
  await expect(count(page)).toHaveText(before);
});

test('the map says how far each lesson has got, in words', async ({ page, site }) => {
  await page.goto(site.url('en/'));
  const first = page.locator('[data-path="ckm/four-kinds-of-knowledge"]');
  const questions = ((await first.getAttribute('data-questions')) ?? '').split(' ');
  const day = 86_400_000;
  await plant(
    page,
    questions.flatMap((question, i) => [event(2 * i, 3 * day, question), event(2 * i + 1, 9 * day, question)]),
  );
  await page.reload();
  await expect(first).toContainText(words.progress.mastered);
  await expect(page.locator('[data-path="ckm/ckm-and-crm"]')).toHaveAttribute('data-progress', 'none');
});

test('two tabs agree within a second, and what both did is kept', async ({ context, site }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await two.goto(site.url('en/record/'));
  await expect(count(two)).toHaveText('0');
  // A tab behind another draws a frame a second, and a click waits for two.
  await one.bringToFront();
  await openOn(one, site.url('en/practice/'), [TEN.single]);
  await answer(one);
  await expect(count(two)).toHaveText('1', { timeout: 1000 });
  const three = await context.newPage();
  await openOn(three, site.url('en/practice/'), [TEN.judge]);
  await Promise.all([answer(three), one.getByRole('button', { name: quiz.button.again }).press('Enter')]);
  await one.bringToFront();
  await answer(one, 1);
  await expect(count(two)).toHaveText('3', { timeout: 1000 });
  await two.reload();
  await expect(count(two)).toHaveText('3');
});

test('a record goes to a file, is deleted, comes back, and merges with what was done since', async ({ page, site }) => {
  await openOn(page, site.url('en/practice/'), [TEN.single]);
  await answer(page);
  await page.goto(site.url('en/record/'));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.backup.save }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  await page.getByRole('button', { name: words.erase.ask }).click();
  await page.getByRole('button', { name: words.erase.sure.replace('{n}', '1') }).click();
  await expect(page.getByText(words.erase.done)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await openOn(page, site.url('en/practice/'), [TEN.judge]);
  await answer(page);
  await page.goto(site.url('en/record/'));
  const paste = page.getByLabel(words.restore.paste);
  await paste.fill(text.slice(0, -3));
  await page.getByRole('button', { name: words.restore.look }).click();
  await expect(page.getByRole('alert')).toHaveText(words.restore.fault['not-json']);
  await expect(paste).toHaveValue(text.slice(0, -3));
  await paste.fill(text);
  await page.getByRole('button', { name: words.restore.look }).click();
  await expect(page.getByText('New entries: 1. Already here: 0.')).toBeVisible();
  await page.getByRole('button', { name: words.restore.merge }).click();
  await expect(count(page)).toHaveText('2');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('New entries: 0. Already here: 1.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowFaults(page)).toEqual([]);
});

test('what is corrupt or from a later version is set aside, offered as a file and never dropped', async ({ page, site }) => {
  await page.goto(site.url('en/record/'));
  await plant(page, ['{broken', { v: 9, id: 'future-1', kind: 'dreamt' }, event(1, 86_400_000)]);
  for (let i = 0; i < 2; i++) {
    await page.reload();
    await expect(count(page)).toHaveText('1');
    await expect(page.getByText(words.aside.why.replace('{n}', '2'))).toBeVisible();
  }
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.aside.save }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  expect(text).toContain('{broken');
  expect(text).toContain('future-1');
});

test('a store of a later version leaves the page working, says so once, and loses no answer', async ({ page, site }) => {
  await page.goto(site.url('en/sources/'));
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('zhike', 99);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );
  await openOn(page, site.url('en/practice/'), [TEN.single]);
  await answer(page);
  await expect(page.locator('.notice')).toContainText(words.notice.newer);
  await expect(page.locator('.notice')).toHaveCount(1);
  await page.goto(site.url('en/record/'));
  await expect(page.getByRole('alert')).toHaveText(words.newer);
  await expect(count(page)).toHaveText('1');
});

test('after three days and twenty answers a copy is asked for, once a day', async ({ page, site }) => {
  await page.goto(site.url('en/record/'));
  const ago = Date.now() - 4 * 86_400_000;
  await plant(
    page,
    Array.from({ length: 20 }, (_, i) => event(i, ago + i)),
  );
  await page.reload();
  await expect(count(page)).toHaveText('20');
  for (const times of [1, 0]) {
    await openOn(page, site.url('en/practice/'), [TEN.single]);
    await answer(page);
    await expect(page.locator('.quiz-kept')).toHaveText(quiz.kept.saved);
    await expect(page.locator('.notice')).toHaveCount(times);
  }
});

test('where the browser blocks storage the course works, and says once that nothing is kept', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'zhike-blocked-'));
  mkdirSync(join(profile, 'Default'));
  // What a reader does who forbids sites to keep data.
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: LAUNCH_ARGS });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(site.url('en/lessons/ckm/four-kinds-of-knowledge/'));
  expect(
    await page.evaluate(() => {
      try {
        return String(localStorage);
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('SecurityError');
  const question = page.locator('[data-question=kinds-match]');
  for (const [i, list] of (await question.locator('select').all()).entries()) await list.selectOption({ index: i + 1 });
  await question.locator('button.act').click();
  await expect(question.locator('.quiz-kept')).toHaveText(quiz.kept.lost);
  const notice = page.locator('.notice');
  await expect(notice).toContainText(words.notice.lost);
  const coming = page.waitForEvent('download');
  await notice.getByRole('button', { name: words.backup.save }).click();
  expect(readFileSync(await (await coming).path(), 'utf8')).toContain('kinds-match');
  await notice.getByRole('button', { name: words.notice.close }).click();
  await question.locator('button.act').click();
  for (const [i, list] of (await question.locator('select').all()).entries()) await list.selectOption({ index: i + 1 });
  await question.locator('button.act').click();
  await expect(notice).toHaveCount(0);
  for (const address of ['en/record/', 'en/practice/', 'en/', 'en/lab/kano/']) await page.goto(site.url(address));
  expect(faults).toEqual([]);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test('killed browsers and closed tabs lose nothing that was shown as kept (npm run durability, in short)', async () => {
  test.slow();
  const { stdout } = await promisify(execFile)(process.execPath, [`${PROJECT}test/durability/run.ts`, '1', '1', '20', '0', '1'], {
    cwd: PROJECT,
    env: { ...process.env, CHROMIUM_PATH: findShell() },
  });
  expect(stdout.match(/ 0 answers lost/g)).toHaveLength(11);
});

test('the map leads on from where the learner is, and to what is to be done again', async ({ page, site }) => {
  await openOn(page, site.url('en/practice/'), [TEN.judge, TEN.single]);
  const wrong = (await (await page.request.get(site.url('en/bank/ckm.json'))).json()).find(
    ({ id }: { id: string }) => id === TEN.judge,
  ).answer
    ? 1
    : 0;
  await answer(page, wrong);
  await page.locator('.quiz-kept', { hasText: 'Saved' }).waitFor();
  await page.goto(site.url('en/'));
  await expect(page.locator('#go-on')).toContainText(course.goOn);
  await page.locator('#due a').click();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', TEN.judge);
  await page.goto(site.url('en/record/'));
  await expect(page.getByRole('link', { name: words.again.replace('{n}', '1') })).toBeVisible();
});
