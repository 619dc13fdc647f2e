import { quiz } from '../../src/i18n/en/quiz.ts';
import { expect, test } from './fixtures.ts';

test('an answered question of a lesson stands answered at the next visit, and the page opens where the reader is', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/lessons/satisfaction/kano/'));
  const written = page.locator('[data-question]:has(textarea)').first();
  await written.getByRole('textbox').fill('Must-be, one-dimensional, attractive.');
  await written.getByRole('button', { name: quiz.button.compare }).click();
  await written.getByRole('checkbox').first().check();
  await written.getByRole('button', { name: quiz.button.score }).click();
  await expect(written).toContainText(quiz.kept.saved);
  await page.goto(site.url('en/'));
  await page.goto(site.url('en/lessons/satisfaction/kano/'));
  await expect(written.locator('.quiz-verdict')).toBeVisible();
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
  await written.getByRole('button', { name: quiz.button.again }).click();
  await expect(written.getByRole('textbox')).toBeEditable();
});
