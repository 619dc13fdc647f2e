import { describe, expect, it } from 'vitest';
import { bankQuestions, betsOf, checksOf } from '../../../src/course/asked.ts';
import { bankOf } from '../../../src/course/bank.ts';
import type { Lesson } from '../../../src/course/content.ts';
import { tagsIn, treeOf } from '../../../src/course/tags.ts';
import { readContent } from '../../content/read.ts';
import { NUMERIC, SINGLE, sample } from '../../content/sample.ts';

const lesson = (mdx: string): Lesson => ({ locale: 'zh', path: 'unit/kano', tags: tagsIn(treeOf(mdx)) });

describe('the questions of a lesson', () => {
  it('are read whatever the order of their attributes, and however the tag is broken', () => {
    const mdx = '<Check n={1} id="a" />\n\n<Check id="b" n={2} />\n\n<Check\n  n={3}\n  id="c"\n/>\n\n`<Check id="d" />`\n';
    expect(checksOf(lesson(mdx))).toEqual(['a', 'b', 'c']);
  });

  it('are told without a name where the tag has none', () => {
    expect(checksOf(lesson('<Check n={1} />'))).toEqual(['']);
  });

  it('do not count what it bets on', () => {
    expect(checksOf(lesson('<Bet id="a" />\n\n<Check n={1} id="b" />'))).toEqual(['b']);
  });
});

describe('the bank', () => {
  const asking = (mdx: string) => sample({ lessons: [{ ...sample().lessons[0], ...lesson(mdx) } as never] });

  it('leaves out a question that is only bet on, for it has no sense without its scene', () => {
    const content = asking('<Bet id="q-single" />\n\n<Check id="q-numeric" n={1} />');
    expect([...betsOf(content)]).toEqual(['q-single']);
    expect(bankQuestions(content)).toEqual([NUMERIC]);
  });

  it('keeps one that some lesson also asks, and one that none does', () => {
    expect(bankQuestions(asking('<Bet id="q-single" />\n\n<Check id="q-single" n={1} />'))).toEqual([SINGLE, NUMERIC]);
  });

  it('gives every question its unit and its number in the ledger', () => {
    const content = readContent();
    const entries = bankOf(content);
    expect(entries.length + betsOf(content).size).toBe(content.questions.length);
    for (const { question, number } of entries) expect(content.ledger[number - 1]?.id).toBe(question.id);
    expect(betsOf(content).size).toBeGreaterThan(30);
  });
});
