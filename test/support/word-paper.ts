import { wordPaper } from '../../src/core/exchange/export/word.ts';
import { sheetOf } from '../../src/core/paper/sheet.ts';
import { own, PAPER, QUESTIONS } from './papers.ts';

/** A paper with one question of each kind as a Word file, with its key or without, and what each stem says that nothing else does. */
export const samplePaper = () => {
  const asked = Object.values(QUESTIONS).map((question) => ({ ...question, prompt: `${question.prompt} 题干-${question.kind}` }));
  const paper = { ...PAPER, items: asked.map((question) => own(question)) };
  const parts = sheetOf(paper, 0, (item) => asked[item]).map((part, i) => ({
    part,
    numeral: `第${i + 1}部分`,
    title: `第${i + 1}部分 ${part.kind}`,
  }));
  const written = (key: boolean) =>
    wordPaper({
      locale: 'zh',
      head: ['期末试卷', '满分 100 分'],
      who: ['姓名', '学号'],
      parts,
      score: { question: '题号', marks: '得分', sum: '总分' },
      judge: '（　　）',
      gap: '（　　）',
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
  return { paper: written, stems: asked.map(({ kind }) => `题干-${kind}`) };
};
