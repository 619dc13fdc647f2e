import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { wordPaper } from '../../../../src/core/exchange/export/word.ts';
import { sheetOf } from '../../../../src/core/paper/sheet.ts';
import { own, PAPER, QUESTIONS } from '../../../support/papers.ts';

const asked = Object.values(QUESTIONS).map((question) => ({ ...question, prompt: `${question.prompt} 题干-${question.kind}` }));
const paper = { ...PAPER, items: asked.map((question) => own(question)) };
const parts = sheetOf(paper, 0, (item) => asked[item]).map((part, i) => ({
  part,
  numeral: `第${i + 1}部分`,
  title: `第${i + 1}部分 ${part.kind}`,
}));
const made = (key: boolean) =>
  wordPaper({
    locale: 'zh',
    head: ['期末试卷', '满分 100 分'],
    who: ['姓名', '学号'],
    parts,
    score: { question: '题号', marks: '得分', sum: '总分' },
    judge: '（　　）',
    yes: '√',
    no: '×',
    key: key
      ? {
          title: '评分标准',
          points: '采分点',
          model: '参考答案',
          rubrics: new Map([['own-short', { points: ['要点甲'], keywords: [], model: [{ text: '范文乙', points: [] }] }]]),
        }
      : null,
    page: (n, all) => ['第 ', n, ' 页 共 ', all, ' 页'],
  });
const textOf = async (blob: Blob) => (await mammoth.extractRawText({ buffer: Buffer.from(await blob.arrayBuffer()) })).value;

describe('wordPaper', () => {
  it('holds every stem once, as another program reads it, and no key unless one is asked for', async () => {
    const text = await textOf(await made(false));
    for (const { kind } of asked) expect([kind, text.split(`题干-${kind}`).length - 1]).toEqual([kind, 1]);
    expect(text).not.toContain('评分标准');
    expect(text).toContain('A. text');
  });

  it('has the key with points and model answers on pages of its own', async () => {
    const text = await textOf(await made(true));
    for (const said of ['评分标准', '要点甲', '范文乙']) expect(text).toContain(said);
  });
});
