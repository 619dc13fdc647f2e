import { punctuationFaults } from '../../support/zh-punct.ts';
import type { Content, Lesson } from '../read.ts';

/** Every text under a key, however deep: the values of `zh:`. */
export const under = (key: string, value: unknown, inside = false): readonly string[] => {
  if (typeof value === 'string') return inside ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => under(key, item, inside));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => under(key, item, inside || name === key));
};

/** Attributes in Chinese, whether text or the source of an expression, whose own commas stand outside the quotes. */
const attributes = ({ tags }: Lesson) =>
  tags.flatMap(({ props }) =>
    Object.values(props).flatMap((value) =>
      value.startsWith('{') ? (value.match(/"[^"]*"|'[^']*'|`[^`]*`/g) ?? []).map((text) => text.slice(1, -1)) : [value],
    ),
  );

/** Chinese with English punctuation. A lesson without a single full-width comma was written with the wrong keyboard throughout. */
export const zhLessonFaults = (lesson: Lesson): readonly string[] => {
  const front = Object.values(lesson.front).filter((value) => typeof value === 'string');
  return [
    ...(lesson.blocks.join('').includes('\uFF0C') ? [] : ['no full-width comma (U+FF0C) in the whole lesson']),
    ...[...front, ...lesson.blocks, ...attributes(lesson)].flatMap(punctuationFaults),
  ];
};

/** English with Chinese punctuation; names and terms in Chinese may stand in it. */
export const enTextFaults = (text: string): readonly string[] =>
  (text.match(/[\p{Script=Latin}\d][\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF08\uFF09\u3002\u3001]/gu) ?? []).map(
    (mark) => `full-width ${mark} in …${text.slice(Math.max(0, text.indexOf(mark) - 12), text.indexOf(mark) + 12)}…`,
  );

/** The same for every Chinese text of the YAML files. */
export const yamlPunctuationFaults = ({
  units,
  concepts,
  questions,
  sources,
  data,
}: Omit<Content, 'lessons' | 'ledger' | 'files'>): readonly string[] =>
  [units, concepts, questions, sources, data].flatMap((list) =>
    list.flatMap((entry) => [
      ...under('zh', entry)
        .flatMap(punctuationFaults)
        .map((fault) => `${entry.id}: ${fault}`),
      ...under('en', entry)
        .flatMap(enTextFaults)
        .map((fault) => `${entry.id}: ${fault}`),
    ]),
  );
