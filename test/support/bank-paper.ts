import { wordPaper } from '../../src/core/exchange/export/word.ts';
import { newPaper } from '../../src/core/paper/edit.ts';
import { formName, type Paper } from '../../src/core/paper/paper.ts';
import { SHEET_KINDS, sheetOf } from '../../src/core/paper/sheet.ts';
import { placesOf, runsOf } from '../../src/core/quiz/text.ts';
import { sheet as en } from '../../src/i18n/en/sheet.ts';
import { sheet as zh } from '../../src/i18n/zh/sheet.ts';
import { wordOf } from '../../src/widgets/quiz/print/word-of.ts';
import { exportBank } from './bank.ts';

const EACH = 3;
const HEADS = {
  zh: { school: '某大学2026—2027学年第一学期', course: '客户关系管理', time: '120 分钟', setter: '甲', checker: '乙' },
  en: { school: 'A university, first term', course: 'CRM', time: '120 minutes', setter: 'A', checker: 'B' },
};

/** Three questions of every kind as the site’s own Word paper in one form, with its key; and what each stem says, its longest run of text. */
export const bankPaper = async (locale: 'zh' | 'en', form: number) => {
  const bank = exportBank(locale);
  const asked = SHEET_KINDS.flatMap((kind) => bank.filter(({ question }) => question.kind === kind).slice(0, EACH));
  const paper: Paper = {
    ...newPaper('wordpaper', locale, '期末', [11, 12]),
    items: asked.map(({ id, question, rubric, points }) => ({ kind: 'own', id, question, rubric, points, keyless: false })),
  };
  const parts = sheetOf(paper, form, (item) => asked[item]?.question);
  const rubrics = new Map(asked.flatMap(({ id, rubric }) => (rubric ? [[id, rubric] as const] : [])));
  const words = { zh, en }[locale];
  const file = await wordPaper(wordOf(words, paper.title, formName(form), HEADS[locale], parts, rubrics, locale));
  const stems = parts.flatMap(({ items }) =>
    items.map(({ question: { prompt, kind } }) => {
      const runs = runsOf(prompt, placesOf(kind)).flatMap((run) => ('text' in run ? run.text.split('\n') : []));
      return runs.toSorted((a, b) => b.length - a.length)[0] ?? '';
    }),
  );
  return { bytes: new Uint8Array(await file.arrayBuffer()), stems };
};
