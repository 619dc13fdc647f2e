import type { Page } from '@playwright/test';
import { quiz as en } from '../../src/i18n/en/quiz.ts';
import { quiz as zh } from '../../src/i18n/zh/quiz.ts';
import { expect, test } from './fixtures.ts';
import { settle } from './gates/settle.ts';
import { KANO } from './lessons.ts';

import { lastAnswered } from './ten-kinds.ts';
import { inTurn } from './turns.ts';

const open = async (page: Page, url: string, id: string) => {
  await page.goto(url);
  await settle(page);
  return page.locator(`[data-question=${id}]`);
};

const turn = inTurn(KANO);

turn((address) => {
  const words = address.startsWith('zh') ? zh : en;
  test(`/${address} asks for a choice before it marks one, by keys alone`, async ({ page, site }) => {
    const question = await open(page, site.url(address), 'kano-loan-machine');
    const button = question.getByRole('button');
    await button.press('Enter');
    await expect(question).toContainText(words.problem['nothing-chosen']);
    // The options lie in an order of their own: the arrows go to the key, wherever it is.
    const key = question.locator('input[value=one-dimensional]');
    await question.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    while (!(await key.isChecked())) await page.keyboard.press('ArrowDown');
    await button.press('Enter');
    await expect(question).toContainText(words.verdict.right);
    await expect(question.locator('.quiz-why')).toHaveCount(4);
    await expect(button).toBeFocused();
  });
});

turn((address) => {
  const words = address.startsWith('zh') ? zh : en;
  test(`/${address} marks a number typed in full-width digits, and names the mistake behind a wrong one`, async ({
    page,
    site,
  }) => {
    const question = await open(page, site.url(address), 'kano-excellent-service-better');
    const field = question.getByRole('textbox');
    await field.fill('0.365');
    await field.press('Enter');
    await expect(question).toContainText('290');
    await question.getByRole('button', { name: words.button.again }).click();
    await expect(field).toHaveValue('0.365');
    await field.fill('\uFF10\uFF0E\uFF13\uFF17\uFF12');
    await field.press('Enter');
    await expect(question).toContainText(words.verdict.right);
  });
});

turn((address) => {
  test(`/${address} keeps a half-written answer through a reload`, async ({ page, site }) => {
    const question = await open(page, site.url(address), 'kano-three-kinds');
    await question.getByRole('textbox').fill('当然、期望 and');
    await page.reload();
    await settle(page);
    await expect(page.locator('[data-question=kano-three-kinds]').getByRole('textbox')).toHaveValue('当然、期望 and');
  });
});

turn((address) => {
  const words = address.startsWith('zh') ? zh : en;
  test(`/${address} shows the marking points only after writing or giving up, and counts the ticked ones of what was written`, async ({
    page,
    site,
  }) => {
    const question = await open(page, site.url(address), 'kano-three-kinds');
    await expect(question.getByRole('checkbox')).toHaveCount(0);
    const made = (n: number) => words.short.score.replace('{n}', `${n}`).replace('{all}', '3');
    await question.getByRole('button', { name: words.button.giveUp }).click();
    await question.getByRole('checkbox').nth(1).check();
    await question.getByRole('button', { name: words.button.score }).click();
    await expect(question).toContainText(made(0));
    await question.getByRole('button', { name: words.button.again }).click();
    await question.getByRole('textbox').fill('当然、期望、迷人');
    await question.getByRole('button', { name: words.button.compare }).click();
    await question.getByRole('checkbox').nth(1).check();
    await question.getByRole('button', { name: words.button.score }).click();
    await expect(question).toContainText(made(1));
  });
});

turn((address) => {
  const words = address.startsWith('zh') ? zh : en;
  test(`/${address} does not submit on the Enter that ends a composition`, async ({ page, site }) => {
    const question = await open(page, site.url(address), 'kano-excellent-service-better');
    const field = question.getByRole('textbox');
    await field.fill('0.3');
    // Chromium sends the confirming Enter with keyCode 229 after compositionend.
    await field.evaluate((input) => {
      for (const init of [{ isComposing: true }, { keyCode: 229 }])
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    });
    await expect(question.getByRole('button', { name: words.button.check })).toBeVisible();
  });
});

test('a refused blank can be claimed from the keyboard; the record keeps the claim with the answer, and no mark moves', async ({
  page,
  site,
}) => {
  await page.goto(site.url('zh/lessons/ckm/four-kinds-of-knowledge/'));
  const blanks = page.locator('[data-question=ckm-fill]');
  for (const [i, field] of (await blanks.getByRole('textbox').all()).entries())
    await field.fill(['讨教一番', '共同创造', '知识'][i] ?? '');
  await blanks.locator('button.act').click();
  const before = await blanks.locator('.quiz-verdict').textContent();
  const claim = blanks.getByRole('button', { name: '我的意思一样' });
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(claim).toHaveAttribute('aria-pressed', 'true');
  await expect(claim).toBeFocused();
  await expect(blanks.locator('.quiz-claim [role=status]')).toContainText('得分不变');
  await expect(blanks.locator('.quiz-verdict')).toHaveText(before ?? '');
  await expect(blanks.locator('.quiz-kept')).toContainText('已保存');
  expect(await lastAnswered(page)).toMatchObject({ question: 'ckm-fill', score: 2, max: 3, claimed: ['learn'], place: 'lesson' });
});

test('what is chosen, ticked, typed and pressed before a slow script arrives counts all the same', async ({ page, site }) => {
  await page.route('**/_astro/Ask*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(site.url('en/lessons/ckm/four-kinds-of-knowledge/'));
  const match = page.locator('[data-question=kinds-match]');
  for (const [i, list] of (await match.locator('select').all()).entries()) await list.selectOption({ index: i + 1 });
  await match.locator('button.act').click();
  const blanks = page.locator('[data-question=ckm-fill]');
  for (const [i, field] of (await blanks.getByRole('textbox').all()).entries())
    await field.fill(['learn', 'create', 'knowledge'][i] ?? '');
  await blanks.locator('button.act').click();
  await expect(blanks.locator('[data-verdict=right]')).toBeVisible();
  await expect(match.locator('.quiz-picked')).toHaveCount(4);
  await page.goto(site.url('en/lessons/ckm/sorting-knowledge/'));
  const many = page.locator('[data-question=sorting-contested]');
  for (const option of ['needs', 'expectation', 'dialogue']) await many.locator(`input[value=${option}]`).check();
  await many.locator('button.act').click();
  await expect(many.locator('[data-verdict=right]')).toBeVisible();
});
