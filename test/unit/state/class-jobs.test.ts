import { zipSync } from 'fflate';
import { exportJWK, generateKeyPair } from 'jose';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import write from 'write-excel-file/universal';
import { framed } from '../../../src/core/exchange/code/frame.ts';
import { compressed } from '../../../src/core/exchange/code/p256.ts';
import { packBytes } from '../../../src/core/exchange/code/pack.ts';
import { paperCode, readCodes, submissionCode } from '../../../src/core/exchange/code/read-code.ts';
import { submissionBytes } from '../../../src/core/exchange/code/submission-code.ts';
import { doJob } from '../../../src/state/teach/jobs.ts';
import { seal } from '../../../src/state/teach/seal.ts';
import { classOf, handed, markedClass, ownAsked, singles, who } from '../../support/class.ts';
import { processorTime } from '../../support/processor-time.ts';

const paper = singles(3);
const questionOf = (item: number) => ownAsked(paper).questions.zh[item];
const quiet = () => {};
/** ZHIKE_CLASS=10000 for the bar itself. */
const SIZE = Number(process.env.ZHIKE_CLASS ?? 1000);
const words = {
  name: '姓名',
  number: '学号',
  class: '班级',
  status: '状态',
  statuses: { in: '已交', late: '迟交', missing: '未交' },
  total: '得分',
  of: '满分',
  share: '得分率',
  waiting: '待批',
  tries: '次数',
  item: '题',
  prompt: '题目',
  max: '分值',
  n: '人数',
  difficulty: '难度',
  r: 'r',
  d: 'D',
  option: '选项',
  chosen: '人次',
  right: '对',
  wrong: '错',
};
const HOSTILE = [
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe',
  '甲'.repeat(10_000),
  '\u0000\u0007x',
];

describe('what is done beside the page', () => {
  it('opens every code of a chat, sealed and not, and says of each other why not', async () => {
    const own = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    const other = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    const shared = compressed((await exportJWK(own.publicKey)) as { x: string; y: string });
    const elsewhere = compressed((await exportJWK(other.publicKey)) as { x: string; y: string });
    const submission = handed(paper, who('张伟'), ['a', null, 'b']);
    const packed = packBytes(submissionBytes(submission, questionOf));
    const plain = submissionCode(submission, questionOf);
    const text = [
      `张伟 10:31\n${framed('sealed', await seal(packed, shared))}`,
      `李明 10:32\n${framed('sealed', await seal(packed, elsewhere))}`,
      `王芳：${plain.replace(/(.{40})/g, '$1\n> ')}`,
      plain.slice(0, -9),
      paperCode(paper),
    ].join('\n');
    const found = await doJob('open', { text, keys: [await exportJWK(own.privateKey)] }, quiet);
    expect(found.map((each) => (each.ok ? each.submission.who.name : each.code))).toEqual([
      '张伟',
      'sealed',
      '张伟',
      'cut',
      'not-answers',
    ]);
    const [sealed, , open] = found;
    expect(sealed?.ok && open?.ok && sealed.body === open.body).toBe(true);
  });

  it('writes a workbook in which no name is a formula and every number is one', async () => {
    const input = classOf(
      paper,
      HOSTILE.map((name) => handed(paper, who(name), ['a', 'b', null])),
    );
    const books = await doJob('books', { input, words }, quiet);
    const blob = await doJob(
      'writeXlsx',
      [
        ['成绩', books.marks],
        ['作答', books.answers],
        ['题目', books.items],
      ],
      quiet,
    );
    const bytes = await blob.arrayBuffer();
    const sheets = await readXlsx(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['成绩', '作答', '题目']);
    const [marks, answers, items] = sheets.map(({ data }) => data);
    expect(marks).toHaveLength(HOSTILE.length + 1);
    for (const row of marks?.slice(1) ?? []) {
      expect(String(row[0])).not.toMatch(/^[=+\-@＝]/);
      expect([typeof row[5], row[5], row[6]]).toEqual(['number', 2, 6]);
    }
    expect(answers?.[1]?.slice(3)).toEqual(['text a', 'text b', null]);
    expect(items?.filter((row) => row[1] !== null)).toHaveLength(4);
    expect(await doJob('readXlsx', bytes, quiet)).toHaveLength(3);
    // as a table of questions is read: a number that a spreadsheet took for a date is that date, and no clock
    const dated = await write([[{ value: new Date(Date.UTC(2024, 0, 5)), type: Date, format: 'yyyy-mm-dd' }, 7]]).toBlob();
    expect(await doJob('readXlsx', await dated.arrayBuffer(), quiet)).toEqual([[['2024-01-05', '7']]]);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, { level: 1 });
    await expect(doJob('readXlsx', bomb.buffer as ArrayBuffer, quiet)).rejects.toThrow('bomb');
  });

  it('makes each student a code that opens their paper with the keys, and nobody else’s rulings', async () => {
    const [zhang, li] = [handed(paper, who('张伟'), ['a', 'b', null]), handed(paper, who('李明'), ['b', 'b', 'a'])];
    const note = (submission: string, n: number) => ({
      v: 1 as const,
      id: `r${n}`,
      paper: paper.id,
      at: n,
      kind: 'noted' as const,
      submission,
      item: 0,
      note: `to ${n}`,
    });
    const keyless = { ...paper, items: paper.items.map((item) => ({ ...item, keyless: true }) as never) };
    const codes = await doJob('codes', { ...classOf(keyless, [zhang, li]), rulings: [note(zhang.id, 1), note(li.id, 2)] }, quiet);
    expect(codes.map(({ name }) => name).sort()).toEqual(['张伟', '李明']);
    const [read] = readCodes(codes.find(({ name }) => name === '张伟')?.code ?? '');
    if (!read?.ok || read.kind !== 'feedback') throw new Error('not read');
    expect(read.feedback.rulings.map((each) => 'note' in each && each.note)).toEqual(['to 1']);
    expect(read.feedback.paper.items.every((item) => item.kind === 'own' && !item.keyless)).toBe(true);
  });

  it('gives the figures of a class of 40 by 20 within 3 seconds, and of a large one in proportion to it, saying how far it is', async () => {
    const answers = (n: number, i: number) => Array.from({ length: n }, (_, j) => ((i * 7 + j * 13) % 10 > j % 8 ? 'a' : 'b'));
    const classFor = (students: number, n: number) =>
      classOf(
        singles(n),
        Array.from({ length: students }, (_, i) => handed(singles(n), who(`学生${i}`), answers(n, i))),
      );
    const timed = async (input: ReturnType<typeof classFor>, tell: (done: number) => void = quiet) => {
      const began = processorTime();
      const { results } = await doJob('figures', input, tell);
      return { results, took: processorTime() - began };
    };
    const small = classFor(40, 20);
    const { results, took } = await timed(small);
    expect(took).toBeLessThan(3000);
    expect(results).toEqual(markedClass(small).results);
    const told: number[] = [];
    const large = await timed(classFor(SIZE, 50), (done) => told.push(done));
    expect(large.results.totals?.n).toBe(SIZE);
    expect(told).toHaveLength(SIZE / 50);
    // 10,000 by 50 within 20 seconds where nothing else runs: two milliseconds a student, and ten where much does.
    expect(large.took / SIZE).toBeLessThan(10);
  });
});
