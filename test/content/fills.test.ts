import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fill } from '../../src/core/quiz/question.ts';
import { PAIRS } from '../../src/core/quiz/simplified.ts';
import { namesOf } from '../../src/course/one-name.ts';
import { questionIn } from '../../src/course/question.ts';
import { PROJECT } from '../support/site.ts';
import { earns, judged, readFillCases } from './gates/fill-cases.ts';
import { under } from './gates/punctuation.ts';
import { readContent } from './read.ts';

const { questions, concepts } = readContent();
const cases = readFillCases();
const bank = questions.filter((question) => question.kind === 'fill');
const fills = (locale: 'zh' | 'en') => bank.map((question) => questionIn(question, locale, namesOf(concepts, locale)) as Fill);

describe('blanks', () => {
  it('have cases each, fair answers and near misses in both languages', () => {
    const blanks = (list: readonly (readonly [string, readonly string[]])[]) =>
      list.flatMap(([id, ids]) => ids.map((blank) => `${id}.${blank}`)).toSorted();
    const held = blanks(Object.entries(cases).map(([id, each]) => [id, Object.keys(each)]));
    const asked = blanks(bank.map(({ id, blanks }) => [id, blanks.map((blank) => blank.id)]));
    const file = 'test/content/fixtures/fill-cases.yaml';
    expect([
      ...asked
        .filter((blank) => !held.includes(blank))
        .map((blank) => `${blank} is not in ${file}: add fair answers and near misses`),
      ...held.filter((blank) => !asked.includes(blank)).map((blank) => `${blank} in ${file} is no blank of the bank`),
    ]).toEqual([]);
  });

  it.each(['zh', 'en'] as const)(
    'accept 98 in 100 of what a fair teacher accepts and refuse 99 in 100 near misses, in %s',
    (locale) => {
      const { fair, accepted, near, refused, wrong } = judged(fills(locale), cases, locale);
      expect(accepted / fair, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(refused / near, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
    },
  );

  it.each(['zh', 'en'] as const)('accept a term of the course by every one of its names, in %s', (locale) => {
    const names = namesOf(concepts, locale);
    const refused = fills(locale).flatMap((fill) =>
      fill.blanks.flatMap(({ id, accept }) =>
        names
          .filter((list) => list.includes(accept[0] ?? ''))
          .flatMap((list) => list.filter((name) => !earns(fill, id, name)).map((name) => `${fill.id}.${id}: ${name}`)),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('never take one blank’s answer in another that may not change places with it', () => {
    const fill = fills('zh').find(({ id }) => id === 'progress-fill') as Fill;
    expect([earns(fill, 'c', '成本'), earns(fill, 'c', '流失成本'), earns(fill, 'c', '满意')]).toEqual([false, false, false]);
  });

  it.each([
    ['zh', ['不{}', '非{}', '无{}', '没有{}', '缺乏{}', '不是{}', '{}不足', '没有{}的']],
    ['en', ['not {}', 'no {}', 'never {}', 'without {}', 'lack of {}', 'less {}', 'non-{}', '{} is missing', 'anything but {}']],
  ] as const)('never take any of three keys where it is denied, in %s', (locale, denials) => {
    const taken = fills(locale).flatMap((fill) =>
      fill.blanks.flatMap(({ id, accept }) =>
        accept.slice(0, 3).flatMap((key) =>
          denials
            .map((denial) => denial.replace('{}', key))
            .filter((text) => !accept.includes(text) && earns(fill, id, text))
            .map((text) => `${fill.id}.${id}: ${text}`),
        ),
      ),
    );
    expect(taken).toEqual([]);
  });

  it('are read in traditional characters, as far as their answers, prompts and terms need them', () => {
    const all = readFileSync(join(PROJECT, 'test/content/fixtures/traditional.txt'), 'utf8').replaceAll('\n', '');
    const needed = new Set(
      [
        ...under(
          'zh',
          bank.map(({ prompt, blanks }) => [
            prompt,
            blanks.map(({ accept, slips }) => [accept, slips.map(({ texts }) => texts)]),
          ]),
        ),
        ...concepts.flatMap(({ terms }) => terms.flatMap(({ zh, also }) => [zh, ...(also?.zh ?? [])])),
      ].join(''),
    );
    const held = new Set<string>(PAIRS.match(/../gu));
    const table = (all.match(/../gu) ?? []).filter((pair) => needed.has(pair.charAt(1)));
    const missing = table.filter((pair) => !held.has(pair));
    expect(missing.map((pair) => `PAIRS in src/core/quiz/simplified.ts lacks ${pair}: add it`)).toEqual([]);
  });
});
