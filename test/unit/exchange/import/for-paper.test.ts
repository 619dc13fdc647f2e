import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forPaper } from '../../../../src/core/exchange/import/for-paper.ts';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { readRows } from '../../../../src/core/exchange/import/table/read-rows.ts';
import { TEMPLATES } from '../../../../src/core/exchange/import/table/template.ts';
import { readQuestion, readRubric } from '../../../../src/core/paper/read-question.ts';
import { PROJECT } from '../../../support/site.ts';

const SAMPLES = ['samples', 'held-out', 'second-held-out', 'traps'].flatMap(
  (file) => parse(readFileSync(`${PROJECT}test/golden/pasted/${file}.yaml`, 'utf8')) as readonly { text: string }[],
);
const only = (text: string) => {
  const read = parsePasted(text);
  const own = read.ok ? read.items[0]?.own : undefined;
  if (!own) throw new Error(`nothing in ${text}`);
  return forPaper(own);
};

describe('a question of the teacher’s own as an item of a paper', () => {
  it('is one that a paper reads back, for every sample and every row of the template', () => {
    const rows = Object.values(TEMPLATES).map(({ head, rows }) => readRows([head, ...rows]));
    const items = [...SAMPLES.map(({ text }) => parsePasted(text)), ...rows].flatMap((read) => (read.ok ? read.items : []));
    const made = items.flatMap(({ own }) => forPaper(own) ?? []);
    expect(made.length).toBeGreaterThan(200);
    for (const { question, rubric } of made) {
      expect(readQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question);
      if (rubric) expect(readRubric(JSON.parse(JSON.stringify(rubric)))).toEqual(rubric);
    }
  });

  it.each([
    ['判断题\n1. 甲。', true],
    ['判断题\n1. 甲。（√）', false],
    ['1. 甲（ ）\nA. 一 B. 二', true],
    ['填空题\n1. ____和____。\n答案：一；二；三', true],
    ['1. 【数值题】甲？\n答案：略', true],
    ['简答题\n1. 甲', true],
    ['简答题\n1. 甲\n答案：乙', false],
  ])('%j is keyless: %s', (text, keyless) => {
    expect(only(text)?.keyless).toBe(keyless);
  });

  it('is none where its kind is nothing without a key', () => {
    expect(only('排序题\n1. 排先后。\nA. 一\nB. 二')).toBeNull();
    expect(only('匹配题\n1. 对应。\n（1）一\n（2）二\nA. 甲\nB. 乙')).toBeNull();
  });

  it('takes a sum without a tolerance to the last decimal asked for, and a written answer in one piece as one point', () => {
    expect(only('1. 【数值题】甲？\n答案：2.5')?.question).toMatchObject({ answer: 2.5, tolerance: 0.05 });
    expect(only('简答题（每题6分）\n1. 甲\n答案：乙')).toMatchObject({ question: { count: 1 }, rubric: { points: ['乙'] } });
    expect(only('论述题（每题6分）\n1. 甲\n答案：乙')).toMatchObject({ question: { marks: [6] }, rubric: { points: ['乙'] } });
  });

  it('shows the explanation with the key, and what several questions are about above each of them', () => {
    const text =
      '阅读材料，回答1~2题。\n青禾有会员{x}人。\n1. 保持率？（ ）\nA. 一 B. 二\n答案：B\n解析：因为。\n2. ____流失。\n答案：三成\n解析：原文。';
    const read = parsePasted(text);
    const [single, fill] = read.ok ? read.items.map(({ own }) => forPaper(own)?.question) : [];
    expect(single).toMatchObject({ options: [{ feedback: '' }, { feedback: '因为。' }] });
    expect(single?.prompt).toMatch(/^青禾有会员\{x\}人。\n\n保持率/);
    expect(fill).toMatchObject({ prompt: '青禾有会员｛x｝人。\n\n{b1}流失。', blanks: [{ feedback: '原文。' }] });
  });
});
