import type { Page } from '@playwright/test';
import { unpackBytes } from '../../src/core/exchange/code/pack.ts';
import { readCodes } from '../../src/core/exchange/code/read-code.ts';
import { readSubmission } from '../../src/core/exchange/code/submission-code.ts';
import { assignment as zh } from '../../src/i18n/zh/assignment.ts';
import { practice } from '../../src/i18n/zh/practice.ts';
import { teach } from '../../src/i18n/zh/teach.ts';
import { unseal } from '../../src/state/teach/seal.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';
import { readQr } from './gates/qr.ts';

test.use({ reducedMotion: 'reduce' });
const PHONE = { width: 390, height: 740 };

/** Handed out from the home page, counting the presses. */
const handOut = async (page: Page, home: string) => {
  let presses = 0;
  const press = async (locator: ReturnType<Page['locator']>) => {
    presses += 1;
    await locator.click();
  };
  await page.goto(home);
  await press(page.locator('.top nav').getByRole('link', { name: teach.title }));
  await press(page.locator('.presets button').first());
  await press(page.locator('.hand-out button.act'));
  await press(page.getByRole('button', { name: teach.copyLink }));
  return { presses, link: await page.locator('.hand-out textarea').inputValue() };
};

/** The key that only the teacher's device has. */
const keyOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<JsonWebKey>((resolve, reject) => {
        const opening = indexedDB.open('zhike');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('work').objectStore('work').get('teach:key');
          asking.onsuccess = () => resolve(asking.result.value);
          asking.onerror = () => reject(asking.error);
        };
      }),
  );

test(
  'a teacher hands out ten questions in at most eight presses; a student takes them by keys on a phone, reloads, hands in, and only the teacher reads it',
  UNDER_BASE,
  async ({ page, site, browser }) => {
    const faults = await watchPolicy(page, site.origin);
    const { presses, link } = await handOut(page, site.url('zh/'));
    expect(presses).toBeLessThanOrEqual(8);
    expect(link.length).toBeLessThanOrEqual(300);
    expect(await axeFaults(page), 'handed out').toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await readQr(page.locator('.hand-out .qr'))).toBe(link);
    const key = await keyOf(page);

    const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const student = await phone.newPage();
    const theirs = await watchPolicy(student, site.origin);
    // As in a chat application’s browser, which saves no file.
    await student.addInitScript(() => Reflect.deleteProperty(URL, 'createObjectURL'));
    await student.goto(link);
    await expect(student.getByText(zh.sealed)).toBeVisible();
    expect(await axeFaults(student), 'before it starts').toEqual([]);
    expect(await overflowFaults(student)).toEqual([]);
    await student.getByRole('button', { name: zh.start }).click();
    await expect(student.getByRole('alert')).toContainText(zh.ask.name);
    await student.getByLabel(zh.ask.name).fill('=王小雨<b>');
    await student.keyboard.press('Enter');

    // Each student has an order of their own: on to the first question with options.
    const options = student.locator('[data-question] .quiz-option input').first();
    await student.locator('[data-question]').waitFor();
    while ((await options.count()) === 0) {
      const tag = await student.locator('.quiz-tag').textContent();
      await student.getByRole('button', { name: practice.next, exact: true }).press('Enter');
      await expect(student.locator('.quiz-tag')).not.toHaveText(tag ?? '');
    }
    await options.focus();
    await student.keyboard.press('Space');
    await expect(student.locator('.sheet [data-state="answered"]')).toHaveCount(1);
    await student.reload();
    await expect(student.locator('.sheet [data-state="answered"]')).toHaveCount(1);
    expect(await axeFaults(student), 'under way').toEqual([]);

    await student.getByRole('button', { name: practice.finish, exact: true }).press('Enter');
    await student.getByRole('button', { name: practice.finishAnyway }).press('Enter');
    const code = await student.getByLabel(zh.code).inputValue();
    expect(await axeFaults(student), 'handed in').toEqual([]);
    expect(await overflowFaults(student)).toEqual([]);
    await student.reload();
    await expect(student.getByLabel(zh.code)).toHaveValue(code);
    await student.getByRole('button', { name: zh.save, exact: true }).click();
    await expect(student.getByText(zh.saveFailed)).toBeVisible();
    await student.getByLabel(zh.code).focus();
    expect(await student.getByLabel(zh.code).evaluate((field: HTMLTextAreaElement) => field.selectionEnd)).toBe(code.length);
    // A week later it is the same to the letter.
    await student.clock.install({ time: Date.now() + 7 * 86_400_000 });
    await student.reload();
    await expect(student.getByLabel(zh.code)).toHaveValue(code);
    await student.setViewportSize(PHONE);
    expect(code).toContain((await readQr(student.locator('.receipt .qr'))) ?? 'no code');

    const [found] = readCodes(code);
    if (!found?.ok || found.kind !== 'sealed') throw new Error('not sealed');
    const opened = await unseal(found.jwe, key);
    if (!opened) throw new Error('not opened with the key of the teacher');
    const { who, short } = readSubmission(unpackBytes(opened));
    expect(who.name).toBe('=王小雨<b>');
    expect(short.filter((answer) => answer !== null)).toHaveLength(1);
    expect([...faults, ...theirs]).toEqual([]);
    await phone.close();
  },
);

test('a code that is cut, damaged, newer or somebody’s answers is told in a sentence, and the text stays', async ({
  page,
  site,
}) => {
  await page.goto(site.url('zh/assignment/'));
  const field = page.getByLabel(zh.paste);
  for (const [text, said] of [
    ['hello', zh.fault.none],
    ['zk2p.AAAAAAAAAA.AAAA', zh.fault.damaged],
    ['zk3p.AAAAAAAAAA.AAAA', zh.fault.newer],
  ] as const) {
    await field.fill(text);
    await page.getByRole('button', { name: zh.open, exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(said);
    await expect(field).toHaveValue(text);
  }
  expect(await axeFaults(page)).toEqual([]);
});
