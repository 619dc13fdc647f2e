import type { Page } from '@playwright/test';
import { practice as en } from '../../src/i18n/en/practice.ts';
import { record as recordEn } from '../../src/i18n/en/record.ts';
import { practice as zh } from '../../src/i18n/zh/practice.ts';
import { quiz as quizZh } from '../../src/i18n/zh/quiz.ts';
import { expect, test } from './fixtures.ts';
import { openOn, TEN } from './ten-kinds.ts';

test.use({ reducedMotion: 'reduce' });

const question = (page: Page) => page.locator('[data-question]');
const next = (page: Page, words = zh) => page.getByRole('button', { name: words.next, exact: true }).click();
const handIn = async (page: Page, words = zh) => {
  await page.getByRole('button', { name: words.finish, exact: true }).click();
  await page.locator('.confirm .act').click();
  await page.locator('.result').waitFor();
};
const answers = (page: Page) => page.locator('.record-counts div').first().locator('dd');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const KEPT = '.kept-sessions li';

test('a link to one question, and a new beginning, leave a test under way where it is', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.judge, TEN.single, TEN.fill], 'test');
  await question(page).getByRole('radio').first().check();
  await expect(page.locator('.session-kept')).toHaveText(zh.sessionKept.saved);
  await page.goto(site.url('zh/practice/?q=loyalty-judge'));
  await expect(question(page)).toHaveAttribute('data-question', 'loyalty-judge');
  await page.goto(site.url('zh/practice/'));
  await expect(page.locator(KEPT)).toHaveCount(1);
  await page.getByRole('button', { name: zh.start, exact: true }).click();
  await question(page).waitFor();
  await page.goto(site.url('zh/practice/'));
  await page.getByRole('button', { name: zh.resume }).click();
  await expect(page.locator('.sheet button')).toHaveCount(3);
  await expect(page.locator('.sheet button').first()).toHaveAttribute('data-state', 'answered');
});

test('going back leaves a session for the page it was begun on, where it can be gone on with', async ({ page, site }) => {
  await page.goto(site.url('zh/practice/'));
  await page.getByRole('button', { name: zh.start, exact: true }).click();
  await question(page).waitFor();
  await page.getByRole('button', { name: zh.flag }).click();
  await page.goBack();
  await expect(page.locator(KEPT)).toHaveCount(1);
  await expect(page).toHaveURL(site.url('zh/practice/'));
  await page.goForward();
  await expect(question(page)).toBeVisible();
  await expect(page.locator('.sheet [data-flagged="true"]')).toHaveCount(1);
});

test('what was given up is asked about first, and a double click gives nothing up', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.judge], 'test');
  await question(page).getByRole('radio').first().check();
  await page.getByRole('button', { name: zh.leave }).click();
  await page.getByRole('button', { name: zh.drop }).dblclick();
  await expect(page.locator(KEPT)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: zh.drop }).click();
  await page.getByRole('button', { name: zh.dropSure }).click();
  await expect(page.locator(KEPT)).toHaveCount(0);
});

test('one test in two tabs is one test: each shows what the other did, and handed in it counts once', async ({
  context,
  site,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const id = await openOn(one, site.url('en/practice/'), [TEN.judge, TEN.single], 'test');
  await two.goto(site.url(`en/practice/?s=${id}`));
  // A tab behind another draws a frame a second, and a click waits for two.
  await one.bringToFront();
  await question(one).getByRole('radio').first().check();
  await expect(two.locator('.sheet button').first()).toHaveAttribute('data-state', 'answered');
  await two.bringToFront();
  await next(two, en);
  await question(two).getByRole('radio').first().check();
  await expect(one.locator('.sheet button').nth(1)).toHaveAttribute('data-state', 'answered');
  await one.bringToFront();
  await handIn(one, en);
  await expect(two.locator('.result')).toBeVisible();
  await two.goto(site.url('en/record/'));
  await expect(answers(two)).toHaveText('2');
});

test('an essay of a test waits for its marks, whatever is pressed after handing in', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.essay, TEN.judge], 'test');
  await question(page).getByRole('textbox').fill('知识管理让关系管理有话可说。');
  await handIn(page);
  await expect(page.locator('.result')).toContainText(zh.waiting.replace('{n}', '1'));
  await page.getByRole('button', { name: zh.another }).click();
  await expect(page.locator(KEPT)).toContainText(zh.keptWaiting);
  await page.getByRole('button', { name: zh.resume }).click();
  await expect(question(page).getByRole('textbox')).toHaveValue('知识管理让关系管理有话可说。');
  await question(page).getByRole('button', { name: quizZh.button.compare }).click();
  await question(page).getByRole('checkbox').first().check();
  await question(page).getByRole('button', { name: quizZh.button.score }).click();
  await expect(question(page)).toContainText(quizZh.kept.saved);
  await page.goto(site.url('zh/record/'));
  await expect(answers(page)).toHaveText('1');
});

test('a double click on handing in does not hand in', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.judge, TEN.single], 'test');
  await page.getByRole('button', { name: zh.finish, exact: true }).dblclick();
  await expect(page.locator('.confirm')).toBeVisible();
  await expect(page.locator('.result')).toHaveCount(0);
});

test('before it is handed in a test says what is left, half done and not to be read; half done counts by its parts', async ({
  page,
  site,
}) => {
  await openOn(page, site.url('zh/practice/'), [TEN.classify, TEN.numeric, TEN.fill, TEN.multiple], 'test');
  await question(page).locator('select').first().selectOption({ index: 1 });
  await next(page);
  await question(page).getByRole('textbox').fill('百分之若干');
  await next(page);
  await question(page).getByRole('textbox').first().fill('x');
  await question(page).getByRole('textbox').first().fill('');
  await next(page);
  await question(page).getByRole('checkbox').first().check();
  await question(page).getByRole('checkbox').first().uncheck();
  await expect(page.locator('.sheet [data-state="empty"]')).toHaveCount(2);
  await page.getByRole('button', { name: zh.finish, exact: true }).click();
  const wanting = page.locator('.wanting li');
  await expect(wanting).toContainText([
    zh.wanting.unread.replace('{n}', '1'),
    zh.wanting.partly.replace('{n}', '1'),
    zh.wanting.empty.replace('{n}', '2'),
  ]);
  await wanting.first().getByRole('button').click();
  await expect(question(page)).toHaveAttribute('data-question', TEN.numeric);
  await page.locator('.confirm .act').click();
  await expect(page.locator('.sheet button').nth(1)).toHaveAttribute('data-state', 'wrong');
  await expect(question(page)).toContainText(quizZh.numeric.unread);
  await page.locator('.sheet button').first().click();
  await expect(question(page)).toContainText(quizZh.pick.marks.left);
});

test('an answer in words counts in the language it was given in', async ({ page, site }) => {
  const bank = await (await page.request.get(site.url('zh/bank/ckm.json'))).json();
  const fill = bank.find(({ id }: { id: string }) => id === TEN.fill);
  await openOn(page, site.url('zh/practice/'), [TEN.fill, TEN.judge], 'test');
  for (const [i, blank] of fill.blanks.entries()) await question(page).getByRole('textbox').nth(i).fill(blank.accept[0]);
  await expect(page.locator('.session-kept')).toHaveText(zh.sessionKept.saved);
  await page.locator('#switch-language').click();
  await expect(question(page)).toContainText(en.otherLanguage);
  await handIn(page, en);
  await expect(page.locator('.sheet button').first()).toHaveAttribute('data-state', 'right');
});

test('a test that has begun needs the network no more: it is handed in offline, and the record has it', async ({
  page,
  site,
  context,
}) => {
  await openOn(page, site.url('en/practice/'), [TEN.judge, TEN.single, TEN.numeric], 'test');
  await context.setOffline(true);
  await question(page).getByRole('radio').first().check();
  await next(page, en);
  await question(page).getByRole('radio').first().check();
  await handIn(page, en);
  await expect(page.getByText('Saved').first()).toBeVisible();
  await context.setOffline(false);
  await page.goto(site.url('en/record/'));
  await expect(answers(page)).toHaveText('2');
});

test('the focus stays with what is being done, never falls to the page', async ({ page, site }) => {
  await page.goto(site.url('zh/practice/'));
  await page.getByRole('button', { name: zh.start, exact: true }).click();
  await question(page).waitFor();
  await expect.poll(() => focused(page)).not.toBe('BODY');
  await openOn(page, site.url('zh/practice/'), [TEN.judge, TEN.single]);
  await question(page).getByRole('radio').first().check();
  const steps = [quizZh.button.check, quizZh.button.again, zh.leave];
  for (const name of steps) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => focused(page), name).not.toBe('BODY');
    if (name === quizZh.button.again) await question(page).getByRole('radio').first().check();
  }
  await openOn(page, site.url('zh/practice/'), [TEN.judge], 'test');
  for (const name of [zh.finish, zh.goOn, zh.finish, zh.finishAnyway, zh.another]) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => focused(page), name).not.toBe('BODY');
  }
});

test('a session of more text than a journal holds is kept whole', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.essay, TEN.short, 'five-times-essay', 'value-tension-essay'], 'test');
  for (let i = 0; i < 4; i++) {
    await question(page).getByRole('textbox').fill('长'.repeat(19_000));
    if (i < 3) await next(page);
  }
  await expect(page.locator('.session-kept')).toHaveText(zh.sessionKept.saved);
  await page.reload();
  await expect(page.locator('.sheet [data-state="answered"]')).toHaveCount(4);
});

test('a text that is too long to be kept is refused with a sentence, and not lost', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.short]);
  await question(page).getByRole('textbox').fill('长'.repeat(20_007));
  await question(page).getByRole('button', { name: quizZh.button.compare }).click();
  await expect(question(page)).toContainText(quizZh.problem['too-long'].replace('{n}', '7'));
  await page.reload();
  await expect(question(page).getByRole('textbox')).toHaveValue('长'.repeat(20_007));
});

test('the record asks before it deletes, a double click deletes nothing, and Escape takes the asking back', async ({
  page,
  site,
}) => {
  await openOn(page, site.url('en/practice/'), [TEN.judge]);
  await question(page).getByRole('radio').first().check();
  await question(page).locator('.quiz-actions button').click();
  await page.locator('.quiz-kept', { hasText: 'Saved' }).waitFor();
  await page.goto(site.url('en/record/'));
  await page.getByRole('button', { name: recordEn.erase.ask }).dblclick();
  await expect(answers(page)).toHaveText('1');
  await expect(page.locator('.confirm')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: recordEn.erase.ask })).toBeFocused();
  await page.reload();
  await expect(answers(page)).toHaveText('1');
});

test('a question that was marked leads to the lesson that teaches it, and the session waits', async ({ page, site }) => {
  await openOn(page, site.url('en/practice/'), [TEN.judge, TEN.single]);
  await question(page).getByRole('radio').first().check();
  await question(page).locator('.quiz-actions button').click();
  await page.locator('.taught a').click();
  await expect(page.locator('[data-lesson]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.sheet button')).toHaveCount(2);
});

test('a bank that is no bank is said not to have come, and begins nothing', async ({ page, site }) => {
  await page.route('**/bank/*.json', (route) => route.fulfill({ json: { a: 1 } }));
  await page.goto(site.url('en/practice/'));
  await page.getByRole('button', { name: en.start, exact: true }).click();
  await expect(page.getByText(en.notLoaded)).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});
