import { describe, expect, it } from 'vitest';
import type { KindWord } from '../../../../src/core/exchange/import/pasted/kind-words.ts';
import { linesOf } from '../../../../src/core/exchange/import/pasted/lines.ts';
import { sourceText } from '../../../../src/core/exchange/import/pasted/source-text.ts';
import { beginsUnnumbered, type Gathering, isUnnumbered } from '../../../../src/core/exchange/import/pasted/unnumbered.ts';

const lines = (text: string) => linesOf(sourceText(text));

describe('a part has questions without numbers', () => {
  it.each([
    ['options come before the first number', '甲（ ）\nA. 一 B. 二\n1. 乙', true],
    ['a key does', '甲\n答案:对\n1. 乙', true],
    ['no number comes at all', '甲\n乙', true],
    ['the next part has numbers', '甲\n二、判断题\n1. 乙', true],
    ['only Chinese numerals do', '一、甲\nA. 一 B. 二', true],
    ['nothing is there', '', true],
    ['a number comes first', '甲\n1. 乙\nA. 一 B. 二', false],
    ['a number in brackets does', '(1)甲\nA. 一 B. 二', false],
  ])('where %s', (_, text, unnumbered) => {
    expect(isUnnumbered(lines(text), 0)).toBe(unnumbered);
  });
  it('though its own heading stands first', () => {
    expect(isUnnumbered(lines('单选题\n甲\nA. 一 B. 二'), 0)).toBe(true);
    expect(isUnnumbered(lines('单选题\n1. 甲\nA. 一 B. 二'), 0)).toBe(false);
  });
});

/** What the second line of a text begins; it stands behind a blank line where the text has one. */
const begins = (text: string, gathering: Gathering, kind: KindWord | null = null, answered = true) =>
  beginsUnnumbered(lines(`前\n${text}`), 1, gathering, kind, answered);
const PLAIN = '甲\n乙';
const LEADS = '甲\n乙\nA. 一 B. 二';
const KEYED = '甲\n答案:A';
const ASKS = '甲____乙';

describe('a line without a number begins a question', () => {
  it.each(['none', 'material'] as const)(
    'where %s is gathered and options, a key or a written kind follow, or a blank asks',
    (gathering) => {
      expect([PLAIN, LEADS, KEYED, ASKS].map((text) => begins(text, gathering))).toEqual([false, true, true, false]);
      expect([PLAIN, LEADS].map((text) => begins(text, gathering, 'short'))).toEqual([true, true]);
      expect(['judge', 'fill', 'single'].map((kind) => begins(ASKS, gathering, kind as KindWord))).toEqual([true, true, false]);
      expect(begins(PLAIN, gathering, 'judge')).toBe(false);
    },
  );

  it('behind a stem only in kinds that have neither options nor a key', () => {
    expect([PLAIN, LEADS, ASKS].map((text) => begins(text, 'stem'))).toEqual([false, false, false]);
    expect([PLAIN, LEADS].map((text) => begins(text, 'stem', 'essay'))).toEqual([true, false]);
    expect(['judge', 'fill', 'single'].map((kind) => begins(ASKS, 'stem', kind as KindWord))).toEqual([true, true, false]);
    expect(begins(PLAIN, 'stem', 'fill')).toBe(false);
  });

  it('behind an option where it stands apart, or asks, or the next line has options or a key', () => {
    expect([PLAIN, LEADS].map((text) => begins(text, 'option'))).toEqual([false, false]);
    expect([PLAIN, LEADS].map((text) => begins(`\n${text}`, 'option'))).toEqual([false, true]);
    expect(['甲?', ASKS, '甲\nA. 一 B. 二', KEYED].map((text) => begins(text, 'option'))).toEqual([true, true, true, true]);
    expect(begins('答案:A\n答案:B', 'option')).toBe(false);
    expect(begins('甲', 'option')).toBe(false);
  });

  it('behind a key that said something where options or a key follow, and in judgements always', () => {
    expect([PLAIN, LEADS, KEYED].map((text) => begins(text, 'key'))).toEqual([false, true, true]);
    expect(begins(PLAIN, 'key', 'judge')).toBe(true);
    expect(begins(PLAIN, 'key', 'single')).toBe(false);
  });

  it.each([
    ['that said nothing yet', 'single', false],
    ['in sentences', 'short', true],
    ['of a judgement that said nothing yet', 'judge', false],
  ] as const)('behind a key %s only where it stands apart too', (_, kind, answered) => {
    expect([PLAIN, LEADS].map((text) => begins(text, 'key', kind, answered))).toEqual([false, false]);
    expect([PLAIN, LEADS].map((text) => begins(`\n${text}`, 'key', kind, answered))).toEqual([false, true]);
  });

  it('behind an explanation where it stands apart, or options or a key are the very next thing', () => {
    expect([PLAIN, LEADS, '甲?'].map((text) => begins(text, 'explanation'))).toEqual([false, false, false]);
    expect(['甲\nA. 一 B. 二', KEYED, '甲?\n乙\n答案:A'].map((text) => begins(text, 'explanation'))).toEqual([true, true, true]);
    expect([PLAIN, LEADS].map((text) => begins(`\n${text}`, 'explanation'))).toEqual([false, true]);
  });

  it('behind a detail where options or a key follow, and in judgements always', () => {
    expect([PLAIN, LEADS].map((text) => begins(text, 'detail'))).toEqual([false, true]);
    expect(begins(PLAIN, 'detail', 'judge')).toBe(true);
    expect(begins(PLAIN, 'detail', 'fill')).toBe(false);
  });

  it('and what follows is looked for up to the next blank line, heading or material', () => {
    for (const between of ['\n', '\n二、判断题', '\n材料一:'])
      expect(begins(`甲\n乙${between}\n丙\nA. 一 B. 二`, 'none')).toBe(false);
    expect(begins('甲\n\n乙\nA. 一 B. 二', 'none')).toBe(false);
    // A blank line may part a stem from its options.
    expect(begins('甲\n\nA. 一 B. 二', 'none')).toBe(true);
  });
});
