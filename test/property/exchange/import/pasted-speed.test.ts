import { expect, it } from 'vitest';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { SAMPLES } from '../../../support/pasted-samples.ts';
import { processorTime } from '../../../support/processor-time.ts';

const UNITS = [
  'A. ',
  '（',
  '[答案：',
  '____',
  '1.A 2.B ',
  '1. 甲\n',
  '参考答案\n1-3 ABC\n',
  '  ',
  '①',
  '(1)',
  '1-2 ',
  '解析：\n1. ',
  '材料一：\n',
  ...SAMPLES.slice(0, 6),
];
const time = (text: string) => {
  const start = processorTime();
  parsePasted(text);
  return processorTime() - start;
};
const least = (text: string) => Math.min(time(text), time(text), time(text));

// A file of its own: under mutation it would take the most time and notice nothing that the others do not.
it('any pasted text is read in a time that grows with its length', () => {
  for (const unit of UNITS) {
    const of = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    // What is quick needs no measuring of what is shorter.
    if (time(of(48_000)) < 400) continue;
    // Eight times the text: a square would take 64 times as long.
    expect([unit, least(of(48_000)) < 32 * least(of(6000))]).toEqual([unit, true]);
  }
});
