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
  'satisfaction/satisfaction': { zh: /期望|食堂|昨天|比较/, en: /expect|canteen|yesterday|compar/i },
  'satisfaction/expectation-and-perception': {
    zh: /小声|图书馆|改海报|降低期望|想法/,
    en: /low voices|library|rewrite|lower the expectation|the idea/i,
  },
  'satisfaction/two-factor': { zh: /不能(相)?加|两件事|两根轴|分开/, en: /cannot (be )?add|two axes|different things|separate/i },
  'satisfaction/servqual': { zh: /可靠|说到做到|反应性/, en: /reliab|promises are kept|responsive/i },
  'satisfaction/kano': { zh: /本来就该|0\.86|当然|危险|意外/, en: /for granted|0\.86|must-be|danger|surpris/i },
  'satisfaction/satisfaction-matrix': {
    zh: /重要程度|第七|第三|4\.5|3\.3|重要而/,
    en: /importance of|seventh|third|4\.5|3\.3|important and/i,
  },
  'satisfaction/managing-expectations': {
    zh: /第二周(?!怎么样)|零头|小部分|失望|不再来/,
    en: /crumb|small part|disappoint|did not return|fewer/i,
  },
  'loyalty/loyalty': {
    zh: /没(有)?再来|再没来|只有(青禾)?一家|好感|不喜欢/,
    en: /never (came|seen)|only (shop|one)|liking|did not like/i,
  },
  'loyalty/five-times': { zh: /边际|再多一|下一(家|位)(新|老)/, en: /marginal|one more|next (new|group)/i },
  'complaints/complaint-value': {
    zh: /没有人写|没有?开口|去了别家|锁在|抽屉/,
    en: /nobody wrote|did not speak|went elsewhere|locked|drawer/i,
  },
  'complaints/silent-customers': {
    zh: /害处|补救|不知道出过错|还可能带走/,
    en: /harm|put it right|does not even know|may not come/i,
  },
  'complaints/handling-complaints': { zh: /道歉|认错|尊重|知道就好/, en: /apolog|admit|respect|wanted you to know/i },
  'clv/lifetime-value': { zh: /增量|多出多少|看往后|沉没|过去的/, en: /increment|how much more|look ahead|sunk/i },
  'clv/money-and-time': { zh: /17,?355|9,?090|现值|折回|划算/, en: /17,?355|9,?090|present value|discount|better off/i },
  'clv/computing-clv': {
    zh: /都对|没有错|口径|年初|年底|第一笔/,
    en: /are right|correct|convention|start of|end of|first payment/i,
  },
  'clv/six-components': { zh: /只能?记一次|记一边|两遍/, en: /only once|one side|twice/i },
  'clv/clv-factors': { zh: /维系率|2,?605|528|连乘/, en: /retention|2,?605|528|multipl/i },
  'clv/customer-equity': { zh: /客户|会员|18,?000/, en: /customer|member|18,?000/i },
  'ckm/four-kinds-of-knowledge': { zh: /三类|四类|杯盖|客户说|看见的/, en: /kinds|lid|customers? (say|said|tell)/i },
  'ckm/sorting-knowledge': { zh: /十二|六项|一半|两种归法/, en: /twelve|\bsix\b|half|two ways/i },
  'ckm/ckm-and-crm': { zh: /学习|教了|格子|CKM/, en: /learn|taught|no box|CKM/ },
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

/** Sentences that once stood before a bet and answered it, as an editor found them: the patterns above know each of them again. */
const ONCE_SAID: readonly (readonly [string, string])[] = [
  ['satisfaction/two-factor', '林禾说：「这两个数不能加。」'],
  ['satisfaction/satisfaction-matrix', '它要紧的程度只排第七'],
  ['satisfaction/managing-expectations', '第二周只剩零头'],
  ['loyalty/loyalty', '十一月二日起，这个人再没来过'],
  ['complaints/handling-complaints', '他要的是道歉'],
  ['lifecycle/group-lifetime', '2035年底还剩349位'],
  ['lifecycle/four-stages', '何同学的线趴在零线下面'],
  ['value/value', '他在算账：一趟顶三趟'],
  ['value/perceived-value', '算上排队二十分钟，不算值'],
  ['value/delivered-value', '除一除蓝杯赢，减一减打平'],
  ['clv/lifetime-value', '那是过去的。送不送，要看往后。'],
  ['clv/computing-clv', '林禾说：「都对。」'],
  ['clv/customer-equity', '会员18,000'],
  ['ckm/four-kinds-of-knowledge', '四类里的一类'],
  ['ckm/sorting-knowledge', '十九项里有六项'],
  ['ckm/ckm-and-crm', '没有一个格子让我填：客户今天教了我什么'],
];

it.each(ONCE_SAID)('what once answered the bet of %s would be found: %s', (path, sentence) => {
  expect(GIVEN_AWAY[path]?.zh.test(sentence)).toBe(true);
});

it('every lesson that asks for a bet is named, and no other', () => {
  const asking = lessons.filter(({ tags }) => tags.some(({ name }) => name === 'Bet')).map(({ path }) => path);
  const named = Object.keys(GIVEN_AWAY);
  expect([
    ...new Set(
      asking.filter((path) => !named.includes(path)).map((path) => `${path}: add to GIVEN_AWAY what would answer its bet`),
    ),
    ...named.filter((path) => !asking.includes(path)).map((path) => `${path} asks for no bet: take it out of GIVEN_AWAY`),
  ]).toEqual([]);
});
