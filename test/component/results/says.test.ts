import { expect, it } from 'vitest';
import type { Finding, HelpReason } from '../../../src/core/results/results.ts';
import { results as en } from '../../../src/i18n/en/results.ts';
import { results as zh } from '../../../src/i18n/zh/results.ts';
import { saysFinding, saysReason } from '../../../src/widgets/results/says.ts';

const FINDINGS: readonly Finding[] = [
  { code: 'against-total', r: -0.41, limit: -0.27, upper: 0.5, lower: 0.7 },
  { code: 'better-rival', option: 'b', r: 0.4, upper: 8 / 11, lower: 2 / 11 },
  { code: 'low-r', r: 0.1 },
  { code: 'strong-miss', caution: 0.8 },
  { code: 'dead', option: 'c', share: 0 },
  { code: 'few-earned', difficulty: 0.31 },
  { code: 'near-rival', option: 'b', share: 0.31, key: 0.34 },
];
const REASONS: readonly HelpReason[] = [
  { code: 'below-pass', share: 0.38, pass: 0.6 },
  { code: 'left-empty', empty: 4, of: 10 },
  { code: 'odd-pattern', caution: 0.91 },
  { code: 'missing' },
];

it('every finding and every reason is worded in both languages, with its figures and the names of options', () => {
  const options = { b: 'B', c: 'C' };
  expect(FINDINGS.map((finding) => saysFinding(zh, finding, options))).toEqual([
    '分越高越容易答错（r＝−0.41，低于偶然的−0.27）：先核对答案',
    '高分的人多选了「B」（高分组73%，低分组18%）：它可能也对',
    '答对答错与其余各题关系不大（r＝0.10）：题干可能不清楚',
    '分高的人也错（注意系数0.80）：多半是讲漏了，或者题干有歧义',
    '「C」只有0%的人选：换一个更像的',
    '全班只得了31%的分',
    '31%的人选了「B」，与选对的34%相差无几：两者混淆了',
  ]);
  expect(REASONS.map((reason) => saysReason(zh, reason))).toEqual([
    '得分率38%，不到60%',
    '10题里空了4题',
    '注意系数0.91：容易的错了，难的反而对，多半是粗心或者漏学',
    '未交',
  ]);
  for (const finding of FINDINGS) expect(saysFinding(en, finding, options)).not.toMatch(/[{}]|\p{Script=Han}/u);
  for (const reason of REASONS) expect(saysReason(en, reason)).not.toMatch(/[{}]|\p{Script=Han}/u);
});

it('an option whose name is missing goes by its id, and an id like a property of every object too', () => {
  expect(saysFinding(en, { code: 'dead', option: 'constructor', share: 0 }, {})).toContain('took “constructor”');
});
