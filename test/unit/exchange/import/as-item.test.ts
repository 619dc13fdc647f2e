import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { paperCode, readCodes } from '../../../../src/core/exchange/code/read-code.ts';
import { asItem, fromItem } from '../../../../src/core/exchange/import/as-item.ts';
import type { OwnBody, OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { readRows } from '../../../../src/core/exchange/import/table/read-rows.ts';
import { TEMPLATES } from '../../../../src/core/exchange/import/table/template.ts';
import { hidesKey, withoutKeys } from '../../../../src/core/paper/edit.ts';
import { markPaper } from '../../../../src/core/paper/marks.ts';
import { standingOf } from '../../../../src/core/paper/rulings.ts';
import { PAPER, QUESTIONS } from '../../../support/papers.ts';
import { PROJECT } from '../../../support/site.ts';

const bare = (body: OwnBody, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  body,
  explanation: '',
  points: [],
  model: '',
  marks: null,
  level: '',
  tags: [],
  material: '',
  ...more,
});
const item = (own: OwnQuestion, usual = 2) => {
  const made = asItem(own, 'own-a1', usual);
  if (!made.ok) throw new Error(made.code);
  return made.item;
};
const judge = (answer: boolean | null): OwnBody => ({ ...QUESTIONS.judge, answer });

const SAMPLES = ['samples', 'held-out', 'traps'].flatMap((file) =>
  (parse(readFileSync(`${PROJECT}test/golden/pasted/${file}.yaml`, 'utf8')) as readonly { text: string }[]).map(({ text }) =>
    parsePasted(text),
  ),
);
const ROWS = Object.values(TEMPLATES).map(({ head, rows }) => readRows([head, ...rows]));
const OWNS = [...SAMPLES, ...ROWS].flatMap((read) => (read.ok ? read.items.map(({ own }) => own) : []));

describe('a question of the teacher’s own on a paper', () => {
  it('is there again after the paper was kept, and comes back as the same item from its form', () => {
    const items = OWNS.flatMap((own) => {
      const made = asItem(own, 'own-a1', 2);
      return made.ok ? [made.item] : [];
    });
    expect(items.length).toBeGreaterThan(150);
    for (const made of items) {
      const [read] = readCodes(paperCode({ ...PAPER, items: [made] }));
      expect(read?.ok && read.kind === 'paper' && read.paper.items).toEqual([made]);
      expect(item(fromItem(made))).toEqual(made);
    }
  });

  it('is worth what its source says, else what is usual; more than a paper takes is not believed', () => {
    expect([null, 3, 0.333, 0, -1, 5000].map((marks) => item(bare(judge(true), { marks })).points)).toEqual([
      2, 3, 0.33, 2, 2, 2,
    ]);
  });

  it('says why it cannot be there: no stem, too little of it, or more than a paper reads', () => {
    const code = (body: OwnBody) => {
      const made = asItem(bare(body), 'own-a1', 1);
      return made.ok ? 'ok' : made.code;
    };
    const option = (n: number) => ({ id: `o${n}`, text: 'x', feedback: '' });
    const choice = (n: number): OwnBody => ({
      kind: 'single',
      id: 'a',
      prompt: '甲',
      options: Array.from({ length: n }, (_, i) => option(i)),
    });
    expect(code({ ...QUESTIONS.judge, prompt: ' ' })).toBe('no-stem');
    expect([1, 2, 12, 13].map((n) => code(choice(n)))).toEqual(['incomplete', 'ok', 'ok', 'too-large']);
    expect(code({ ...QUESTIONS.order, unordered: true })).toBe('incomplete');
    expect(code({ ...QUESTIONS.judge, prompt: 'x'.repeat(20_001) })).toBe('too-large');
  });

  it('without a key waits for the teacher, whatever stands in the place of the key', () => {
    const made = item(bare(judge(null)));
    expect(made).toMatchObject({ keyless: true, unkeyed: true });
    expect(fromItem(made).body).toMatchObject({ answer: null });
    const paper = { ...PAPER, items: [made] };
    const given = { id: 'sub00001', seed: 7, answers: [false] };
    const marksOf = (rulings: Parameters<typeof standingOf>[0]) =>
      markPaper(paper, given, () => ({ question: made.question, keyless: made.keyless }), standingOf(rulings));
    expect(marksOf([])[0]?.state).toBe('waiting');
    const key = { v: 1, id: 'r1', paper: paper.id, at: 1, kind: 'keyed', item: 0, key: false, why: '' } as const;
    expect(marksOf([key])[0]).toMatchObject({ state: 'right', by: 'key' });
  });

  it('goes out without its key where its kind is a question without it, and keeps the key here', () => {
    const single = { ...item(bare(QUESTIONS.single)), keyless: true };
    expect(hidesKey(single)).toBe(true);
    expect(JSON.stringify(withoutKeys({ ...PAPER, items: [single] }).items)).not.toContain('correct');
    expect(fromItem(single).body).toMatchObject({ options: [{ correct: true }, {}, {}] });
    expect(hidesKey(item(bare(QUESTIONS.match)))).toBe(false);
    expect(hidesKey(item(bare(judge(null))))).toBe(false);
  });
});
