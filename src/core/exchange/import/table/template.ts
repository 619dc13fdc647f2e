import type { OwnBody } from '../own-question.ts';

/** The columns of the template, in their order. */
export const COLUMNS = [
  'kind',
  'stem',
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'key',
  'explanation',
  'marks',
  'level',
  'tags',
] as const;
export type Column = (typeof COLUMNS)[number];

type Row = readonly string[];
interface Template {
  readonly head: Row;
  readonly rows: readonly Row[];
}

const OPTIONS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const row = (kind: string, stem: string, options: readonly string[], key: string, ...rest: readonly string[]): Row => [
  kind,
  stem,
  ...OPTIONS.map((_, i) => options[i] ?? ''),
  key,
  ...rest,
];

/**
 * The template as it is downloaded, one row of each kind: letters for keys; blanks ____ with | between their answers and / between
 * alternatives; of match and classify the items numbered in the stem, the partners as options and the key (1)-A; of order the steps as
 * options and the key their order; of a written answer a point a line with its marks.
 */
export const TEMPLATES: Readonly<Record<'zh' | 'en', Template>> = {
  zh: {
    head: ['题型', '题干', ...OPTIONS.map((letter) => `选项${letter}`), '答案', '解析', '分值', '难度', '知识点'],
    rows: [
      row(
        '单选题',
        '客户份额又叫什么？',
        ['市场份额', '钱包份额', '货架份额'],
        'B',
        '它占的是一位客户的钱包。',
        '2',
        '易',
        '客户份额',
      ),
      row('多选题', '客户知识包括哪几类？', ['关于客户的知识', '来自客户的知识', '机器的知识'], 'AB', '', '3', '中', '客户知识'),
      row('判断题', '满意的客户一定忠诚。', [], '错', '转移成本也起作用。', '1', '易', '客户满意；客户忠诚'),
      row('填空题', '满意是____与____的比较。', [], '期望/预期|感知', '', '2', '中', '客户满意'),
      row('数值题', '年初有1000位会员，年末还有800位，维系率是百分之几？', [], '80±0.5', '', '3', '中', '维系率'),
      row(
        '匹配题',
        '把概念与含义对应起来。\n（1）满意\n（2）忠诚',
        ['有偏好，还会再来买', '感知不低于期望'],
        '（1）-B；（2）-A',
        '',
        '2',
        '易',
        '',
      ),
      row(
        '分类题',
        '各归哪一类？\n（1）购买记录\n（2）冲煮说明',
        ['关于客户', '用于客户'],
        '（1）-A；（2）-B',
        '',
        '2',
        '中',
        '客户知识',
      ),
      row('排序题', '按先后排列。', ['考察期', '形成期', '稳定期'], 'ABC', '', '2', '易', '客户生命周期'),
      row('简答题', '简述客户知识的来源。', [], '（1）企业记录；（2分）\n（2）客户说出。（2分）', '', '4', '中', '客户知识'),
      row(
        '论述题',
        '论述客户关系管理与客户知识管理的关系。',
        [],
        '（1）对象不同；（5分）\n（2）互为支持。（5分）',
        '',
        '10',
        '难',
        '',
      ),
    ],
  },
  en: {
    head: [
      'Kind',
      'Question',
      ...OPTIONS.map((letter) => `Option ${letter}`),
      'Answer',
      'Explanation',
      'Marks',
      'Difficulty',
      'Topics',
    ],
    rows: [
      row(
        'single choice',
        'What is share of customer also called?',
        ['market share', 'share of wallet', 'shelf share'],
        'B',
        'It is a share of one customer’s wallet.',
        '2',
        'easy',
        'share of customer',
      ),
      row(
        'multiple response',
        'Which are kinds of customer knowledge?',
        ['about customers', 'from customers', 'of machines'],
        'AB',
        '',
        '3',
        'medium',
        'customer knowledge',
      ),
      row(
        'true or false',
        'Satisfied customers are always loyal.',
        [],
        'false',
        'Switching costs matter too.',
        '1',
        'easy',
        'satisfaction; loyalty',
      ),
      row(
        'fill in the blanks',
        'Satisfaction compares ____ with ____.',
        [],
        'expectation/expectations|perception',
        '',
        '2',
        'medium',
        'satisfaction',
      ),
      row(
        'numeric',
        'Of 1000 members 800 are left after a year. What per cent is the retention rate?',
        [],
        '80±0.5',
        '',
        '3',
        'medium',
        'retention',
      ),
      row(
        'matching',
        'Match each concept with its meaning.\n(1) satisfaction\n(2) loyalty',
        ['buying again', 'perception is not below expectation'],
        '(1)-B; (2)-A',
        '',
        '2',
        'easy',
        '',
      ),
      row(
        'classify',
        'To which kind does each belong?\n(1) purchase records\n(2) a brewing guide',
        ['about customers', 'for customers'],
        '(1)-A; (2)-B',
        '',
        '2',
        'medium',
        'customer knowledge',
      ),
      row('ordering', 'Put in order.', ['exploration', 'build-up', 'stability'], 'ABC', '', '2', 'easy', 'lifecycle'),
      row(
        'short answer',
        'Where does customer knowledge come from?',
        [],
        '(1) The firm records it. (2 marks)\n(2) Customers tell it. (2 marks)',
        '',
        '4',
        'medium',
        'customer knowledge',
      ),
      row(
        'essay',
        'Discuss how CRM and CKM are related.',
        [],
        '(1) They differ in their object. (5 marks)\n(2) They support each other. (5 marks)',
        '',
        '10',
        'hard',
        '',
      ),
    ],
  },
};

/** The kinds in the order of the template’s rows. */
export const TEMPLATE_KINDS: readonly OwnBody['kind'][] = [
  'single',
  'multiple',
  'judge',
  'fill',
  'numeric',
  'match',
  'classify',
  'order',
  'short',
  'essay',
];
