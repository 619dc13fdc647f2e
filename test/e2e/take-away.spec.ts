import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { readMoodle } from '../../src/core/exchange/import/moodle/read.ts';
import { readRows } from '../../src/core/exchange/import/table/read-rows.ts';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import { teach as enTeach } from '../../src/i18n/en/teach.ts';
import { sheet as zh } from '../../src/i18n/zh/sheet.ts';
import { teach as zhTeach } from '../../src/i18n/zh/teach.ts';
import { xlsxRows } from '../../src/state/teach/xlsx-rows.ts';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';

test.use({ reducedMotion: 'reduce' });

const taken = async (page: Page, format: string, save: string) => {
  await page.getByRole('button', { name: format }).press('Enter');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: save }).press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
const foundIn = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.locator('.teach [role=status]').filter({ hasText: /\d/ }).first().textContent()) ?? '')?.[0]);

test('a whole unit leaves by keys from the teacher’s page, as Word and Moodle, and the files hold every question', async ({
  page,
  site,
}) => {
  const faults = await watchPolicy(page, site.origin);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url('zh/teach/'));
  await page.getByText(zhTeach.takeOut).press('Enter');
  await page.getByRole('combobox', { name: zhTeach.unit }).selectOption('satisfaction');
  const n = await foundIn(page);
  expect(n).toBeGreaterThan(20);
  expect(asked.filter((path) => /sheet\.json|docx|answers\//.test(path))).toEqual([]);
  await page.getByText(`把这 ${n} 道题`).press('Enter');
  const word = await taken(page, zh.away.formats.word, zh.away.save);
  expect(word.name).toBe('zhike-satisfaction.docx');
  const { value } = await mammoth.extractRawText({ buffer: word.bytes });
  const numbers = [...value.matchAll(/^(\d+)\. /gm)].map(([, each]) => Number(each));
  expect(new Set(numbers).size).toBe(n);
  const moodle = await taken(page, zh.away.formats.moodle, zh.away.save);
  expect(moodle.name).toBe('zhike-satisfaction.xml');
  const read = readMoodle(moodle.bytes.toString('utf8'));
  expect(read.ok && read.items.length).toBeGreaterThanOrEqual(n);
  expect(await axeFaults(page), 'a unit').toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflowFaults(page), 'a unit').toEqual([]);
  expect(faults).toEqual([]);
});

test('what a search found leaves as a spreadsheet and as Anki’s text; another search is another file', async ({ page, site }) => {
  const faults = await watchPolicy(page, site.origin);
  await page.goto(site.url('en/teach/'));
  await page.getByRole('button', { name: enTeach.empty }).click();
  await page.getByLabel(enTeach.words).fill('loyal');
  const n = await foundIn(page);
  expect(n).toBeGreaterThan(3);
  await page.getByText(`Use these questions elsewhere: ${n}`).click();
  const xlsx = await taken(page, en.away.formats.xlsx, en.away.save);
  const back = await xlsxRows(new Uint8Array(xlsx.bytes).buffer);
  const read = back.ok ? readRows(back.rows) : back;
  if (!read.ok) throw new Error(read.code);
  const stems = new Set(read.items.map(({ own }) => own.body.prompt));
  expect(stems.size).toBeGreaterThanOrEqual(n);
  const anki = await taken(page, en.away.formats.anki, en.away.save);
  expect(anki.name).toBe('zhike-bank.anki.txt');
  expect(anki.bytes.toString('utf8')).toContain('loyal');

  await page.getByLabel(enTeach.words).fill('kano');
  await expect(page.getByRole('button', { name: en.away.save })).toHaveCount(0);
  await page.getByLabel(enTeach.words).fill('nothing has these words');
  await expect(page.getByText(/^Use these/)).toHaveCount(0);
  expect(faults).toEqual([]);
});
