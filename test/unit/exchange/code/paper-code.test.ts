import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../../src/core/exchange/code/base64url.ts';
import { BrokenCode, ByteWriter } from '../../../../src/core/exchange/code/bytes.ts';
import { paperBytes, readPaper } from '../../../../src/core/exchange/code/paper-code.ts';
import type { BankItem, OwnItem, Paper } from '../../../../src/core/paper/paper.ts';
import { own, PAPER, QUESTIONS } from '../../../support/papers.ts';

/** What a code of a paper holds, each part replaceable by one that it may not hold. */
const SOUND = {
  ...{ layout: 1, id: 'paper00001', title: '小测', from: '沈老师', note: '', flags: 2, feedback: 1, minutes: 0, attempts: 1 },
  ...{
    multiple: 0,
    forms: [7] as readonly number[],
    due: 0,
    key: new Uint8Array(),
    count: 1,
    alike: 1,
    points: [250] as readonly number[],
  },
  /** Number and hash of a bank question, or the text of one’s own. */
  items: [[12, 40_000]] as readonly (readonly [number, number] | string)[],
};
const bytes = (part: Partial<typeof SOUND> = {}) => {
  const all = { ...SOUND, ...part };
  const out = new ByteWriter().whole(all.layout).text(all.id).text(all.title).text(all.from).text(all.note).whole(all.flags);
  out.whole(all.feedback).whole(all.minutes).whole(all.attempts).whole(all.multiple).whole(all.forms.length);
  for (const seed of all.forms) out.whole(seed);
  out.whole(all.due).bytes(all.key).whole(all.count).whole(all.alike);
  for (const each of all.points) out.whole(each);
  for (const item of all.items) {
    if (typeof item === 'string') out.whole(0).text(item);
    else out.whole(item[0]).pair(item[1]);
  }
  return out;
};
const readOf = (part: Partial<typeof SOUND>) => readPaper(bytes(part).done());
const BANK: BankItem = { kind: 'bank', number: 12, hash: 40_000, points: 2.5 };
const AS_READ: Paper = { ...PAPER, title: '小测', items: [BANK], ask: [] };

describe('the bytes of a paper', () => {
  it('are the same for ever: older ones are read by newer pages', () => {
    expect(readOf({})).toEqual(AS_READ);
    expect(paperBytes(AS_READ)).toEqual(bytes().done());
  });

  it.each([
    ['questions are shuffled', 1, { rules: { ...PAPER.rules, shuffle: { questions: true, options: false } } }],
    ['options are', 2, {}],
    [
      'each has an order of their own',
      4,
      { rules: { ...PAPER.rules, each: true, shuffle: { questions: false, options: false } } },
    ],
    ['it is in English', 8, { locale: 'en', rules: { ...PAPER.rules, shuffle: { questions: false, options: false } } }],
    ['a name is asked for', 18, { ask: ['name'] }],
    ['a number is', 34, { ask: ['number'] }],
    ['a class is', 66, { ask: ['class'] }],
  ] as readonly [string, number, Partial<Paper>][])('say in one bit whether %s', (_, flags, part) => {
    expect(readOf({ flags })).toEqual({ ...AS_READ, ...part });
    expect(paperBytes({ ...AS_READ, ...part })).toEqual(bytes({ flags }).done());
  });

  it('say how several right options are marked, and nothing where each question does', () => {
    const marked = [0, 1, 2, 3].map((multiple) => readOf({ multiple }).rules.multiple);
    expect(marked).toEqual([null, 'all', 'each', 'some']);
  });

  it('have points once where all have the same, and of each where not', () => {
    const items = [BANK, { ...BANK, number: 13, points: 1 }];
    expect(paperBytes({ ...AS_READ, items })).toEqual(
      bytes({
        count: 2,
        alike: 0,
        points: [250, 100],
        items: [
          [12, 40_000],
          [13, 40_000],
        ],
      }).done(),
    );
    const alike = items.map((item) => ({ ...item, points: 1 }));
    expect(paperBytes({ ...AS_READ, items: alike })).toEqual(
      bytes({
        count: 2,
        points: [100],
        items: [
          [12, 40_000],
          [13, 40_000],
        ],
      }).done(),
    );
    for (const each of [items, alike, []]) expect(readPaper(paperBytes({ ...AS_READ, items: each })).items).toEqual(each);
  });

  it.each([
    [
      'as much as a paper may',
      { title: 't'.repeat(2000), from: 'f'.repeat(2000), note: 'n'.repeat(20_000), minutes: 600, attempts: 99 },
    ],
    ['eight forms', { forms: [1, 2, 3, 4, 5, 6, 7, 2 ** 32 - 1] }],
    ['the last date', { due: 2 ** 32 }],
    ['the most points', { points: [1_000_000] }],
    ['three hundred questions', { count: 300, items: Array.from({ length: 300 }, (_, i) => [i + 1, 0] as const) }],
    ['the last number', { items: [[1_000_000, 65_535]] as const }],
    ['the shortest name', { id: 'a'.repeat(8) }],
    ['the longest name', { id: '0'.repeat(40) }],
  ])('may hold %s', (_, part) => {
    expect(readOf(part)).toMatchObject({ v: 1 });
  });

  it.each([
    ['of a later layout', { layout: 2 }],
    ['of none', { layout: 0 }],
    ['with a name too short', { id: 'a'.repeat(7) }],
    ['with a name too long', { id: 'a'.repeat(41) }],
    ['with a name of other letters', { id: 'Paper00001' }],
    ['with something before its name', { id: ' paper00001' }],
    ['with something behind its name', { id: 'paper00001-' }],
    ['with a title too long', { title: 't'.repeat(2001) }],
    ['with a sender too long', { from: 't'.repeat(2001) }],
    ['with a note too long', { note: 't'.repeat(20_001) }],
    ['with a bit that says nothing yet', { flags: 128 }],
    ['with marks at a time that is none', { feedback: 4 }],
    ['with too much time', { minutes: 601 }],
    ['with too many tries', { attempts: 100 }],
    ['with a marking that is none', { multiple: 4 }],
    ['without a form', { forms: [] }],
    ['with nine forms', { forms: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
    ['with a form that is none', { forms: [0] }],
    ['with a form beyond all', { forms: [2 ** 32] }],
    ['with a date beyond all', { due: 2 ** 32 + 1 }],
    ['with a key too short', { key: new Uint8Array(32) }],
    ['with a key too long', { key: new Uint8Array(34) }],
    ['with too many questions', { count: 301, items: Array.from({ length: 301 }, (_, i) => [i + 1, 0] as const) }],
    ['with points neither alike nor not', { alike: 2 }],
    ['with a question worth nothing', { points: [0] }],
    ['with a question worth too much', { points: [1_000_001] }],
    ['with a number beyond all', { items: [[1_000_001, 0]] as const }],
    ['with fewer questions than it says', { count: 2 }],
    ['with more questions than it says', { count: 0, points: [] }],
  ])('are broken %s', (_, part) => {
    expect(() => readOf(part)).toThrow(BrokenCode);
  });
});

describe('a question of one’s own in a paper', () => {
  const { judge, essay } = QUESTIONS;
  const rubric = { points: ['一', '二'], keywords: [], model: [] };
  const textOf = (id: unknown, question: unknown = judge, compared: unknown = null, keyless: unknown = 0) =>
    JSON.stringify([id, question, compared, keyless]);
  const itemOf = (text: string) => readOf({ items: [text] }).items[0];
  const item = own(judge, 2.5);

  it('is the same for ever, with the name it has in the paper', () => {
    expect(itemOf(textOf('own-1'))).toEqual({ ...item, id: 'own-1', question: { ...judge, id: 'own-1' } });
    expect(paperBytes({ ...AS_READ, items: [item] })).toEqual(bytes({ items: [textOf('own-judge')] }).done());
  });

  it('may go without its key, or have none', () => {
    expect([0, 1, 2].map((flag) => itemOf(textOf('own-1', judge, null, flag)))).toMatchObject([
      { keyless: false },
      { keyless: true },
      { keyless: true, unkeyed: true },
    ]);
    const flags: readonly Pick<OwnItem, 'keyless' | 'unkeyed'>[] = [
      { keyless: false },
      { keyless: true },
      { keyless: true, unkeyed: true },
    ];
    for (const flag of flags) {
      const items = [{ ...item, ...flag }];
      expect(readPaper(paperBytes({ ...AS_READ, items })).items).toEqual(items);
    }
  });

  it('has what a written answer is compared with, or not', () => {
    for (const compared of [null, rubric]) {
      const items = [{ ...own(essay, 5), rubric: compared }];
      expect(readPaper(paperBytes({ ...AS_READ, items })).items).toEqual(items);
    }
  });

  it.each([
    ['no JSON', '['],
    ['no list', '{}'],
    ['nothing', 'null'],
    ['no question', textOf('own-1', { kind: 'judge' })],
    ['no name', textOf(7)],
    ['the name of a bank question', textOf('kano-1')],
    ['an empty name', textOf('own-')],
    ['a name too long', textOf(`own-${'a'.repeat(41)}`)],
    ['a name with other letters', textOf('own-A')],
    ['something before its name', textOf(' own-1')],
    ['a comparison that is none', textOf('own-1', essay, {})],
    ['a comparison left out', JSON.stringify(['own-1', judge])],
  ])('is broken with %s', (_, text) => {
    expect(() => itemOf(text)).toThrow(BrokenCode);
  });
  it('may have a name of forty letters behind its own-', () => {
    expect(itemOf(textOf(`own-${'a'.repeat(40)}`))).toMatchObject({ kind: 'own' });
  });
});

describe('a paper that is not sound is never written', () => {
  it.each([0, 0.004, -1, Number.NaN])('with a question worth %s', (points) => {
    const paper = { ...AS_READ, items: [BANK, { ...BANK, points }] };
    expect(() => paperBytes(paper)).toThrow(new RangeError(`invalid points: ${points} (expected at least 0.01)`));
  });
  it.each(['A+', '', toBase64url(new Uint8Array(32)), toBase64url(new Uint8Array(34))])('with the key %j', (key) => {
    expect(() => paperBytes({ ...AS_READ, key })).toThrow(new RangeError(`invalid key: ${key} (expected 33 bytes in base64url)`));
  });
  it('and one that is comes back with the due date to the minute and points to the hundredth', () => {
    const paper = { ...AS_READ, due: 90_000_000_001, key: toBase64url(new Uint8Array(33)), items: [{ ...BANK, points: 1 / 3 }] };
    expect(readPaper(paperBytes(paper))).toEqual({ ...paper, due: 90_000_000_000, items: [{ ...BANK, points: 0.33 }] });
  });
});
