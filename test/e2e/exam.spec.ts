import type { Page } from '@playwright/test';
import { exam as en } from '../../src/i18n/en/exam.ts';
import { practice as enRun } from '../../src/i18n/en/practice.ts';
import { exam as zh } from '../../src/i18n/zh/exam.ts';
import { practice as run } from '../../src/i18n/zh/practice.ts';
import { sheet } from '../../src/i18n/zh/sheet.ts';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';

test.use({ reducedMotion: 'reduce' });

const begin = async (page: Page, url: string, words: typeof zh | typeof en, preset = 'half') => {
  await page.goto(url);
  await page.locator(`input[name=preset][value=${preset}]`).check();
  await page.getByRole('button', { name: words.start }).click();
  await page.locator('[data-question]').waitFor();
};
const sheetButton = (page: Page, n: number) => page.locator('.sheet button').nth(n - 1);
const saved = (page: Page, words: typeof zh | typeof en) => expect(page.locator('.session-kept')).toHaveText(words.safety.saved);
const handIn = async (page: Page, words: typeof run | typeof enRun) => {
  await page.getByRole('button', { name: words.finish, exact: true }).click();
  await page.locator('.confirm .act').click();
  await page.locator('.exam-report').waitFor();
};
/** The record’s answers, as the store has them. */
const recorded = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ id: string; place: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('zhike');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('events').objectStore('events').getAll();
          asking.onsuccess = () => resolve(asking.result);
          asking.onerror = () => reject(asking.error);
        };
      }),
  );
/** All texts that would give an answer away: feedback of options and points of written answers, by question. */
const tellTales = async (page: Page, url: (path: string) => string) => {
  const units = ['crm', 'customers', 'satisfaction', 'complaints', 'loyalty', 'lifecycle', 'value', 'clv', 'ckm'];
  const banks = await Promise.all(units.map(async (unit) => (await page.request.get(url(`zh/bank/${unit}.json`))).text()));
  return [...banks.join().matchAll(/"feedback":"([^"]{12,})"/g)].map(([, text]) => text ?? '');
};

test('an exam is taken by keys on a phone, tells nothing before it is handed in, is marked point by point, and counts once', async ({
  browser,
  site,
}) => {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const page = await phone.newPage();
  const faults = await watchPolicy(page, site.origin);
  await page.goto(site.url('zh/exam/'));
  await page.locator('.exam-setup').waitFor();
  expect(await axeFaults(page), 'before it is begun').toEqual([]);
  expect(await overflowFaults(page)).toEqual([]);
  await page.locator('input[name=preset][value=half]').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: zh.start }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.part-title')).toHaveText(`一、${sheet.kinds.single}（每小题 2 分，共 10 分）`);
  await expect(page.locator('.sheet-part').first()).toHaveText(`一、${sheet.kinds.single}`);
  await expect(page.getByRole('timer')).toContainText(/59:\d\d|60:00/);

  // One answer, one flag, a written answer; then straight to the end.
  await page.locator('[data-question] .quiz-option input').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: zh.flag }).press('Enter');
  await expect(sheetButton(page, 1)).toHaveAccessibleName(`第 1 题，已答${zh.flagged}`);
  await sheetButton(page, 20).press('Enter');
  await expect(page.locator('.part-title')).toContainText(sheet.kinds.essay);
  await page.locator('[data-question] textarea').fill('客户的期望可以管理：承诺要适度。');
  await saved(page, zh);
  expect(await axeFaults(page), 'under way').toEqual([]);
  expect(await overflowFaults(page)).toEqual([]);
  const shown = await page.locator('main').innerHTML();
  expect((await tellTales(page, site.url)).filter((text) => shown.includes(text))).toEqual([]);
  expect(await page.locator('[data-verdict], .taught, .quiz-shown, .item-mark, .exam-report').count()).toBe(0);

  // A reload and the other language go on with it.
  await page.reload();
  await expect(page.locator('[data-question] textarea')).toHaveValue(/承诺要适度/);
  await handIn(page, run);
  expect(await recorded(page)).toHaveLength(1);
  await expect(page.locator('.exam-report')).toContainText(zh.waiting.replace('{n}', '1'));
  await page.getByRole('button', { name: zh.toWaiting }).press('Enter');
  await page.locator('[data-question] .quiz-actions .act').press('Enter');
  await page.locator('.quiz-shown input').first().press('Space');
  await page.locator('[data-question] .quiz-actions .act').press('Enter');
  await expect(page.locator('.item-mark')).toContainText('5 分');
  await expect(page.getByRole('button', { name: zh.toWaiting })).toHaveCount(0);
  await expect.poll(() => recorded(page)).toHaveLength(2);
  expect((await recorded(page)).map(({ place }) => place)).toEqual(['test', 'test']);
  expect(await axeFaults(page), 'marked').toEqual([]);
  expect(await overflowFaults(page)).toEqual([]);
  await page.reload();
  await expect(page.locator('.exam-report')).toContainText(zh.next);
  expect(await recorded(page)).toHaveLength(2);

  // It is in the list of exams, and in that of assignments it is not.
  await page.getByRole('button', { name: run.leave }).click();
  await expect(page.locator('.kept-sessions')).toContainText(zh.keptTitle);
  await expect(page.locator('.kept-sessions li')).toHaveCount(1);
  expect(await axeFaults(page), 'the list').toEqual([]);
  await page.goto(site.url('zh/assignment/'));
  await page.locator('.code').waitFor();
  await expect(page.locator('.kept-sessions')).toHaveCount(0);
  expect(faults).toEqual([]);
  await phone.close();
});

test('an exam goes on in another tab and the other language, wins no time from a clock set back, and hands itself in at zero', async ({
  page,
  context,
  site,
}) => {
  const started = new Date('2026-11-30T09:00:00');
  await page.clock.install({ time: started });
  await begin(page, site.url('en/exam/'), en);
  await page.locator('[data-question] .quiz-option input').first().check();
  await saved(page, en);
  const other = await context.newPage();
  await other.clock.install({ time: new Date(started.getTime() + 5000) });
  await other.goto(page.url().replace('/en/', '/zh/'));
  await expect(sheetButton(other, 1)).toHaveAttribute('data-state', 'answered');
  await other.getByRole('button', { name: run.next, exact: true }).click();
  await other.locator('[data-question] .quiz-option input').first().check();
  await expect(sheetButton(page, 2)).toHaveAttribute('data-state', 'answered');
  await other.close();

  await page.clock.fastForward('20:00');
  await expect(page.getByRole('timer')).toContainText(/39:|40:/);
  await page.clock.setSystemTime(new Date(started.getTime() - 40 * 60_000));
  await page.clock.runFor(2000);
  await expect(page.getByRole('timer')).toContainText(/39:|40:/);
  await page.clock.fastForward('41:00');
  await expect(page.getByRole('alert').filter({ hasText: en.timeUp })).toBeVisible();
  await expect(page.locator('.exam-report .facts').first()).toContainText(/Time used: (\d|[1-5]\d|60) min of 60 min/);
  expect(await recorded(page)).toHaveLength(2);

  // The next one has other questions and starts clean.
  const first = await page.locator('[data-question]').getAttribute('data-question');
  await page.getByRole('button', { name: enRun.leave }).click();
  await begin(page, site.url('en/exam/'), en);
  expect(await page.locator('[data-question]').getAttribute('data-question')).not.toBe(first);
  await expect(page.locator('.sheet [data-state="answered"]')).toHaveCount(0);
});

test('the paper can be printed, with its key only once it is handed in; and what the units lack is said', async ({
  page,
  site,
}) => {
  await page.goto(site.url('zh/exam/'));
  const units = page.locator('.exam-units input');
  for (let i = 0; i < (await units.count()) - 1; i++) await units.nth(i).uncheck();
  await expect(page.getByRole('status')).toContainText('不够');
  await begin(page, site.url('zh/exam/'), zh);
  const id = new URL(page.url()).searchParams.get('s');
  await page.goto(site.url(`zh/exam/print/?s=${id}`));
  await expect(page.locator('.exam-paper h2').first()).toContainText('一、');
  await expect(page.locator('.print-setup input[type=checkbox]')).toHaveCount(2);
  expect(await axeFaults(page), 'the sheet').toEqual([]);
  await page.goto(site.url(`zh/exam/?s=${id}`));
  await page.locator('[data-question]').waitFor();
  await handIn(page, run);
  await page.getByRole('link', { name: zh.print }).click();
  await page.getByLabel(sheet.parts.key).check();
  await expect(page.locator('.key')).toContainText(sheet.points);
  await page.goto(site.url('zh/exam/?s=nothing'));
  await expect(page.getByRole('alert')).toHaveText(zh.notHere);
});
