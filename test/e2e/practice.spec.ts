import type { Page } from '@playwright/test';
import { practice as en } from '../../src/i18n/en/practice.ts';
import { quiz as quizEn } from '../../src/i18n/en/quiz.ts';
import { island } from '../../src/i18n/zh/island.ts';
import { practice as zh } from '../../src/i18n/zh/practice.ts';
import { quiz as quizZh } from '../../src/i18n/zh/quiz.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { colourFaults, structureFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';
import { KINDS, lastAnswer, openOn, TEN, tap, type } from './ten-kinds.ts';
import { inTurn } from './turns.ts';

test.use({ reducedMotion: 'reduce' });

const submit = async (page: Page, by: 'keys' | 'taps') => {
  const press = async () => {
    const button = page.locator('[data-question] .quiz-actions button.act');
    if (by === 'taps') return button.click();
    await button.focus();
    await page.keyboard.press('Enter');
  };
  await press();
  const points = page.locator('.quiz-shown input');
  if ((await page.locator('[data-question] textarea').count()) === 0) return;
  await points.first().waitFor();
  if (by === 'taps') await points.first().click();
  else {
    await points.first().focus();
    await page.keyboard.press('Space');
  }
  await press();
};

for (const kind of KINDS) {
  test(`a ${kind} question is answered by taps alone and by keys alone, to the same stored answer, accessible in each state`, async ({
    page,
    site,
    seenShapes,
    seenLooks,
  }) => {
    const faults = await watchPolicy(page, site.origin);
    const objections = async () => [...(await structureFaults(page, seenShapes)), ...(await colourFaults(page, seenLooks))];
    const answers: unknown[] = [];
    for (const by of ['taps', 'keys'] as const) {
      await openOn(page, site.url('zh/practice/'), [TEN[kind]]);
      const question = page.locator('[data-question]');
      if (by === 'taps') {
        expect(await objections(), 'at the start').toEqual([]);
        await page.locator('.quiz-actions button.act').click();
        await expect(question.locator('.quiz-said')).not.toBeEmpty();
        expect(await objections(), 'with something missing').toEqual([]);
        await tap(question, kind);
      } else await type(page, question, kind);
      await submit(page, by);
      await expect(page.locator('.quiz-kept')).toHaveText(quizZh.kept.saved);
      answers.push(await lastAnswer(page));
      if (by === 'taps') {
        expect(await objections(), 'answered').toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).not.toBeNull();
    expect(faults).toEqual([]);
  });
}

const turn = inTurn([
  { locale: 'zh', words: zh, quiz: quizZh },
  { locale: 'en', words: en, quiz: quizEn },
]);

turn(({ locale, words, quiz }) => {
  test(
    `/${locale}/practice/ chooses by unit and kind, tells after each answer, and goes on by itself after a reload`,
    UNDER_BASE,
    async ({ page, site }) => {
      await page.goto(site.url(`${locale}/practice/`));
      const list = (name: string) => page.locator('.filters label', { hasText: new RegExp(`^${name}`) }).locator('select');
      await list(words.unit).selectOption('ckm');
      await list(words.kind).selectOption('judge');
      await expect(page.getByText(words.found.replace('{n}', '4'))).toBeVisible();
      await page.getByRole('button', { name: words.start }).click();
      const question = page.locator('[data-question]');
      const first = await question.getAttribute('data-question');
      await question.getByRole('radio').first().check();
      await question.getByRole('button', { name: quiz.button.check }).click();
      await expect(question).toContainText(quiz.kept.saved);
      await page.getByRole('button', { name: words.next, exact: true }).click();
      await expect(question).not.toHaveAttribute('data-question', first ?? '');
      await page.reload();
      await expect(page.locator('.sheet button[aria-current]')).toHaveText('2');
      await expect(page.locator('.sheet button').first()).toHaveAttribute('data-state', /^(right|wrong)$/);
    },
  );
});

turn(({ locale, words, quiz }) => {
  test(`/${locale}/practice/ tells nothing during a test, lets answers change, and marks them all when it is handed in`, async ({
    page,
    site,
  }) => {
    await openOn(page, site.url(`${locale}/practice/`), [TEN.judge, TEN.single, TEN.short, TEN.numeric], 'test');
    const question = page.locator('[data-question]');
    await question.getByRole('radio').first().check();
    await question.getByRole('radio').nth(1).check();
    await expect(question.locator('.quiz-actions')).toHaveCount(0);
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await page.getByRole('button', { name: words.flag }).click();
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await question.getByRole('textbox').fill('information technology');
    await expect(page.locator('.sheet [data-state="right"], .sheet [data-state="wrong"]')).toHaveCount(0);
    await page.getByRole('button', { name: words.finish, exact: true }).click();
    await expect(page.locator('.wanting')).toContainText(words.wanting.empty.replace('{n}', '2'));
    await page.getByRole('button', { name: words.finishAnyway }).click();
    await expect(page.locator('.sheet button').first()).toHaveAttribute('data-state', 'right');
    await expect(page.locator('.sheet button').nth(1)).toHaveAttribute('data-flagged', 'true');
    await expect(page.locator('.sheet button').nth(1)).toHaveAttribute('data-state', 'empty');
    await expect(page.locator('.sheet button').nth(2)).toHaveAttribute('data-state', 'waiting');
    // What was written is marked now, against the model.
    await question.getByRole('button', { name: quiz.button.compare }).click();
    await question.getByRole('checkbox').first().check();
    await question.getByRole('button', { name: quiz.button.score }).click();
    await expect(page.locator('.sheet button').nth(2)).toHaveAttribute('data-state', 'partly');
    await page.getByRole('button', { name: words.again.replace('{n}', '3') }).click();
    await expect(page.locator('.sheet button')).toHaveCount(3);
  });
});

test('a composed Chinese answer is not submitted by the Enter that ends it', async ({ page, site }) => {
  await openOn(page, site.url('zh/practice/'), [TEN.fill]);
  const field = page.locator('[data-question] input').first();
  await field.focus();
  const devtools = await page.context().newCDPSession(page);
  const key = (type: 'rawKeyDown' | 'keyUp', code: number) =>
    devtools.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: code });
  await devtools.send('Input.imeSetComposition', { text: 'xuexi', selectionStart: 5, selectionEnd: 5 });
  await key('rawKeyDown', 229);
  await devtools.send('Input.insertText', { text: '学习' });
  // Some systems send the confirming key once more, after the composition has ended, still with the code of an input method.
  await key('rawKeyDown', 229);
  await key('keyUp', 13);
  await expect(field).toHaveValue('学习');
  await expect(page.locator('[data-question] .quiz-said')).not.toContainText(/\S/);
  // Once the field is left and come back to, no composition is open, and Enter is Enter.
  await field.blur();
  await field.press('Enter');
  await expect(page.locator('[data-question] .quiz-said')).toContainText(/\S/);
});

test('a kind of question whose script went with an older version is said, and the page anew brings it with all that was answered', async ({
  page,
  site,
}) => {
  await openOn(page, site.url('zh/practice/'), [TEN.judge, TEN.match], 'test');
  await page.locator('[data-question]').getByRole('radio').first().check();
  await expect(page.locator('.session-kept')).toHaveText(zh.sessionKept.saved);
  await page.route('**/_astro/Match.*.js', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(zh.notLoaded);
  await page.unroute('**/_astro/Match.*.js');
  await page.getByRole('button', { name: island.reload.slice(1) }).click();
  await page.locator('[data-question]').waitFor();
  await expect(page.locator('.sheet button').first()).toHaveAttribute('data-state', 'answered');
  await page.locator('.sheet button').nth(1).click();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', TEN.match);
});
