import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { kano as words } from '../../src/i18n/en/kano.ts';
import { widget as common } from '../../src/i18n/en/widget.ts';
import { fill } from '../../src/i18n/fill.ts';
import { expect, test } from './fixtures.ts';
import { settle } from './gates/settle.ts';

const LAB = 'en/lab/kano/';
const ASK = 'How would you feel if the library cafe offered free ';

const open = async (page: Page, url: string) => {
  await page.goto(url);
  await settle(page);
  return page.locator('[data-widget=kano]');
};
const choose = async (page: Page, name: string, bytes: Buffer) => {
  await page.getByText(words.surveyTitle).first().click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
};
const faultsOf = (page: Page) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
};

test('two pasted features of one name are drawn, told apart and counted, and the table is theirs', async ({ page, site }) => {
  const faults = faultsOf(page);
  const plotter = await open(page, site.url(LAB));
  await plotter.getByText(words.ownTitle).click();
  await plotter.getByRole('textbox', { name: words.ownLabel }).fill('Wi-Fi,12,30,8,10,0,0\nWi-Fi,5,5,40,10,0,0');
  await plotter.getByRole('button', { name: words.ownUse }).click();
  await expect(plotter.getByText(words.ownUsed.replace('{n}', '2'))).toBeVisible();
  await plotter.getByText(words.dataTitle).click();
  const table = plotter.locator('table', { hasText: words.surveyTable });
  await expect(table.locator('tbody th')).toHaveText(['Wi-Fi', 'Wi-Fi (2)']);
  await expect(plotter.locator('.reading')).toContainText('n = 60');
  expect(faults).toEqual([]);
});

test('a survey file of sixty long questions that begin alike is plotted as it was read', async ({ page, site }) => {
  const faults = faultsOf(page);
  const plotter = await open(page, site.url(LAB));
  const names = Array.from({ length: 60 }, (_, i) => `${ASK}${'and very '.repeat(30)}good thing no. ${i + 1}, A、B`);
  const rows = names.map((name) => `"${name}",1,5`);
  await choose(page, 'survey.csv', Buffer.from(['feature,functional,dysfunctional', ...rows].join('\n')));
  await plotter.getByRole('button', { name: fill(words.surveyUse, { used: 60 }) }).click();
  await expect(plotter.locator('.origin')).toHaveText(words.ownOrigin);
  await expect(plotter.locator('.verdict b')).toHaveText(names[0] ?? '');
  await expect(plotter.locator('.reading')).toContainText('n = 1');
  await expect(plotter.locator('table', { hasText: words.surveyTable }).locator('tbody tr')).toHaveCount(60);
  expect(faults).toEqual([]);
});

test('a file says in which encoding it was read, and can be read in another', async ({ page, site }) => {
  const plotter = await open(page, site.url(LAB));
  const word = Buffer.from([0xd0, 0xa3]);
  const rows = Buffer.concat([Buffer.from('sep=;\r\nfeature;functional;dysfunctional\n'), word, Buffer.from(';1.0;5.0\n')]);
  await choose(page, 'survey.csv', rows);
  await expect(plotter.locator('.preview')).toContainText('У');
  await expect(plotter.getByText(fill(words.surveyTaken, { encoding: 'UTF-8' }))).toBeVisible();
  await plotter.getByLabel(words.surveyEncoding).selectOption('gb18030');
  await expect(plotter.locator('.preview')).toContainText('校');
});

test('a link to a survey it does not carry says whose is shown', async ({ page, site }) => {
  const plotter = await open(page, site.url(`${LAB}#kano-2_set-own_feature-row-2_x-20`));
  const shown = await plotter
    .locator('select')
    .first()
    .evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text);
  await expect(plotter.getByRole('alert').first()).toHaveText(fill(words.ownMissing, { survey: shown ?? '' }));
});

test('a drawing of features with control characters in their names is well formed', async ({ page, site }) => {
  const plotter = await open(page, site.url(LAB));
  await plotter.getByText(words.ownTitle).click();
  await plotter.getByRole('textbox', { name: words.ownLabel }).fill('a\u0001\u000Bb,12,30,8,10,0,0');
  await plotter.getByRole('button', { name: words.ownUse }).click();
  await expect(plotter.locator('.reading')).toContainText('n = 60');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    plotter.getByRole('button', { name: common.saveSvg }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  // Parsed where no policy forbids it.
  const blank = await page.context().newPage();
  const broken = await blank.evaluate(
    (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '',
    text,
  );
  expect(broken).toBe('');
  expect(text).toContain('a\uFFFD\uFFFDb');
});
