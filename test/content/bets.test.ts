import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from './read.ts';

/** By lesson, what would answer its bet and so must not stand before it, in the lead or the scene. */
const GIVEN_AWAY: Readonly<Record<string, { readonly zh: RegExp; readonly en: RegExp }>> = {
  'customers/who-is-a-customer': { zh: /接受者|输出|同事/, en: /receive|output|colleague/i },
  'customers/customer-or-consumer': {
    zh: /只来一次|一次买卖|没有再来|长期|日子/,
    en: /only once|single sale|never seen|long-term|over time/i,
  },
  'customers/three-kinds': { zh: /查账|改价|换渠道|先算|\+180/, en: /check the accounts|change the price|reprice|\+180/i },
  'customers/why-study-customers': { zh: /九十天|发不出|晚付|现金/, en: /ninety days|wages|late|cash/i },
  'crm/core-ideas': { zh: /机制|没有人看|打电话/, en: /mechanism|nobody|telephone/i },
  'crm/four-judgements': { zh: /11%|65%|留得久|剩/, en: /11 %|65 %|stay longer|are left/i },
};
const { lessons } = readContent();

describe.each(Object.entries(GIVEN_AWAY))('before the bet of %s', (path, words) => {
  it.each(['zh', 'en'] as const)('nothing answers it, in %s', (locale) => {
    const text = readFileSync(new URL(`../../content/lessons/${locale}/${path}.mdx`, import.meta.url), 'utf8');
    // the description is read in search results and on the map, not on the way to the bet
    const before = text.slice(0, text.indexOf('<Bet')).replace(/^description:.*$/m, '');
    expect(before).toContain('<Scene>');
    expect(words[locale].exec(before)?.[0]).toBeUndefined();
  });
});

it('the lessons named are in the course', () => {
  const paths = new Set(lessons.map(({ path }) => path));
  expect(Object.keys(GIVEN_AWAY).filter((path) => !paths.has(path))).toEqual([]);
});
