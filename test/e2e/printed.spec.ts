import type { Page } from '@playwright/test';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import { teach as enTeach } from '../../src/i18n/en/teach.ts';
import { sheet as zh } from '../../src/i18n/zh/sheet.ts';
import { teach as zhTeach } from '../../src/i18n/zh/teach.ts';
import { packed, pdfPages } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';
import { readQr } from './gates/qr.ts';

test.use({ reducedMotion: 'reduce' });

const LANGUAGES = [
  { locale: 'zh', sheet: zh, teach: zhTeach },
  { locale: 'en', sheet: en, teach: enTeach },
] as const;

/** A final of a hundred marks, on its page of print. */
const toPrint = async (page: Page, address: string, print: string) => {
  await page.goto(address);
  await page.locator('.presets button').nth(2).click();
  await expect(page.locator('ol.items > li').first()).toBeVisible();
  const asked = await page.locator('ol.items > li').count();
  await page.getByRole('link', { name: print }).click();
  await expect(page.locator('.exam-paper .stem')).toHaveCount(asked);
  return asked;
};
const show = (page: Page, part: 'paper' | 'key', wanted: boolean) =>
  page.locator(`.print-setup input[value="${part}"]`).setChecked(wanted);
const printed = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }));

/** The questions of the form that is shown: number, stem and what its letters stand for, as they will be found in print. */
const questionsOn = async (page: Page) => {
  const all = await page.locator('.exam-paper .part ol[start] > li').evaluateAll((items) =>
    items.map((item) => {
      const stem = item.querySelector('.stem')?.cloneNode(true) as Element;
      for (const worth of stem.querySelectorAll('.worth')) worth.remove();
      return {
        n: (item as HTMLLIElement).value,
        kind: item.closest('.part')?.getAttribute('data-kind') ?? '',
        stem: stem.textContent ?? '',
        letters: [...item.querySelectorAll('ul > li')].map((letter) => letter.textContent ?? ''),
      };
    }),
  );
  return all.map(({ stem, letters, ...each }) => ({ ...each, stem: packed(stem), letters: letters.map(packed) }));
};

/** The key of the form that is shown, by number: what it prints, and the points and the model that only a written answer has. */
const keyOn = async (page: Page) => {
  const all = await page.locator('.key > ol > li').evaluateAll((items) =>
    items.map((item) => ({
      n: (item as HTMLLIElement).value,
      key: item.firstChild?.textContent ?? '',
      told: [...item.querySelectorAll('ul li, .label ~ p:not(.label)')].map((each) => each.textContent ?? ''),
    })),
  );
  return new Map(all.map(({ n, key, told }) => [n, { key: packed(key), told: told.map(packed) }]));
};

for (const { locale, sheet, teach } of LANGUAGES)
  test(`the PDF of a paper in ${locale} has every stem once, whole on one page, and nothing of its key; both forms key to the same answers`, async ({
    page,
    site,
  }) => {
    const asked = await toPrint(page, site.url(`${locale}/teach/`), teach.print);
    const right: ReadonlyMap<string, string>[] = [];
    for (const form of ['A', 'B']) {
      await page.locator('.print-setup select').selectOption(form);
      await show(page, 'key', false);
      await show(page, 'paper', true);
      await expect(page.locator('.exam-paper .form')).toContainText(form);
      const questions = await questionsOn(page);
      expect(questions.map(({ n }) => n)).toEqual(Array.from({ length: asked }, (_, i) => i + 1));
      const pages = await printed(page);
      expect(pages.length).toBeGreaterThan(2);
      const times = questions.map(({ stem }) => pages.join('\n').split(stem).length - 1);
      expect(times, `stems of form ${form}`).toEqual(questions.map(() => 1));
      const broken = questions.filter(({ stem, letters }) => {
        const whole = pages.find((text) => text.includes(stem)) ?? '';
        const behind = whole.slice(whole.indexOf(stem));
        return letters.some((letter) => !behind.includes(letter));
      });
      expect(broken, `broken across pages, form ${form}`).toEqual([]);
      for (const [i, text] of pages.entries())
        expect(text).toContain(
          packed(locale === 'zh' ? `第 ${i + 1} 页 共 ${pages.length} 页` : `Page ${i + 1} of ${pages.length}`),
        );

      await show(page, 'key', true);
      await show(page, 'paper', false);
      await expect(page.locator('.key h1')).toContainText(form);
      const key = await keyOn(page);
      const keyPages = (await printed(page)).join('\n');
      const secret = [...key.values()].flatMap(({ told }) => told);
      expect(secret.length).toBeGreaterThan(10);
      for (const words of [...secret, packed(sheet.keyTitle.replace('{form}', form)), sheet.points, packed(sheet.model)])
        expect(pages.join('\n'), `the paper of form ${form}`).not.toContain(words);
      for (const words of secret) expect(keyPages, `the key of form ${form}`).toContain(words);
      for (const [n, each] of key) expect(keyPages).toContain(`${n}.${each.key}`);
      const closed = questions.filter(({ kind }) => kind === 'single' || kind === 'multiple');
      expect(closed.length).toBeGreaterThan(10);
      const texts = ({ n, letters }: (typeof closed)[number]) =>
        [...(key.get(n)?.key ?? '')].map((letter) => letters.find((each) => each.startsWith(`${letter}.`))?.slice(2));
      right.push(new Map(closed.map((each) => [each.stem, texts(each).sort().join(' / ')])));
      for (const answer of right.at(-1)?.values() ?? []) expect(answer).not.toBe('');
    }
    const [a, b] = right;
    expect(new Set(a?.keys())).toEqual(new Set(b?.keys()));
    for (const [stem, answer] of a ?? []) expect(b?.get(stem), stem).toBe(answer);
  });

test('the page of print leads to the key by a picture a phone reads, shows the key apart for each form, and lets the paper go to other programs', async ({
  page,
  site,
}) => {
  const faults = await watchPolicy(page, site.origin);
  const asked = await toPrint(page, site.url('zh/teach/'), zhTeach.print);
  await expect(page.locator('.key')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  expect(await overflowFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-setup')).toBeHidden();
  // The band to be sealed has its words on the sheet, and room for each thing to be written.
  const band = await page
    .locator('.seal-line, .seal-who .gap')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, height }) => [left >= 0, height > 60]));
  expect(band).toEqual(Array(4).fill([true, true]));
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 390, height: 740 });
  const link = new URL((await readQr(page.locator('.key-qr .qr'))) ?? 'nothing:');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(link.origin + link.pathname).toBe(site.url('zh/teach/print/'));
  await page.goto(link.href);
  await expect(page.locator('.key h1')).toContainText('A');
  await expect(page.locator('.exam-paper')).toHaveCount(0);
  await show(page, 'paper', true);
  await expect(page.locator('.exam-paper .stem')).toHaveCount(asked);
  for (const [format, ending] of [
    [zh.away.formats.word, '.docx'],
    [zh.away.formats.moodle, '.xml'],
    [zh.away.formats.scorm, '.scorm.zip'],
  ] as const) {
    await page.getByRole('button', { name: format }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: zh.away.save }).click();
    expect((await coming).suggestedFilename()).toContain(ending);
  }
  expect(faults).toEqual([]);
});
