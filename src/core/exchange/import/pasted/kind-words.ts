/** What a heading or a tag calls a kind: the ten, and the words that leave it open (选择, 计算) until the key is seen. */
export type KindWord =
  | 'choice'
  | 'single'
  | 'multiple'
  | 'judge'
  | 'fill'
  | 'numeric'
  | 'sum'
  | 'match'
  | 'order'
  | 'classify'
  | 'short'
  | 'essay';

/** The words of each kind; the first that fits wins. */
const WORDS: readonly (readonly [KindWord, string])[] = [
  ['multiple', '多项选择|不定项选择|多选|不定项|multiple[- ](?:response|answers?|select)|select all that apply'],
  ['single', '单项选择|单选|single[- ](?:choice|answer)|best[- ]answer'],
  ['choice', '选择|multiple[- ]choice'],
  ['judge', '判断改错|判断正误|判断|是非|正误|true(?: or |[ /-])false|t/f'],
  ['fill', '选词填空|填空|完形填空|fill[- ]in(?:[- ]the)?[- ]?blanks?|completion|cloze'],
  ['numeric', '数值|数字填空|numeric(?:al)?'],
  ['match', '连线|匹配|配对|matching'],
  ['order', '排序|ordering|sequencing'],
  ['classify', '分类|归类|classification|classify'],
  ['sum', '计算(?:分析)?|calculations?'],
  ['short', '名词解释|简答|简述|问答|辨析|概念解释|解释|short[- ]answers?|definitions?'],
  [
    'essay',
    '案例分析|案例|材料分析|材料|综合分析|综合应用|综合|分析|应用|论述|论文|写作|作文|主观|essays?|case(?: (?:study|analysis|questions?))?|discussion|problems?',
  ],
];

/** Every word of a kind, the longest alternatives first within a kind. */
export const KIND = WORDS.map(([, words]) => words).join('|');

const EACH = WORDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'i')] as const);

/** The kind a word names; null for any other word. Example: kindOf('不定项选择') is multiple. */
export const kindOf = (word: string): KindWord | null => {
  const plain = word.trim().replace(/题$/, '');
  return EACH.find(([, words]) => words.test(plain))?.[0] ?? null;
};

/** Kinds that are answered in sentences, where a line that looks like an option is probably none. */
export const isWritten = (kind: KindWord | null): boolean => kind === 'short' || kind === 'essay' || kind === 'sum';
