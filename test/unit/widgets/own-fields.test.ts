import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adviceFor } from '../../../src/core/exchange/import/advice.ts';
import type { OwnQuestion } from '../../../src/core/exchange/import/own-question.ts';
import { parsePasted } from '../../../src/core/exchange/import/pasted/parse.ts';
import { sameContent } from '../../../src/core/exchange/import/same-content.ts';
import { readRows } from '../../../src/core/exchange/import/table/read-rows.ts';
import { TEMPLATES } from '../../../src/core/exchange/import/table/template.ts';
import { EMPTY, type Fields, fieldsOf, readFields } from '../../../src/widgets/quiz/own/fields.ts';
import { blankCount, NOTHING, ownOf } from '../../../src/widgets/quiz/own/own-of.ts';
import { PROJECT } from '../../support/site.ts';

const SAMPLES = ['samples', 'held-out', 'traps'].flatMap((file) =>
  (parse(readFileSync(`${PROJECT}test/golden/pasted/${file}.yaml`, 'utf8')) as readonly { text: string }[]).map(({ text }) =>
    parsePasted(text),
  ),
);
const ROWS = Object.values(TEMPLATES).map(({ head, rows }) => readRows([head, ...rows]));
const OWNS = [...SAMPLES, ...ROWS].flatMap((read) => (read.ok ? read.items.map(({ own }) => own) : []));
const bodyOf = (change: Partial<Fields>) => ownOf({ ...EMPTY, prompt: '甲', ...change }, NOTHING).body;
/** What a form tidies: blanks at the ends of texts, and empty lines. */
const tidy = (own: OwnQuestion): OwnQuestion =>
  JSON.parse(JSON.stringify(own), (name, value) => (typeof value === 'string' && name !== 'id' ? value.trim() : value));

describe('the form of a question', () => {
  it('says what it was given, for every sample that was read and every row of the template', () => {
    const same = OWNS.filter((own) => sameContent(tidy(ownOf(fieldsOf(own), own)), tidy(own)));
    const differing = OWNS.filter((own) => !same.includes(own)).map(({ body }) => body);
    expect(OWNS.length).toBeGreaterThan(180);
    expect(differing).toEqual([]);
  });

  it('keeps what was typed for one kind while another is looked at', () => {
    const typed = { ...EMPTY, prompt: '甲', truth: 'true' as const, options: [{ text: '一', right: true, why: '' }] };
    expect(ownOf({ ...typed, kind: 'judge' }, NOTHING).body).toMatchObject({ kind: 'judge', answer: true });
    expect(ownOf({ ...typed, kind: 'multiple' }, NOTHING).body).toMatchObject({ options: [{ text: '一', correct: true }] });
  });

  it('has a blank for every ____ of its text, whatever was typed for others before', () => {
    expect(blankCount({ prompt: '是____与（ ）' })).toBe(2);
    expect(bodyOf({ kind: 'fill', prompt: '是____与（ ）{b9}', blanks: ['一\n 壹 \n', '', '三'] })).toMatchObject({
      prompt: '是{b1}与{b2}｛b9｝',
      blanks: [{ accept: ['一', '壹'] }, { accept: [] }],
    });
  });

  it('takes a number as it is typed, and leaves what is none to the teacher', () => {
    expect(bodyOf({ kind: 'numeric', number: '１，２３４．５', tolerance: '-0.5', decimals: '99', unit: ' 元 ' })).toMatchObject({
      answer: 1234.5,
      tolerance: 0.5,
      decimals: 6,
      unit: '元',
    });
    expect(bodyOf({ kind: 'numeric', number: '约五' })).toMatchObject({ answer: null, tolerance: 0 });
  });

  it('makes categories of their names, those without a member too, and asks for the one that is missing', () => {
    const pairs = [
      { left: '购买记录', right: '关于客户' },
      { left: '冲煮说明', right: '' },
      { left: ' ', right: '' },
    ];
    const body = bodyOf({ kind: 'classify', pairs, extra: '用于客户\n\n' });
    expect(body).toMatchObject({
      categories: [
        { id: 'a', name: '关于客户' },
        { id: 'b', name: '用于客户' },
      ],
      items: [
        { text: '购买记录', primary: 'a' },
        { text: '冲煮说明', primary: '' },
      ],
    });
    expect(adviceFor({ ...NOTHING, body }).map(({ code }) => code)).toContain('no-key');
  });

  it('leaves rows that were not needed out, and keeps an empty one between others', () => {
    const option = (text: string) => ({ text, right: false, why: '' });
    expect(bodyOf({ options: [option('一'), option(''), option('三'), option('')] })).toMatchObject({
      options: [
        { id: 'a', text: '一' },
        { id: 'b', text: '' },
        { id: 'c', text: '三' },
      ],
    });
    const points = [
      { text: '对象', marks: '2' },
      { text: '目标', marks: 'x' },
      { text: '', marks: '3' },
    ];
    const own = ownOf({ ...EMPTY, kind: 'essay', points }, NOTHING);
    expect(own.points).toEqual([
      { text: '对象', marks: 2 },
      { text: '目标', marks: null },
    ]);
    expect(own.body).toMatchObject({ marks: [2, 1] });
  });

  it('is kept as it is, and what was not kept by it is none', () => {
    for (const own of OWNS) expect(readFields(JSON.parse(JSON.stringify(fieldsOf(own))))).toEqual(fieldsOf(own));
    for (const spoilt of [
      null,
      3,
      [],
      {},
      { ...EMPTY, kind: 'x' },
      { ...EMPTY, options: [{}] },
      { ...EMPTY, blanks: [1] },
      { ...EMPTY, worth: 2 },
    ])
      expect(readFields(spoilt)).toBeNull();
  });
});
