import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import writeExcel from 'write-excel-file/node';
import { TEMPLATES } from '../../src/core/exchange/import/table/template.ts';
import { assignment } from '../../src/i18n/zh/assignment.ts';
import { imports } from '../../src/i18n/zh/import.ts';
import { own } from '../../src/i18n/zh/own.ts';
import { practice } from '../../src/i18n/zh/practice.ts';
import { teach } from '../../src/i18n/zh/teach.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { overflowFaults } from './gates/overflow.ts';
import { watchPolicy } from './gates/policy.ts';

test.use({ reducedMotion: 'reduce' });

const SAMPLES = [
  '一、单项选择题（每题2分，共4分）\n1. 客户关系管理的出发点是（ ）。\nA. 降低价格\nB. 以客户为中心\nC. 扩大产能\nD. <img src=x onerror=alert(1)>\n答案：B\n解析：理由有三：\n1. 客户是资源；\n2. 关系要经营；\n3. 价格可以被模仿。\n2. 下列属于关系成本的是（ ）\nA. 学习成本\nB. 广告成本\nC. 物流成本\nD. 生产成本\n答案：A',
  '二、不定项选择题（每题3分，少选得1分）\n(1) 影响客户忠诚的因素有\nA.满意 B.转移成本\nC.信任；D.天气\n正确答案：A、B，C\n（2）客户价值的特征包括：（ＡＢＣ）\n(A)主观性 (B)层次性\n(C)动态性 (D)唯一性',
  '五、简答题（每题6分）\n1、简述客户关系管理与客户知识管理的区别。\n答：（1）对象不同：前者管关系，后者管知识；（2分）\n（2）目标不同；（2分）\n（3）方法不同。（2分）\n2、比较A.法与B.法的适用条件。\n参考答案：\n①A法用于稳定期；\n②B法用于形成期。',
];

/** An empty paper, open at the part for questions of one's own. */
const begin = async (page: Page, address: string) => {
  await page.goto(address);
  await page.getByRole('button', { name: teach.empty }).click();
  await page.getByLabel(teach.paperTitle).fill('第三周小测');
  await page.getByText(teach.own, { exact: true }).click();
  await expect(page.getByLabel(own.paste)).toBeVisible();
};
const cards = (page: Page) => page.locator('.own-card');
const bring = (page: Page, name: string, buffer: Uint8Array) =>
  page.locator('.drop input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });

test(
  'questions are pasted, compared with their source, mended and put on the paper; a student meets them, and nothing of them is markup',
  UNDER_BASE,
  async ({ page, site, browser }) => {
    const faults = await watchPolicy(page, site.origin);
    await begin(page, site.url('zh/teach/'));
    await page.getByLabel(own.paste).fill(`第 1 页 共 2 页\n${SAMPLES.join('\n')}`);
    await page.reload();
    await page.getByText(teach.own, { exact: true }).click();
    await page.getByRole('button', { name: own.read }).click();
    await expect(cards(page)).toHaveCount(6);
    await expect(page.locator('.left-out')).toContainText('第 1 页 共 2 页');
    await expect(cards(page).first().locator('.source')).toContainText('3. 价格可以被模仿。');
    await expect(cards(page).first().locator('mark', { hasText: '以客户为中心' })).toBeVisible();
    await expect(cards(page).nth(4).locator('.understood')).toContainText('方法不同');

    // Mended by keys: another stem, and another right option.
    await cards(page).nth(1).getByRole('button', { name: '修改第 2 题' }).press('Enter');
    const form = cards(page).nth(1).locator('.own-form');
    await form.getByLabel(own.form.prompt, { exact: true }).fill('改过的题干：{n}？');
    await form.getByLabel('B 正确').press('Space');
    await expect(cards(page).nth(1).locator('.understood')).toContainText('改过的题干');
    await expect(cards(page).nth(1).locator('[data-right=true]')).toContainText('广告成本');
    expect(await axeFaults(page), 'while mending').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflowFaults(page), 'while mending').toEqual([]);

    await cards(page).nth(5).getByLabel('选入第 6 题').uncheck();
    await page.getByRole('button', { name: '加入试卷（5 道）' }).click();
    await expect(page.locator('ol.items > li')).toHaveCount(5);
    await page.reload();
    await expect(page.locator('ol.items > li').nth(1)).toContainText('改过的题干：{n}？');

    // On the paper it can still be changed, and go out without its key.
    await page.locator('.own-row').first().getByLabel(teach.ownHide).check();
    await page.getByRole('button', { name: '修改第 3 题' }).click();
    await page.locator('ol.items .own-form').getByLabel(own.form.prompt, { exact: true }).fill('忠诚由什么决定');
    await expect(page.locator('ol.items > li').nth(2)).toContainText('忠诚由什么决定');
    expect(await axeFaults(page), 'changed on the paper').toEqual([]);

    await page.locator('.hand-out button.act').click();
    const link = await page.locator('.hand-out textarea').inputValue();
    await page.getByText(teach.own, { exact: true }).click();
    await page.getByText(own.output).click();
    await expect(page.getByLabel(own.outputText)).toHaveValue(/1\. 【单选题】客户关系管理的出发点是（ ）。\nA\. 降低价格/);

    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const student = await context.newPage();
    const theirs = await watchPolicy(student, site.origin);
    await student.goto(link);
    await student.getByLabel(assignment.ask.name).fill('王小雨');
    await student.getByRole('button', { name: assignment.start }).click();
    const met: string[] = [];
    for (let i = 0; i < 5; i++) {
      const tag = student.locator('.quiz-tag');
      await expect(tag).toContainText(String(i + 1));
      met.push((await student.locator('.quiz').textContent()) ?? '');
      if (i < 4) await student.getByRole('button', { name: practice.next, exact: true }).click();
    }
    const all = met.join('\n');
    for (const text of [
      '改过的题干：{n}？',
      '忠诚由什么决定',
      '<img src=x onerror=alert(1)>',
      '客户价值的特征包括',
      '简述客户关系管理',
    ])
      expect(all).toContain(text);
    expect(all).not.toContain('比较A.法');
    await student.getByRole('button', { name: practice.finish, exact: true }).click();
    await student.getByRole('button', { name: practice.finishAnyway }).click();
    await expect(student.locator('.review .quiz')).toHaveCount(5);
    expect(await overflowFaults(student)).toEqual([]);
    expect([...faults, ...theirs]).toEqual([]);
    await context.close();
  },
);

test('a Word file and tables are read; what unpacks to too much or hides its text is refused with its sentence', async ({
  page,
  site,
}) => {
  const faults = await watchPolicy(page, site.origin);
  await begin(page, site.url('zh/teach/'));
  const lines = ['客户份额又叫什么？（ ）', 'A. 市场份额', 'B. 钱包份额', '答案：B'];
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            children: lines.map((text, i) => new TextRun({ text: i === 0 ? `1. ${text}` : text, break: i === 0 ? 0 : 1 })),
          }),
        ],
      },
    ],
  });
  await bring(page, '题.docx', await Packer.toBuffer(file));
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page).locator('[data-right=true]')).toContainText('钱包份额');

  const body = (inside: string) => `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;
  const word = (document: Uint8Array) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document });
  await bring(page, 'bomb.docx', word(new Uint8Array(40_000_000)));
  await expect(page.getByRole('alert').filter({ hasText: imports.refusals.bomb })).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await bring(page, 'chunk.docx', word(strToU8(body('<w:altChunk/>'))));
  await expect(page.getByRole('alert').filter({ hasText: imports.refusals['alt-chunk'] })).toBeVisible();
  await bring(page, 'a.pdf', strToU8('x'));
  await expect(page.getByRole('alert').filter({ hasText: own.faults.kind })).toBeVisible();

  const { head, rows } = TEMPLATES.zh;
  const cells = [head, ...rows].map((row) => row.map((value) => ({ value, type: String })));
  await bring(page, '题.xlsx', await writeExcel(cells).toBuffer());
  await expect(cards(page)).toHaveCount(10);
  await expect(cards(page).last()).toContainText('互为支持');
  await bring(page, 'bomb.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }));
  await expect(page.getByRole('alert').filter({ hasText: imports.refusals.bomb })).toBeVisible();

  for (const ending of ['csv', 'xlsx'] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: own.templates.zh[ending] }).click();
    const file = readFileSync(await (await coming).path());
    await bring(page, `模板.${ending}`, file);
    await expect(page.getByText(`模板.${ending}`)).toBeVisible();
    await expect(cards(page)).toHaveCount(10);
  }
  await page.getByRole('button', { name: '加入试卷（10 道）' }).click();
  await expect(page.locator('ol.items > li')).toHaveCount(10);
  await page.getByText(own.output).click();
  await expect(page.getByLabel(own.outputText)).toHaveValue(/10\. 【论述题】/);
  expect(await axeFaults(page), 'ten kinds').toEqual([]);
  expect(faults).toEqual([]);
});

test('a question is written from nothing, of every kind, by keys alone', async ({ page, site }) => {
  await begin(page, site.url('zh/teach/'));
  await page.getByText(own.write).click();
  const form = page.locator('details .own-form').last();
  const kind = form.getByLabel(own.form.kind);
  await page.getByRole('button', { name: own.writeNew }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: own.unfit['no-stem'] })).toBeVisible();
  for (const name of Object.values(practice.kinds)) {
    await kind.selectOption(name);
    await expect(form).toBeVisible();
  }
  for (const name of ['multiple', 'numeric', 'classify', 'essay'] as const) {
    await kind.selectOption(practice.kinds[name]);
    expect(await axeFaults(page, 'structure'), name).toEqual([]);
  }
  await kind.selectOption(practice.kinds.fill);
  await form.getByLabel(own.form.prompt, { exact: true }).fill('满意是____与感知的比较。');
  await form.getByLabel('第 1 空的答案').fill('期望');
  await page.reload();
  await page.getByText(teach.own, { exact: true }).click();
  await expect(form.getByLabel('第 1 空的答案')).toHaveValue('期望');
  await page.getByRole('button', { name: own.writeNew }).press('Enter');
  await expect(page.locator('ol.items > li')).toContainText('满意是＿＿与感知的比较。');
  await expect(form.getByLabel(own.form.prompt, { exact: true })).toHaveValue('');
});
