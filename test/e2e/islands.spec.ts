import type { Page } from '@playwright/test';
import { island as en } from '../../src/i18n/en/island.ts';
import { kano } from '../../src/i18n/en/kano.ts';
import { widget } from '../../src/i18n/en/widget.ts';
import { island as zh } from '../../src/i18n/zh/island.ts';
import { expect, test } from './fixtures.ts';

const FIVE = 'zh/lessons/loyalty/five-times/';
const QUESTION = '#q-five-times-marginal';
/** Every script of an island; what a page loads for itself comes before a test breaks the network. */
const SCRIPTS = /\/_astro\/.*\.js/;

const breakScripts = async (page: Page, times = Number.POSITIVE_INFINITY) => {
  let left = times;
  await page.route(SCRIPTS, (route) => (left-- > 0 ? route.fulfill({ status: 503, body: '' }) : route.fallback()));
};

test('a question whose scripts fail once is awake in the end, with what was typed and pressed', async ({ page, site }) => {
  await page.goto(site.url(FIVE));
  await breakScripts(page, 1);
  const question = page.locator(QUESTION);
  await question.locator('input').fill('1500');
  await question.locator('button').first().click();
  await expect(question.locator('.quiz-verdict')).toBeVisible();
  await expect(page.locator('.script-said')).toHaveCount(0);
});

test('a question whose scripts do not come says so, and a reload keeps what was typed', async ({ page, site }) => {
  await page.goto(site.url(FIVE));
  await breakScripts(page);
  const question = page.locator(QUESTION);
  await question.locator('input').fill('1500');
  await question.locator('button').first().click();
  await expect(page.getByText(zh.lost)).toBeVisible();
  await expect(question.locator('input')).toHaveValue('1500');
  await page.unrouteAll();
  await page.getByRole('button', { name: zh.reload }).click();
  await page.waitForLoadState();
  await expect(question.locator('input')).toHaveValue('1500');
  await question.locator('button').first().click();
  await expect(question.locator('.quiz-verdict')).toBeVisible();
});

test('an instrument whose scripts do not come says so, and is tried again at the next touch', async ({ page, site }) => {
  await page.goto(site.url('en/lab/clv/'));
  await breakScripts(page);
  const slider = page.locator('input[type=range]').first();
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(page.getByText(en.lost)).toBeVisible();
  const set = await slider.inputValue();
  await page.unrouteAll();
  await page.getByRole('button', { name: en.reload }).click();
  await page.waitForLoadState();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(slider).toHaveValue(set);
  await expect(page.locator('.field input').first()).toHaveValue(set);
});

test('scripts that come ten seconds late are said to be on their way, and what was done meanwhile is done then', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await page.goto(site.url(FIVE));
  let come = () => {};
  const coming = new Promise<void>((done) => {
    come = done;
  });
  await page.route(SCRIPTS, async (route) => {
    await coming;
    await route.fallback();
  });
  const question = page.locator(QUESTION);
  await question.locator('input').fill('1500');
  await question.locator('button').first().click();
  await page.clock.fastForward(10_000);
  await expect(page.getByText(zh.late)).toBeVisible();
  come();
  await expect(question.locator('.quiz-verdict')).toBeVisible();
  await expect(page.locator('.script-said')).toHaveCount(0);
});

for (const [address, says] of [
  ['zh/practice/', zh.lost],
  ['zh/record/', zh.lost],
  ['en/search/', en.lost],
] as const)
  test(`/${address} says when its script does not come`, async ({ page, site }) => {
    await page.route(/\/_astro\/(?!Base|page).*\.js/, (route) => route.abort());
    await page.goto(site.url(address));
    await expect(page.getByText(says)).toBeVisible();
  });

test('the first tap on an instrument counts', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [address, tap] of [
    ['zh/lab/clv/', 3],
    ['zh/lab/kano/', 1],
    ['zh/lab/lifecycle/', 1],
  ] as const) {
    await page.goto(site.url(address));
    const choice = page.locator('.choice label').nth(tap);
    const value = await choice.locator('input').inputValue();
    await choice.dispatchEvent('pointerdown', { bubbles: true });
    await choice.evaluate((label) => (label as HTMLElement).click());
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator(`.choice input[value=${value}]`).first()).toBeChecked();
  }
});

/** What a page translator does: every text is wrapped anew. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate=no], svg, script, style, option, textarea')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.cloneNode());
    }
  });
/** What a password manager or a writing aid does: a node of its own beside every field. */
const extend = (page: Page) =>
  page.evaluate(() => {
    for (const field of document.querySelectorAll('main input, main textarea')) field.after(document.createElement('x-helper'));
  });

for (const [who, change] of [
  ['a translator', translate],
  ['an extension', extend],
] as const)
  test(`what is typed and tapped before the scripts come survives ${who} in the page`, async ({ page, site }) => {
    await page.goto(site.url(FIVE));
    await page.route(SCRIPTS, async (route) => {
      await new Promise((ready) => setTimeout(ready, 250));
      await route.fallback();
    });
    await change(page);
    for (const question of await page.locator('[data-question]').all()) {
      const id = await question.getAttribute('data-question');
      const radio = question.locator('input[type=radio], input[type=checkbox]').nth(1);
      const text = question.locator('input:not([type=radio], [type=checkbox]), textarea').first();
      if ((await radio.count()) > 0) await radio.click({ force: true });
      else if ((await text.count()) > 0) {
        await text.focus();
        await page.keyboard.type('12');
      } else continue;
      await expect(page.locator(`astro-island[ssr]:has([data-question=${id}])`)).toHaveCount(0);
      if ((await radio.count()) > 0) await expect(radio, id ?? '').toBeChecked();
      else {
        await page.keyboard.type('3');
        await expect(text, id ?? '').toHaveValue('123');
      }
    }
  });

test('a view of which the script is gone after a new version says so, and the page loaded again shows it as it was set', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/lab/kano/'));
  await page.mouse.move(100, 300);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByText(kano.views.plane, { exact: true }).first().click();
  await expect(page.getByText(widget.notLoaded)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: widget.reload }).click();
  await page.waitForLoadState();
  await expect(page.locator('.kano-plane')).toBeVisible();
});
