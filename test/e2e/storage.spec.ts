import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { classPage } from '../../src/i18n/en/class.ts';
import { practice } from '../../src/i18n/en/practice.ts';
import { quiz } from '../../src/i18n/en/quiz.ts';
import { record as words } from '../../src/i18n/en/record.ts';
import { sheet } from '../../src/i18n/en/sheet.ts';
import { site as layout } from '../../src/i18n/en/site.ts';
import { teach } from '../../src/i18n/en/teach.ts';
import { expect, test } from './fixtures.ts';
import { spoil } from './stored.ts';
import { openOn, TEN } from './ten-kinds.ts';

test.use({ reducedMotion: 'reduce' });

const answers = (page: Page) => page.locator('.record-counts div').first().locator('dd');
const well = (page: Page) => page.locator('.record-counts div').nth(2).locator('dd');
const answer = async (page: Page, option = 0) => {
  await page.locator('[data-question]').getByRole('radio').nth(option).check();
  await page.locator('[data-question] .quiz-actions button').click();
};
const event = (n: number, change: object = {}) => ({
  ...{ v: 1, id: `abcdefghij-${n}`, at: 1e12 + n, day: '2026-11-01', kind: 'answered', question: `q${n}`, answer: 'a' },
  ...{ seed: 1, score: 1, max: 1, place: 'lesson' },
  ...change,
});
const file = (events: readonly unknown[]) => JSON.stringify({ format: 'zhike-record', version: 1, events });
const bring = async (page: Page, text: string) => {
  await page.getByLabel(words.restore.paste).fill(text);
  await page.getByRole('button', { name: words.restore.look }).click();
  await page.getByRole('button', { name: words.restore.merge }).click();
};
const five = [1, 2, 3, 4, 5].map((n) => event(n));

test('a damaged or newer copy of a record takes nothing from what is here, and says what it holds', async ({ page, site }) => {
  await page.goto(site.url('en/record/'));
  await bring(page, file(five));
  await expect(answers(page)).toHaveText('5');
  const damaged = [event(1), event(2, { score: undefined }), event(3, { day: '2026-1-3' }), event(4, { v: 2 }), event(5)];
  await bring(page, file(damaged));
  await expect(page.getByText(words.restore.nothing)).toBeVisible();
  await page.reload();
  await expect(answers(page)).toHaveText('5');
  await page.getByLabel(words.restore.paste).fill(file(five.map((each) => ({ ...each, score: 0 }))));
  await page.getByRole('button', { name: words.restore.look }).click();
  await expect(page.getByText(words.restore.other.replace('{other}', '5').split(':')[0] ?? '')).toBeVisible();
  await page.getByRole('button', { name: words.restore.merge }).click();
  await page.reload();
  await expect(well(page)).toHaveText('5');
});

test('a copy that was saved again in another encoding is refused as such', async ({ page, site }) => {
  await page.goto(site.url('en/record/'));
  const buffer = Buffer.concat([Buffer.from(file([event(1, { answer: 'x' })]).replace('"x"', '"')), Buffer.from([0xb2, 0xe8])]);
  await page.getByLabel(words.restore.file).setInputFiles({ name: 'zhike.json', mimeType: 'application/json', buffer });
  await expect(page.getByText(words.restore.fault.encoding)).toBeVisible();
});

test('a value in the store that is no event (a large number, a circle, one too deep) hides nothing else', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/record/'));
  await bring(page, file(five));
  for (const what of ['bigint', 'circle', 'deep'] as const) {
    await spoil(page, 'events', what);
    await spoil(page, 'aside', what);
    await page.reload();
    await expect(answers(page), what).toHaveText('5');
  }
});

test('where the disk is full the record is shown whole, the copy has it all, and what is new is noted', async ({
  page,
  site,
}) => {
  await page.goto(site.url('en/record/'));
  await bring(page, file(Array.from({ length: 30 }, (_, i) => event(i + 1))));
  await expect(answers(page)).toHaveText('30');
  await page.addInitScript(() => {
    if (sessionStorage.getItem('roomy')) return;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  for (const kind of [TEN.judge, TEN.single] as const) {
    await openOn(page, site.url('en/practice/'), [kind]);
    await answer(page);
    await expect(page.locator('.quiz-kept')).toHaveText(quiz.kept.noted);
  }
  await page.goto(site.url('en/record/'));
  await expect(answers(page)).toHaveText('32');
  await expect(page.getByRole('alert')).toHaveText(words.full);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.record .actions').getByRole('button', { name: words.backup.save }).click(),
  ]);
  const saved = JSON.parse(await readFile((await download.path()) ?? '', 'utf8'));
  expect(saved.events.length).toBe(32);
  await page.evaluate(() => sessionStorage.setItem('roomy', 'yes'));
  await page.reload();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(answers(page)).toHaveText('32');
});

test('a store that never answers is told of in a few seconds, and what the journal has is shown', async ({ page, site }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({ addEventListener: () => {} }) as unknown as IDBOpenDBRequest;
  });
  await page.clock.install();
  const later = (what: Locator) =>
    expect.poll(async () => {
      await page.clock.fastForward(2000);
      return what.textContent({ timeout: 100 }).catch(() => '');
    });
  await openOn(page, site.url('en/practice/'), [TEN.judge]);
  await answer(page);
  await later(page.locator('.quiz-kept')).toBe(quiz.kept.noted);
  await page.goto(site.url('en/record/'));
  await later(answers(page)).toBe('1');
  await expect(page.getByRole('alert')).toHaveText(words.onlyJournal);
  // Nor is it said that there is no paper where it cannot be known.
  await page.goto(site.url('en/teach/class/'));
  await later(page.locator('.class-page > [role="status"]').first()).toBe(classPage.closed);
  await page.goto(site.url('en/teach/print/?p=somepaper01'));
  await later(page.locator('main [role="status"]').first()).toBe(sheet.closed);
});

test('where every kind of storage throws, an answer is still told of as not kept, and nothing breaks', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(globalThis, name, { get: refuse, configurable: true });
    globalThis.BroadcastChannel = new Proxy(BroadcastChannel, { construct: refuse });
  });
  await page.goto(site.url(`en/practice/?q=${TEN.judge}`));
  await answer(page);
  await expect(page.locator('.quiz-kept')).toHaveText(quiz.kept.lost);
  await expect(page.locator('.notice')).toContainText(words.notice.lost);
  await expect(page.getByText(practice.sessionLost)).toBeVisible();
  await page.goto(site.url('en/teach/'));
  await page.locator('.presets button').first().dblclick();
  await expect(page.getByText(teach.safety.lost)).toBeVisible();
  for (const address of ['en/', 'en/record/', 'en/lessons/satisfaction/kano/']) await page.goto(site.url(address));
  await page.locator('[popovertarget=settings]').first().click();
  await page.locator('#settings input[value=dark]').check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText(layout.settingsUnkept)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a clock that was ahead for an evening spoils nothing: the last thing done counts', async ({ page, site }) => {
  const standing = (name: string) => page.locator('.practice .tally', { hasText: new RegExp(`^${name} `) });
  const sitting = async (day: string, option: number) => {
    await page.clock.setSystemTime(new Date(`${day}T12:00:00`));
    await openOn(page, site.url('en/practice/'), [TEN.judge]);
    await answer(page, option);
    await page.locator('.quiz-kept', { hasText: 'Saved' }).waitFor();
    await page.goto(site.url('en/practice/'));
    await page.locator('.practice .tally').first().waitFor();
  };
  const bank = await (await page.request.get(site.url('en/bank/ckm.json'))).json();
  const right = bank.find(({ id }: { id: string }) => id === TEN.judge).answer ? 0 : 1;
  await sitting('2027-09-01', 1 - right);
  await expect(standing(practice.standings.wrong)).toContainText('1');
  await sitting('2026-09-22', right);
  await expect(standing(practice.standings.wrong)).toContainText('0');
  await expect(standing(practice.standings.kept)).toContainText('1');
});

test('what was deleted stays deleted, even where a killed browser brings back what it had noted', async ({ page, site }) => {
  await page.goto(site.url('en/lessons/satisfaction/kano/'));
  const drafts = page.locator('[data-question] textarea').first();
  await drafts.fill('half a thought');
  await page.waitForTimeout(300);
  const old = await page.evaluate(() => ({
    'zhike:events:old-1': JSON.stringify([
      { v: 1, id: 'old-1', at: Date.now(), day: '2026-11-01', kind: 'read', lesson: 'crm/core-ideas' },
    ]),
    'zhike:work:session:old': JSON.stringify({ v: 1, order: Date.now(), value: { v: 2 } }),
  }));
  await page.goto(site.url('en/record/'));
  await page.getByRole('button', { name: words.erase.ask }).click();
  await page.locator('.confirm .act').click();
  await expect(page.getByText(words.erase.done)).toBeVisible();
  await page.evaluate((items) => {
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text);
  }, old);
  await page.reload();
  await expect(page.locator('.record-counts div').nth(3).locator('dd')).toHaveText('0');
  await page.goto(site.url('en/lessons/satisfaction/kano/'));
  await page.locator('[data-question] textarea').first().hover();
  await page.waitForTimeout(500);
  await expect(page.locator('[data-question] textarea').first()).toHaveValue('');
});

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
