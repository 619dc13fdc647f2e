import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { framed } from '../../src/core/exchange/code/frame.ts';
import { compressed } from '../../src/core/exchange/code/p256.ts';
import { bodyOf, packBytes } from '../../src/core/exchange/code/pack.ts';
import { paperCode } from '../../src/core/exchange/code/read-code.ts';
import { submissionBytes } from '../../src/core/exchange/code/submission-code.ts';
import type { Paper } from '../../src/core/paper/paper.ts';
import type { Submission } from '../../src/core/paper/submission.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { classPage as en } from '../../src/i18n/en/class.ts';
import { classResults as enResults } from '../../src/i18n/en/class-results.ts';
import { assignment } from '../../src/i18n/zh/assignment.ts';
import { classPage as zh } from '../../src/i18n/zh/class.ts';
import { classResults as zhResults } from '../../src/i18n/zh/class-results.ts';
import { seal } from '../../src/state/teach/seal.ts';
import { handed, who } from '../support/class.ts';
import { answersOf, bankPaper, isRight, openCodes } from '../support/made-class.ts';
import { longTasks } from '../support/page-tasks.ts';
import { expect, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';
import { pressAtOnce } from './press-at-once.ts';

test.use({ reducedMotion: 'reduce' });

const STUDENTS = 40;
const WRITERS = 4;
const HOSTILE = '<img/src=x/onerror=alert(1)>=1+1';
const nameOf = (i: number) => (i === 7 ? HOSTILE : `学生${String(i + 1).padStart(2, '0')}`);
/** The paper of a class, sealed to a key. */
const paperOf = (origin: (path: string) => string, key: string | null) =>
  bankPaper(origin, 5, 1, { id: 'classpaper01', title: '第三单元小测', key, ask: ['name'] });

/** The chat: codes with names and times before them, broken into lines as an application breaks them; one twice, one cut, one for another key. */
const chatOf = async (paper: Paper, questions: readonly Question[], elsewhere: string) => {
  const codeOf = async (submission: Submission, key: string | null) => {
    const bytes = submissionBytes(submission, (item) => questions[item]);
    return key ? framed('sealed', await seal(packBytes(bytes), key)) : framed('submission', bodyOf(bytes));
  };
  const all = Array.from({ length: STUDENTS }, (_, i) => handed(paper, who(nameOf(i)), answersOf(questions, i, WRITERS)));
  const codes = await Promise.all(all.map((each, i) => codeOf(each, i % 2 === 0 ? paper.key : null)));
  const stranger = await codeOf(handed(paper, who('外人'), []), elsewhere);
  const broken = [codes[0] ?? '', (codes[1] ?? '').slice(0, -20), stranger];
  return [...codes, ...broken].map((code, i) => `${nameOf(i)} 10:${i}\n${code.replace(/(.{48})/g, '$1\n> ')}`).join('\n\n');
};

const plant = (page: Page, things: Readonly<Record<string, unknown>>) =>
  page.evaluate((all) => {
    for (const [name, value] of Object.entries(all))
      localStorage.setItem(`zhike:work:${name}`, JSON.stringify({ v: 1, order: Date.now(), value }));
  }, things);

test('a class of forty goes all the way round: codes from a chat, marked by keys, figures equal to those computed apart, given back', async ({
  page,
  site,
}) => {
  const faults = await watchPolicy(page, site.origin);
  const keys = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const other = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const sharedOf = async (key: typeof keys) => compressed((await exportJWK(key.publicKey)) as { x: string; y: string });
  const own: JWK = await exportJWK(keys.privateKey);
  const { paper, questions } = await paperOf((path) => site.url(path), await sharedOf(keys));
  const chat = await chatOf(paper, questions, await sharedOf(other));
  await page.goto(site.url('zh/sources/'));
  await plant(page, { 'teach:key': own, [`teach:paper:${paper.id}`]: { v: 1, code: paperCode(paper), handed: 1 } });
  const at = (locale: string, part: string) => site.url(`${locale}/teach/class/?p=${paper.id}#${part}`);

  await page.goto(at('zh', 'collect'));
  await page.getByLabel(zh.paste).fill(chat);
  await page.getByRole('button', { name: zh.take }).click();
  const told = page.locator('.arrivals');
  await expect(told).toContainText(zh.found.replace('{n}', '43').replace('{fresh}', '40'));
  await expect(told).toContainText(zh.badCode.sealed);
  await expect(told).toContainText(HOSTILE);
  await expect(told.locator('.fault')).toHaveCount(2);
  await page
    .getByLabel(zh.rosterPaste)
    .fill([...Array.from({ length: STUDENTS }, (_, i) => nameOf(i)), '未交者', '王芳'].join('\n'));
  await page.getByRole('button', { name: zh.rosterTake }).click();
  await expect(page.getByText('未交者').first()).toBeVisible();
  expect(await axeFaults(page), 'collecting').toEqual([]);

  // Written answers by keys alone: the first point of the even ones, none of the others.
  await page.goto(at('zh', 'mark'));
  await page.getByLabel(zh.hideNames).check();
  await page.locator('.answer .ticks input').first().focus();
  for (let n = WRITERS; n > 0; n--) {
    await expect(page.getByText(zh.leftToMark.replace('{left}', String(n)).replace('{all}', String(WRITERS)))).toBeVisible();
    const text = await page.locator('.answer blockquote').innerText();
    await expect(page.locator('.answer b').first()).not.toContainText('学生');
    if (Number(text.slice(3)) % 2 === 0) await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByText(zh.leftToMark.replace('{left}', '0').replace('{all}', String(WRITERS)))).toBeVisible();
  expect(await axeFaults(page), 'marking').toEqual([]);

  // The figures, computed apart from the plan of the class.
  const short = questions[5]?.kind === 'short' ? questions[5].count : 1;
  const written = (i: number) => (i < WRITERS && i % 2 === 0 ? Math.round((4 / short) * 100) / 100 : 0);
  const totals = Array.from({ length: STUDENTS }, (_, i) =>
    [0, 1, 2, 3, 4].reduce((sum, j) => sum + (isRight(i, j) ? 2 : 0), written(i)),
  );
  const mean = totals.reduce((sum, each) => sum + each, 0) / STUDENTS;
  const shares = [0, 1, 2, 3, 4].map(
    (j) => Array.from({ length: STUDENTS }, (_, i) => Number(isRight(i, j))).reduce((sum, each) => sum + each, 0) / STUDENTS,
  );
  for (const [locale, results] of [
    ['zh', zhResults],
    ['en', enResults],
  ] as const) {
    await page.goto(at(locale, 'results'));
    await expect(page.locator('.class-head dd').nth(1)).toHaveText(mean.toFixed(1));
    await expect(page.locator('.class-head dd').first()).toHaveText('40 / 42');
    const rows = page.locator('.item-map tbody tr');
    for (const [j, share] of shares.entries())
      await expect(rows.nth(j).locator('td').nth(1)).toHaveText(`${Math.round(share * 100)}%`, { useInnerText: false });
    // Where dots would stand too high, one stands for several; the table has everyone.
    await expect(page.locator('.student-dots tbody tr')).toHaveCount(STUDENTS);
    // Without the sheet of charts the bars would be black.
    await expect(page.locator('.row-bars .bar').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
    await expect(page.locator('.sp-students li')).toHaveCount(STUDENTS);
    await expect(page.getByRole('heading', { name: results.four.next })).toBeVisible();
    // What did not hold is taught again with its figure, in the state its lesson shows.
    const figure = await page.locator('.next a.project').first().getAttribute('href');
    expect((await (await fetch(new URL(figure ?? '', page.url()))).text()).includes(`id="${figure?.split('#')[1]}"`)).toBe(true);
    expect(await axeFaults(page), `results in ${locale}`).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  await page.goto(at('zh', 'return'));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: zhResults.saveXlsx }).click();
  expect(
    readFileSync(await (await coming).path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.getByRole('button', { name: zhResults.makeCodes }).click();
  await page.getByRole('button', { name: zhResults.goOverOpen, exact: true }).click();
  await expect(page.locator('.go-over > li')).toHaveCount(6);
  await expect(page.locator('.go-over')).not.toContainText('学生');
  expect(await axeFaults(page), 'giving back').toEqual([]);
  const link = await page.getByRole('link', { name: zhResults.openOf.replace('{name}', nameOf(2)) }).getAttribute('href');
  await page.goto(link ?? '');
  await expect(page.locator('.review')).toContainText(assignment.result.replace('{all}', '14').replace('{n}', String(totals[2])));
  expect(faults).toEqual([]);
});

test('a wrong key is mended for all, seen before it is done and undone after, and a copy brings everything to another device', async ({
  page,
  site,
  browser,
}) => {
  const { paper: open, questions } = await paperOf((path) => site.url(path), null);
  const all = [0, 1, 2].map((i) => handed(open, who(nameOf(i)), answersOf(questions, i, WRITERS)));
  const text = all.map((each) => framed('submission', bodyOf(submissionBytes(each, (item) => questions[item])))).join('\n');
  await page.goto(site.url('en/sources/'));
  await plant(page, { [`teach:paper:${open.id}`]: { v: 1, code: paperCode(open), handed: 1 } });
  const url = site.url(`en/teach/class/?p=${open.id}`);
  await page.goto(`${url}#collect`);
  await page.getByLabel(en.paste).fill(text);
  await page.getByRole('button', { name: en.take }).click();
  await expect(page.locator('.arrivals')).toContainText('New answers: 3');
  await expect(page.getByText(en.copyNudge)).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: en.copySave }).click();
  const copy = await (await coming).path();
  await page.goto(`${url}#mark`);
  const mean = page.locator('.class-head dd').nth(1);
  const before = await mean.innerText();
  await page.getByLabel(en.whatToDo).selectOption('full');
  await page.getByRole('button', { name: en.lookFirst }).click();
  const wrong = [0, 1, 2].filter((i) => !isRight(i, 0)).length;
  await expect(page.getByText(en.wouldChange.replace('{n}', String(wrong)))).toBeVisible();
  await page.getByLabel(en.whatToDo).selectOption('dropped');
  await page.getByRole('button', { name: en.apply, exact: true }).first().click();
  await expect(mean).not.toHaveText(before);
  await page.getByText(en.log.replace('{n}', '1')).click();
  await page.getByRole('button', { name: /^Undo:/ }).click();
  await expect(mean).toHaveText(before);

  // A paper exam, by keys alone: a row of letters, and a second time to see where a slip was.
  await page.goto(`${url}#collect`);
  await page.getByText(en.typing, { exact: true }).press('Enter');
  await page.getByLabel(en.addStudent).fill('Wang Wu');
  await page.keyboard.press('Enter');
  const row = page.locator('.letter-rows input').first();
  const typed = async (letters: string, answer: string) => {
    await row.fill(letters);
    await page.keyboard.press('Enter');
    await expect(page.locator('.letter-rows [role="status"]')).toHaveText(answer);
  };
  await typed('aba', en.rowCount.replace('{found}', '3').replace('{wanted}', '5'));
  await typed('ababa', en.safety.saved);
  await expect(page.locator('.class-head dd').first()).toHaveText('4');
  await page.getByLabel(en.typeTwice).press('Space');
  await typed('abaca', en.rowDiffers.replace('{items}', '4'));
  await typed('A B A B A', en.rowSame);

  const elsewhere = await browser.newPage();
  await elsewhere.goto(url);
  await expect(elsewhere.getByText(en.noPaper)).toBeVisible();
  await elsewhere.getByLabel(en.restore).setInputFiles(copy);
  await expect(elsewhere.locator('.class-head dd').first()).toHaveText('3');
  await elsewhere.close();
});

test('a class of forty on twenty holds the page up nowhere; one of two thousand shows how far it is, can be stopped, and is read again whole', async ({
  page,
  site,
  browser,
}) => {
  const { paper, questions } = await bankPaper((path) => site.url(path), 20, 0, { id: 'classpaper02', key: null });
  const codes = openCodes(paper, questions, 2000);
  await page.goto(site.url('en/sources/'));
  await plant(page, { [`teach:paper:${paper.id}`]: { v: 1, code: paperCode(paper), handed: 1 } });
  await page.goto(site.url(`en/teach/class/?p=${paper.id}#collect`));
  const field = page.getByLabel(en.paste);
  const counted = page.locator('.class-head dd').first();
  await field.fill(codes.slice(0, 40).join('\n'));
  const tasks = await longTasks(browser, page, async () => {
    await page.getByRole('button', { name: en.take }).click();
    await expect(counted).toHaveText('40');
  });
  expect(tasks, 'tasks of the page over 50 ms').toEqual([]);

  const bring = () =>
    page.getByLabel(en.files).setInputFiles({ name: 'codes.txt', mimeType: 'text/plain', buffer: Buffer.from(codes.join('\n')) });
  const stopped = pressAtOnce(page, en.stop, 'progress[max="2000"]');
  await bring();
  await stopped;
  await expect(page.locator('progress')).toHaveCount(0);
  await expect(counted).toHaveText('40');
  // Stopped while codes were opened or while answers were marked: brought again, none is missing and none is there twice.
  await bring();
  await expect(page.locator('.arrivals')).toContainText('Codes found: 2000.');
  const on = page.getByRole('button', { name: en.goOn });
  const goOn = async () => ((await on.isVisible()) ? on.click({ timeout: 500 }).catch(() => {}) : undefined);
  await expect.poll(() => goOn().then(() => counted.textContent()), { timeout: 15_000 }).toBe('2000');
  // So many are named, and everybody is counted and can be found.
  await expect(page.locator('.arrivals')).toContainText(/ and 1\d{3} more/);
  await page.locator('.class-tabs a[href="#mark"]').click();
  await page.getByLabel(en.findStudent).fill('学生1999');
  await expect(page.locator('[aria-labelledby="each-title"] select option')).toHaveText(['学生1999']);
});
