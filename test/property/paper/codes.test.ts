import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes, framed } from '../../../src/core/exchange/code/frame.ts';
import { feedbackCode, paperCode, readCodes, submissionCode } from '../../../src/core/exchange/code/read-code.ts';
import { answersIn } from '../../../src/core/exchange/code/submission-code.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import { ANY } from '../../support/any-text.ts';
import { PAPER, papers, QUESTIONS, submissions } from '../../support/papers.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 400);
const asked = Object.values(QUESTIONS);
const questionOf = (item: number) => asked[item];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];

describe('a code', () => {
  it('gives back the paper it was made of', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        expect(readCodes(paperCode(paper))).toEqual([{ ok: true, kind: 'paper', paper }]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives back the submission it was made of, whatever names its questions use', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const [read] = readCodes(submissionCode(submission, questionOf));
        if (!read?.ok || read.kind !== 'submission') throw new Error('not read');
        expect(answersIn(read.submission, questionOf)).toEqual(submission);
      }),
      { numRuns: RUNS },
    );
  });

  it('of feedback holds paper, answers and rulings, and nothing that another student was told', () => {
    const made = { v: 1 as const, paper: PAPER.id, at: 5 };
    fc.assert(
      fc.property(submissions, (submission) => {
        const rulings: readonly Ruling[] = [
          { ...made, id: 'r1', kind: 'noted', submission: submission.id, item: 0, note: '很好' },
          { ...made, id: 'r2', kind: 'noted', submission: 'another0', item: 0, note: 'secret' },
          { ...made, id: 'r3', kind: 'full', item: 2, why: '' },
          { ...made, id: 'r4', kind: 'undone', ruling: 'r2' },
          { ...made, id: 'r5', kind: 'undone', ruling: 'r3' },
        ];
        const [read] = readCodes(feedbackCode(PAPER, submission, rulings, questionOf));
        if (!read?.ok || read.kind !== 'feedback') throw new Error('not read');
        expect(read.feedback.paper).toEqual(PAPER);
        expect(answersIn(read.feedback.submission, questionOf)).toEqual(submission);
        expect(read.feedback.rulings.map(({ id }) => id)).toEqual(['r1', 'r3', 'r5']);
      }),
      { numRuns: 100 },
    );
  });

  it('with one character changed, lost or doubled is never read as another', () => {
    fc.assert(
      fc.property(
        submissions,
        fc.nat(),
        fc.constantFrom(...LETTERS),
        fc.constantFrom('change', 'lose', 'double'),
        (submission, at, letter, how) => {
          const code = submissionCode(submission, questionOf);
          const place = at % code.length;
          const put = { change: letter, lose: '', double: (code[place] ?? '').repeat(2) }[how];
          const spoilt = code.slice(0, place) + put + code.slice(place + 1);
          // A character more before or behind the code is none of it.
          if (spoilt.startsWith(code) || spoilt.endsWith(code)) return;
          expect(readCodes(spoilt).some(({ ok }) => ok)).toBe(false);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('that was cut says how much of how much there is', () => {
    const code = paperCode(PAPER);
    expect(readCodes(code.slice(0, -5))).toEqual([{ ok: false, code: 'cut', have: code.length - 16 - 5, all: code.length - 16 }]);
  });

  it('is found however an application broke, quoted or widened it, with other codes and talk around it', () => {
    const between = fc.constantFrom('\n', '\r\n> ', '\u200b', '\u3000', ' ', '”', '\n\n「');
    fc.assert(
      fc.property(papers, fc.integer({ min: 7, max: 80 }), between, fc.boolean(), (paper, width, gap, wide) => {
        const code = paperCode(paper);
        const widened = wide ? code.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)) : code;
        const wrapped = (widened.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []).join(gap);
        const text = `李雷 08:12\n作业交了：${wrapped}\n韩梅梅 08:13\n我的：${code}\nOK!`;
        expect(readCodes(text)).toEqual([
          { ok: true, kind: 'paper', paper },
          { ok: true, kind: 'paper', paper },
        ]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('whose checksum ends like the beginning of another code is one code', () => {
    // Bodies are tried until the head of one ends so: it takes some tens of thousands.
    for (let n = 0; n < 200_000; n++) {
      const code = framed('paper', `AA${n.toString(36)}`);
      if (!/zk\d[a-z]\./.test(code.slice(5))) continue;
      expect(findCodes(code)).toEqual([{ ok: true, kind: 'paper', body: `AA${n.toString(36)}` }]);
      return;
    }
    expect.fail('no head ends so');
  });

  it('of a newer version is said to be one', () => {
    expect(readCodes('zk3p.AAAAAAAAAA.AAAA')).toEqual([{ ok: false, code: 'newer' }]);
  });

  it('is looked for in any text without throwing', () => {
    const part = fc.oneof(fc.constantFrom('zk2p.', 'zk2s.', 'zk9', '.', 'AAAAAAAAAA.'), fc.string(), fc.string({ unit: ANY }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(readCodes(parts.join('')).every(({ ok }) => !ok)).toBe(true);
      }),
      { numRuns: RUNS },
    );
    const code = paperCode(PAPER);
    expect(readCodes(`zk2p.\n${code} zk2p.${code}`).filter(({ ok }) => ok)).toHaveLength(2);
  });
});
