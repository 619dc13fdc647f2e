import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anki } from '../../../../src/core/exchange/export/anki.ts';
import { bankCsv, bankRows } from '../../../../src/core/exchange/export/rows.ts';
import { readRows } from '../../../../src/core/exchange/import/table/read-rows.ts';
import { drawNumeric } from '../../../../src/core/quiz/draw.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { doJob } from '../../../../src/state/teach/jobs.ts';
import { exportBank } from '../../../support/bank.ts';
import { QUESTIONS } from '../../../support/papers.ts';
import { summary } from '../import/summary.ts';

/** Kind and key as the reader of the template should find them. */
const expected = (question: Question): string => {
  const letter = (i: number) => String.fromCharCode(65 + i);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ correct }, i) => (correct ? [letter(i)] : [])).join('');
    case 'judge':
      return question.answer ? 'T' : 'F';
    case 'fill':
      return question.blanks.map(({ accept }) => accept.join('/')).join(' + ');
    case 'match':
      return question.pairs.map(({ right }, i) => `${i + 1}${right}`).join(' ');
    case 'classify':
      return question.items
        .map(({ primary }, i) => `${i + 1}${letter(question.categories.findIndex(({ id }) => id === primary))}`)
        .join(' ');
    case 'order':
      return question.steps.map((_, i) => letter(i)).join('');
    case 'short':
      return `${question.count}`;
    case 'essay':
      return `${question.marks.length}`;
    default:
      return '';
  }
};

describe('the bank as a spreadsheet', () => {
  it.each(['zh', 'en'] as const)('in %s is read back by the template, each question of its kind with its key', (locale) => {
    const items = exportBank(locale);
    const { losses, text } = bankCsv(items, locale, 1);
    const left = new Set(losses.flatMap(({ item, code }) => (code === 'too-many' ? [item] : [])));
    const kept = items.filter(({ id }) => !left.has(id));
    const read = readRows(Papa.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data);
    if (!read.ok) throw new Error(read.code);
    expect(read.leftOut).toEqual([]);
    expect(read.items).toHaveLength(kept.length);
    const wrong = kept.flatMap(({ id, question }, i): readonly (readonly string[])[] => {
      const found = read.items[i];
      if (!found) return [[id]];
      if (question.kind === 'numeric') {
        const { answer, decimals } = drawNumeric(question, 1);
        const { body } = found.own;
        return body.kind === 'numeric' && body.answer === Number(answer.toFixed(decimals))
          ? []
          : [[id, `${answer}`, summary(found)]];
      }
      const own = `${question.kind} ${expected(question)}`;
      return summary(found) === own ? [] : [[id, own, summary(found)]];
    });
    expect(wrong).toEqual([]);
  });

  it('as an Excel file is read back by another library, cell for cell, and none is a formula', async () => {
    const rows = bankRows(exportBank('zh'), 'zh', 1);
    const file = await doJob('writeXlsx', [['知客', rows]], () => {});
    const [sheet = []] = await doJob('readXlsx', await file.arrayBuffer(), () => {});
    expect(sheet.map((row) => row.map(String))).toEqual(rows.map((row) => row.map(String)));
  });

  it('gives back a text that would run as a formula as it was', () => {
    const question: Question = { ...QUESTIONS.judge, prompt: '=1+1 是二。' };
    const { text } = bankCsv([{ id: 'a', question, rubric: null, points: 1, about: [] }], 'zh');
    const read = readRows(Papa.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data);
    expect(read.ok && read.items[0]?.own.body.prompt).toBe('=1+1 是二。');
  });

  it('begins with the mark of UTF-8, and lets no cell run as a formula', () => {
    const question: Question = { ...QUESTIONS.judge, prompt: '=1+1 是二。' };
    const { text } = bankCsv([{ id: 'a', question, rubric: null, points: 1, about: [] }], 'zh');
    expect(text.startsWith('\uFEFF题型,题干')).toBe(true);
    expect(text).toContain("'=1+1 是二。");
  });
});

describe('Anki’s text', () => {
  it.each(['zh', 'en'] as const)(
    'of the bank in %s has four columns in every line, each id once and both faces filled',
    (locale) => {
      const { text } = anki(exportBank(locale), locale, { yes: 'T', no: 'F' });
      const lines = text.trimEnd().split('\n');
      expect(lines.slice(0, 4)).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#tags column:4']);
      const cards = lines.slice(4).map((line) => line.split('\t'));
      expect(cards).toHaveLength(exportBank(locale).length);
      expect(new Set(cards.map(([id]) => id)).size).toBe(cards.length);
      expect(cards.filter((card) => card.length !== 4 || card.some((field) => field.trim() === ''))).toEqual([]);
    },
  );

  it('takes nothing in a text for markup or for the end of a field', () => {
    const question: Question = { ...QUESTIONS.judge, prompt: '"<b>x</b>\t**不**\n& #' };
    const { text } = anki([{ id: 'a', question, rubric: null, points: 1, about: ['满意'] }], 'zh', { yes: '对', no: '错' });
    expect(text.split('\n')[4]).toBe('zhike-zh-a\t&quot;&lt;b&gt;x&lt;/b&gt; <b>不</b><br>&amp; #\t<b>对</b>\tzhike 满意 judge');
  });
});
