import { revise as en } from '../../src/i18n/en/revise.ts';
import { today as lineEn } from '../../src/i18n/en/today.ts';
import { quiz as quizZh } from '../../src/i18n/zh/quiz.ts';
import { revise as zh } from '../../src/i18n/zh/revise.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';
import { carded, dayOf, openPlanned, PLAN } from './planned.ts';

test.use({ reducedMotion: 'reduce' });

for (const [locale, words] of [
  ['zh', zh],
  ['en', en],
] as const) {
  test(
    `/${locale}/revise/ takes a date in two taps, says at once what there is time for, and plans anew`,
    locale === 'zh' ? UNDER_BASE : {},
    async ({ page, site }) => {
      const faults = await watchPolicy(page, site.origin);
      await openPlanned(page, site.url(`${locale}/revise/`), null, []);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.head.none);
      expect(await axeFaults(page), 'without a date').toEqual([]);
      await page.getByRole('button', { name: words.settings.soon.fortnight }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('14');
      await expect(page.getByRole('heading', { name: words.realistic.title })).toBeVisible();
      await page.getByText(words.settings.change, { exact: true }).click();
      const minutes = page.getByLabel(words.settings.minutes, { exact: true });
      await minutes.fill('600');
      await expect(page.getByRole('alert')).toHaveText(words.fault['too-many-minutes']);
      await minutes.fill('8');
      const start = page.getByRole('link', { name: words.today.start.replace('{n}', '8') });
      await expect(start).toBeVisible();
      await page.getByText(words.forecast.table).click();
      await page.getByRole('checkbox', { name: /./ }).and(page.locator('tbody tr:first-child input')).check();
      await expect(page.locator('.revise-today')).toHaveText(words.today.off);
      await page.locator('tbody tr:first-child input').uncheck();
      await expect(start).toBeVisible();
      expect(await axeFaults(page), 'with all open').toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await overflowFaults(page)).toEqual([]);
      // What was decided is there after a reload, and other pages say so in one line.
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('14');
      await page.goto(site.url(`${locale}/`));
      await expect(page.locator('.today-line a')).toHaveAttribute('href', new RegExp(`/${locale}/revise/$`));
      expect(faults).toEqual([]);
    },
  );
}

test('today’s queue is gone through by keys alone, and each card is in the record with its seconds', async ({ page, site }) => {
  await openPlanned(page, site.url('zh/revise/'), PLAN, []);
  await page.locator('.revise-today a').focus();
  await page.keyboard.press('Enter');
  await page.locator('.run').waitFor();
  let cards = 0;
  for (let i = 0; i < 40 && cards < 3; i++) {
    await expect(page.locator('[data-card], [data-question]').first()).toBeVisible();
    if ((await page.locator('[data-question]').count()) > 0) {
      await page.getByRole('button', { name: zh.run.later }).focus();
      await page.keyboard.press('Enter');
      continue;
    }
    const left = await page.locator('.run-left').textContent();
    const list = (await page.locator('.card textarea').count()) > 0;
    await page.keyboard.press('Space');
    if (list) {
      await page.locator('.card-ticks').waitFor();
      await page.keyboard.press('1');
      await expect(page.locator('.card-ticks input').first()).toBeChecked();
      if (cards === 0) expect(await axeFaults(page), 'a list').toEqual([]);
      await page.keyboard.press('Control+Enter');
    } else {
      await page.locator('.card-answer').waitFor();
      if (cards === 0) expect(await axeFaults(page), 'a card').toEqual([]);
      await page.keyboard.press(cards % 2 === 0 ? '2' : '1');
    }
    cards += 1;
    await expect(page.locator('.run-left')).not.toHaveText(left ?? '');
  }
  await expect.poll(async () => (await carded(page)).length).toBeGreaterThanOrEqual(3);
  expect((await carded(page)).every(({ seconds }) => typeof seconds === 'number')).toBe(true);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflowFaults(page)).toEqual([]);
});

test('a run that was cut off goes on where it was, with what was written, and asks nothing twice', async ({ page, site }) => {
  await openPlanned(page, site.url('zh/revise/'), { ...PLAN, units: ['ckm'], minutes: 20 });
  await page.goto(site.url('zh/revise/#run'));
  await page.locator('.run').waitFor();
  // Up to the first question with a field to write in, putting off what comes before.
  const field = page.locator('[data-question] textarea, [data-question] input[type=text]').first();
  for (let i = 0; i < 60 && (await field.count()) === 0; i++) {
    await page.locator('[data-card], [data-question]').first().waitFor();
    if ((await field.count()) > 0) break;
    await page.getByRole('button', { name: zh.run.later }).click();
  }
  const asked = await page.locator('[data-question]').getAttribute('data-question');
  await field.fill('写到一半');
  await page.reload();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', asked ?? '');
  await expect(field).toHaveValue('写到一半');
  await page.getByRole('button', { name: zh.run.stop }).click();
  await expect(page.locator('.revise-today')).toBeVisible();
});

test('the book of mistakes says what was answered and why it is wrong, takes a reason, hides a slip, and leads to doing it again', async ({
  page,
  site,
}) => {
  await openPlanned(page, site.url('zh/revise/'), { ...PLAN, units: ['loyalty', 'ckm'] });
  await expect(page.locator('.brief li')).toHaveCount(2);
  await page.getByRole('link', { name: zh.mistakes.all.replace('{n}', '2') }).click();
  const first = page.locator('[data-mistake="loyalty-judge"]');
  await expect(page.locator('[data-mistake]').first()).toHaveAttribute('data-mistake', 'loyalty-judge');
  await expect(first).toContainText(zh.mistakes.why.confident);
  await expect(first).toContainText(zh.mistakes.answered.replace('{answer}', quizZh.judge.true));
  await expect(first.locator('.why')).not.toBeEmpty();
  await expect(first).toContainText(zh.mistakes.progress.replace('{n}', '0').replace('{all}', '2'));
  await first.getByRole('button', { name: zh.mistakes.reasons.confused }).click();
  await expect(first.getByRole('button', { name: zh.mistakes.reasons.confused })).toHaveAttribute('aria-pressed', 'true');
  const list = (name: string) => page.locator('.filters label', { hasText: name }).locator('select');
  await list(zh.mistakes.reason).selectOption('confused');
  await expect(page.locator('[data-mistake]')).toHaveCount(1);
  await list(zh.mistakes.reason).selectOption('');
  expect(await axeFaults(page)).toEqual([]);
  // On paper: each stem once, and the answers after them.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mistakes-print')).toBeVisible();
  await expect(page.locator('.mistakes.screen-only')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-mistake="kinds-sugar"]').getByRole('button', { name: zh.mistakes.hide }).click();
  await expect(page.locator('[data-mistake]')).toHaveCount(1);
  await expect(first.getByRole('button', { name: zh.mistakes.hide })).toBeFocused();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflowFaults(page)).toEqual([]);
  await first.getByRole('button', { name: zh.mistakes.redo }).click();
  await expect(page).toHaveURL(/\/practice\/\?s=/);
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', 'loyalty-judge');
});

test('a pair that is mixed up comes again at once; the sheet for the night before begins with what may be forgotten', async ({
  page,
  site,
}) => {
  await openPlanned(page, site.url('zh/revise/'), { ...PLAN, units: ['loyalty'] });
  await page.goto(site.url('zh/revise/#pairs'));
  await page.getByRole('button', { name: zh.pairs.start }).click();
  const tag = page.locator('.card-tag');
  const pair = (await tag.textContent())?.split(' · ')[0] ?? '';
  for (let wrong = false, i = 0; i < 30 && !wrong; i++) {
    await page.keyboard.press('1');
    wrong = await page.locator('.card .fault').isVisible();
    if (i === 0) expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
  }
  for (let i = 0; i < 30 && !(await page.getByText(zh.pairs.again).isVisible()); i++) {
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(zh.pairs.again)).toBeVisible();
  await expect(tag).toContainText(pair);
  await page.goto(site.url('zh/revise/#cram'));
  await expect(page.locator('.cram section').first()).toContainText(zh.cram.unmet);
  expect(await axeFaults(page)).toEqual([]);
});

test('the map is walked by arrows, and a square begins its questions', async ({ page, site }) => {
  await openPlanned(page, site.url('zh/revise/'), null, []);
  const squares = page.locator('.squares td button');
  await squares.first().focus();
  await page.keyboard.press('ArrowDown');
  const here = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.square);
  expect(here).not.toBe(await squares.first().getAttribute('data-square'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/practice\/\?s=/);
  await page.locator('[data-question]').waitFor();
});

test('a point recited in a lesson can be told as known, and no page speaks of a plan that is not there', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/lessons/satisfaction/kano/'));
  await expect(page.locator('.today-line')).toHaveCount(0);
  await page.locator('[data-setting="mode"] input[value="recite"]').check();
  await page.locator('#point-kano-2').click();
  await page.locator('.recall button').first().click();
  await expect(page.locator('.recall')).toHaveCount(0);
  await expect
    .poll(async () => (await carded(page)).map(({ point, recalled }) => ({ point, recalled })))
    .toEqual([{ point: 'kano.2', recalled: true }]);
  await page.evaluate(
    (day) => localStorage.setItem('zhike:today', JSON.stringify({ day, cards: 2, questions: 1, minutes: 3, ahead: {} })),
    dayOf(Date.now()),
  );
  await page.reload();
  await expect(page.locator('.today-line')).toContainText(
    lineEn.line.replace('{parts}', '2 cards and 1 question').replace('{minutes}', '3'),
  );
});
