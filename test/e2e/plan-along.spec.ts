import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { record } from '../../src/i18n/en/record.ts';
import { revise as words } from '../../src/i18n/en/revise.ts';
import { expect, test } from './fixtures.ts';

/** All that the plan says of today and the days after it. */
const told = async (page: Page) => {
  await page.locator('.squares').waitFor();
  await page.getByText(words.forecast.table).click();
  return {
    head: await page.getByRole('heading', { level: 1 }).innerText(),
    today: await page.locator('.revise-today').innerText(),
    days: await page.locator('.revise-page details table').innerText(),
    off: await page.locator('.revise-page details input:checked').count(),
    exam: await page.locator('.revise-settings input[type=date]').inputValue(),
    units: await page.locator('.revise-form fieldset').last().locator('input:checked').count(),
  };
};

test('a plan goes along in the record’s file: another device that takes it has the same settings and the same plan', async ({
  page,
  browser,
  site,
}) => {
  await page.goto(site.url('en/revise/'));
  await page.getByRole('button', { name: words.settings.soon.fortnight }).click();
  await page.getByText(words.settings.change, { exact: true }).click();
  await page.getByLabel(words.settings.minutes, { exact: true }).fill('12');
  const fields = page.locator('.revise-form fieldset');
  await fields.first().locator('input').nth(0).check();
  await fields.last().locator('input').nth(2).uncheck();
  await page.getByText(words.forecast.table).click();
  await page.locator('.revise-page details tbody tr:nth-child(3) input').check();
  await page.reload();
  const here = await told(page);
  expect(here.off).toBeGreaterThan(1);

  await page.goto(site.url('en/record/'));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: record.backup.save }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');

  const context = await browser.newContext();
  const other = await context.newPage();
  // A plan of its own, decided earlier in the order of things than what comes.
  await other.addInitScript(() => {
    const plan = { v: 1, id: 'old-1', at: 1e12, day: '2026-11-01', kind: 'planned', from: '2026-11-01', exam: null };
    const rest = { minutes: 40, offWeekdays: [], offDays: [], mocks: true, units: ['crm'] };
    if (!localStorage.getItem('seeded')) localStorage.setItem('zhike:events:old', JSON.stringify([{ ...plan, ...rest }]));
    localStorage.setItem('seeded', 'yes');
  });
  await other.goto(site.url('en/record/'));
  await other.getByLabel(record.restore.paste).fill(text);
  await other.getByRole('button', { name: record.restore.look }).click();
  await other.getByRole('button', { name: record.restore.merge }).click();
  await expect(other.getByText(record.restore.merged.split('{added}')[0] ?? '')).toBeVisible();
  await other.goto(site.url('en/revise/'));
  expect(await told(other)).toEqual(here);
  await context.close();
});
