/** What a label such as 答案： says of the text behind it; `mine` is a student’s own answer or score, which is no part of a question. */
export type Label = 'key' | 'explanation' | 'level' | 'marks' | 'tags' | 'kind' | 'mine';

/** A stretch of a line under one label; null before the first, and behind a bracket that held a label with its value. */
export interface Segment {
  readonly label: Label | null;
  readonly from: number;
  readonly to: number;
  /** Where the text under the label begins and ends. */
  readonly textFrom: number;
  readonly textTo: number;
}

const HAN_WORDS: Readonly<Record<Label, string>> = {
  mine: '(?:我|你|学生)的\\s?答案|学生答案|作答|得分|答题状态|是否正确|批改状态',
  key: '(?:(?:正确|参考|标准|本题|试题)\\s?)?答\\s?案(?:要点|示例)?|参考要点|答题要点|评分要点|采分点',
  explanation: '(?:答案|试题|题目|本题)?\\s?(?:解\\s?析|详解|点拨|点评)|分析|说明|解答',
  level: '难度(?:系数|等级)?|难易(?:程?度)?',
  marks: '分\\s?值|分数',
  tags: '知识点|考点|考查点|标签|章节|所属章节|来源|出处',
  kind: '题型|试题类型|类型',
};
const LATIN_WORDS: Readonly<Record<Label, string>> = {
  mine: 'your answer|score',
  key: '(?:correct |model |sample |suggested )?answers?|ans|key',
  explanation: 'explanation|rationale|feedback|solution',
  level: 'difficulty',
  marks: 'points?|marks?',
  tags: 'topics?|tags?',
  kind: 'type',
};
const LABELS = Object.keys(HAN_WORDS) as readonly Label[];
const han = LABELS.map((label) => HAN_WORDS[label]).join('|');
const latin = LABELS.map((label) => LATIN_WORDS[label]).join('|');

/** In brackets anywhere; plain with a colon where a field may begin, English words only at the start of a line or behind a gap. */
const LABEL = new RegExp(
  `\\[\\s*(${han}|${latin})\\s*(\\]\\s*:?|:)|(?<=^|[\\s;。.)\\]])(${han}|^答)\\s*:|(?<=^|\\s{2}|\\t)(${latin}|ans\\.)\\s*[:]`,
  'gi',
);
/** Without a colon, only at the start of a line and only before what is plainly an answer. */
const LOOSE = new RegExp(
  `^(?:(${HAN_WORDS.key})\\s*(?=$|[(]|\\s[^\\s:]|(?:是|为)?[A-L]{1,8}\\s*[。.]?$|[√×对错✓✗TF]\\s*$)|(${HAN_WORDS.explanation.replace('|分析|说明|解答', '')})\\s*(?=$|\\s[^\\s:])|(ans\\.|answers?|key)\\s+(?=[A-L](?:\\s*[,;]?\\s*[A-L])*\\s*$))`,
  'i',
);
const EACH = LABELS.map((label) => [label, new RegExp(`^(?:${HAN_WORDS[label]}|${LATIN_WORDS[label]})$`, 'i')] as const);

/** 答 and ans. are in none of the lists, since they need more around them than other words; both are keys. */
const labelOf = (word: string): Label => EACH.find(([, words]) => words.test(word))?.[0] ?? 'key';

/**
 * Cuts a line, folded, at its labels; every character lies in one segment, in order.
 * Example: segmentsOf('[答案]B [解析]因为') is key B, explanation 因为.
 */
export const segmentsOf = (line: string): readonly Segment[] => {
  const cuts: { label: Label | null; from: number; textFrom: number; open: boolean }[] = [
    { label: null, from: 0, textFrom: 0, open: false },
  ];
  const labels = [...line.matchAll(LABEL)];
  const loose = LOOSE.exec(line);
  // 答案 解析: is one label.
  if (loose && (labels[0]?.index ?? line.length) >= loose[0].length) {
    const word = (loose[1] ?? loose[2] ?? loose[3]) as string;
    cuts.push({ label: labelOf(word), from: 0, textFrom: loose[0].length, open: false });
  }
  for (const match of labels) {
    const word = (match[1] ?? match[3] ?? match[4]) as string;
    cuts.push({ label: labelOf(word), from: match.index, textFrom: match.index + match[0].length, open: match[2] === ':' });
  }
  return cuts.flatMap(({ label, from, textFrom, open }, i): readonly Segment[] => {
    const to = cuts[i + 1]?.from ?? line.length;
    if (to === from) return [];
    const close = open ? line.indexOf(']', textFrom) + 1 : 0;
    if (close === 0 || close > to) return [{ label, from, to, textFrom, textTo: to }];
    const inside = { label, from, to: close, textFrom, textTo: close - 1 };
    return close === to ? [inside] : [inside, { label: null, from: close, to, textFrom: close, textTo: to }];
  });
};
