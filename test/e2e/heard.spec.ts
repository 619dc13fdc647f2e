import type { Page } from '@playwright/test';
import { announced, listen } from '../listen/announced.ts';
import { heardIn } from '../listen/heard.ts';
import { unheard } from '../listen/laws.ts';
import { slide } from '../listen/stops/instruments.ts';
import { mark } from '../listen/stops/questions.ts';
import { openResults } from '../listen/stops/teaching.ts';
import { expect, test } from './fixtures.ts';
import { overflowFaults } from './gates/overflow.ts';
import { settle } from './gates/settle.ts';
import { openPlanned, PLAN } from './planned.ts';
import { KINDS, openOn, TEN, tap } from './ten-kinds.ts';

test.use({ reducedMotion: 'reduce' });

/** What was said aloud, without where the focus went. */
const saidBy = async (page: Page, quiet?: number) =>
  (await announced(page, quiet)).filter(({ how }) => how !== 'focus').map(({ text }) => text);

test('each of the ten kinds says its verdict once, and everything on the way has a name of its own', async ({ page, site }) => {
  await listen(page);
  await openOn(
    page,
    site.url('zh/practice/'),
    KINDS.map((kind) => TEN[kind]),
  );
  for (const kind of KINDS) {
    const question = page.locator(`[data-question="${TEN[kind]}"]`);
    await question.waitFor();
    expect.soft(unheard(await heardIn(page, 'main')), kind).toEqual([]);
    await tap(question, kind);
    await announced(page, 0);
    await mark(page, kind);
    const verdict = await question.locator('.quiz-verdict').innerText();
    const said = await saidBy(page, 100);
    expect
      .soft(
        said.filter((text) => text.includes(verdict)),
        `${kind}: ${said.join(' | ')}`,
      )
      .toHaveLength(1);
    expect.soft(unheard(await heardIn(page, 'main')), `${kind}, marked`).toEqual([]);
    if (kind !== KINDS.at(-1)) await page.locator('.run > .bar button').nth(1).click();
  }
});

test('an instrument says what a slider has changed once the hand rests and not before; its drawing is named by that, in the reader’s own colours', async ({
  page,
  site,
}) => {
  await listen(page);
  for (const address of ['zh/lab/kano/', 'en/lab/clv/', 'zh/lab/lifecycle/', 'en/lab/knowledge/']) {
    await page.goto(site.url(address));
    await settle(page);
    expect.soft(unheard(await heardIn(page, 'main')), address).toEqual([]);
    if (address.includes('knowledge')) continue;
    await announced(page, 0);
    await slide(page, 0);
    const atOnce = await saidBy(page, 0);
    const rested = await saidBy(page);
    expect.soft([atOnce.length, rested.length], `${address}: ${[...atOnce, ...rested].join(' | ')}`).toEqual([0, 1]);
    await expect(page.locator('.plot > svg').first()).toHaveAttribute('aria-label', rested[0] ?? '');
    await page.emulateMedia({ forcedColors: 'active' });
    const inks = await page.locator('.plot > svg').evaluateAll((drawings) => [
      ...new Set(
        drawings.flatMap((drawing) =>
          [...drawing.querySelectorAll('*')].flatMap((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            return [fill, stroke];
          }),
        ),
      ),
    ]);
    expect
      .soft(
        inks.filter((ink) => !/^(none|rgba?\((0, 0, 0|255, 255, 255).*)$/.test(ink)),
        address,
      )
      .toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
});

test('a question added to a paper or taken out of it is told, with the sum; the figures of a class have names', async ({
  page,
  site,
}) => {
  await listen(page);
  await page.goto(site.url('zh/teach/'));
  await page.locator('main button.act').first().click();
  await page.locator('.items .take').nth(1).click();
  expect(await saidBy(page)).toEqual(expect.arrayContaining(['第 2 题已去掉。', expect.stringContaining('9 道')]));
  await page.locator('main details summary').nth(1).click();
  await page.locator('details .items .act').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details .items [aria-disabled=true]:focus')).toBeVisible();
  expect(await saidBy(page)).toEqual(expect.arrayContaining([expect.stringContaining('10 道')]));
  expect(unheard(await heardIn(page, 'main'))).toEqual([]);

  await openResults(page, site, 'zh');
  expect(unheard(await heardIn(page, 'main'))).toEqual([]);
});

/** WCAG 1.4.12: nothing may be lost where lines, words and letters stand further apart. */
const spread = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
/** What stays in front of the text while it is scrolled, and takes more than a quarter of the window. */
const inFront = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (each) =>
          ['fixed', 'sticky'].includes(getComputedStyle(each).position) &&
          each.checkVisibility() &&
          each.getBoundingClientRect().height > innerHeight / 4,
      )
      .map((each) => `${each.localName}.${each.className}`),
  );

test('enlarged four times nothing stands in front of the text, and apart letters fit; the squares of revision differ without colour', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const look = async (name: string) => {
    await spread(page);
    expect.soft(await inFront(page), name).toEqual([]);
    expect.soft(await overflowFaults(page), name).toEqual([]);
  };
  await page.goto(site.url('zh/lessons/satisfaction/kano/'));
  await settle(page, 'read');
  await look('lesson');
  await page.goto(site.url('en/exam/'));
  await page.locator('.exam-setup .act').click();
  await page.locator('[data-question]').waitFor();
  await look('exam');
  await openPlanned(page, site.url('zh/revise/'), PLAN);
  await look('revise');
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await page.locator('.square-key span').evaluateAll((squares) =>
    squares.map((square) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(square);
      return `${backgroundColor} ${backgroundImage}`;
    }),
  );
  expect(new Set(looks).size).toBe(looks.length);
});
