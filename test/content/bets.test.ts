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
  'crm/four-judgements': { zh: /11%|65%|留得久|剩/, en: /11%|65%|stay longer|are left/i },
  'lifecycle/group-lifetime': { zh: /349|三百|三分之一|34\.9/, en: /349|350|three hundred|a third/i },
  'lifecycle/four-stages': { zh: /零线|亏|没有?回本|获取成本|900/, en: /loss|under the line|acquisition|not back yet|900/i },
  'lifecycle/customer-progression': { zh: /信任|信得过/, en: /trust/i },
  'lifecycle/stage-strategies': { zh: /不是价钱|渡过|难关/, en: /not the price|help it through/i },
  'value/value': { zh: /算账|一趟顶|给他|司机得/, en: /reckon|one fare|brings? him|worth to/i },
  'value/perceived-value': { zh: /排队|绕路|二十分钟|下单/, en: /queue|detour|twenty minutes|order ahead/i },
  'value/delivered-value': {
    zh: /除一除|减一减|都是8|1\.44|两把尺子|都没/,
    en: /by subtraction|eight each|1\.44|two rulers|neither/i,
  },
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
