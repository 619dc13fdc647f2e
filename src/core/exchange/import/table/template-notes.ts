import { COLUMNS, TEMPLATES } from './template.ts';

type Notes = Readonly<Record<(typeof COLUMNS)[number], string>>;

const options = (first: string, rest: string): Pick<Notes, 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H'> => ({
  A: first,
  B: rest,
  C: rest,
  D: rest,
  E: rest,
  F: rest,
  G: rest,
  H: rest,
});

const NOTES: Readonly<Record<'zh' | 'en', { readonly above: readonly string[]; readonly notes: Notes }>> = {
  zh: {
    above: [
      '一行一道题，列的顺序可以变，不用的列可以删；题干和答案两列一定要有。',
      '第一张表里每种题型有一行示例，换成自己的题即可。只读第一张表。',
    ],
    notes: {
      kind: '题型，照示例的叫法；也认其他常见叫法。留空就按答案和选项来判断。',
      stem: '题干，可以分行。填空处写____；匹配题、分类题的各项写在题干后面，一行一项，以（1）（2）编号。',
      ...options('选项。匹配题写可配的内容，分类题写类别，排序题写步骤；判断、填空、数值和文字题留空。', '同上，不用就留空。'),
      key: '选择题写字母，多选写AB；判断题写对或错；填空题各空之间用|，同一空的几种写法用/；数值题写80±0.5；匹配和分类写（1）-B；排序写字母的顺序；文字题一行一个采分点，后面写分数。',
      explanation: '解析，可以留空。',
      marks: '分值，数字。',
      level: '难度：易、中、难，可以留空。',
      tags: '知识点，几个之间用分号，可以留空。',
    },
  },
  en: {
    above: [
      'One question a row. Columns may stand in any order and those you do not need may go; Question and Answer must be there.',
      'The first sheet has an example of each kind: put your own questions in their place. Only the first sheet is read.',
    ],
    notes: {
      kind: 'The kind, named as in the examples. Left blank, it is told from the answer and the options.',
      stem: 'The question, on as many lines as it takes. Blanks are ____; the things to match or to sort follow a line each, numbered (1), (2).',
      ...options(
        'An option; for matching a partner, for classify a category, for ordering a step. Blank for other kinds.',
        'The same; blank if not needed.',
      ),
      key: 'Letters of the right options (AB for several); true or false; the texts of blanks with | between blanks and / between spellings; a number as 80±0.5; (1)-B for matching and classify; letters in their order for ordering; for written answers a point a line with its marks.',
      explanation: 'Why, if you like.',
      marks: 'A number.',
      level: 'easy, medium or hard, or blank.',
      tags: 'Topics with semicolons between them, or blank.',
    },
  },
};

/** What the sheets of the template are called: the questions, and how they are filled in. */
export const TEMPLATE_SHEETS = {
  zh: ['题目', '怎样填'],
  en: ['Questions', 'How to fill it in'],
} as const;

/** How the template is filled in, as rows of a sheet of its own: two sentences, then each column with what goes into it. */
export const templateNotes = (locale: 'zh' | 'en'): readonly (readonly string[])[] => {
  const { above, notes } = NOTES[locale];
  return [...above.map((line) => [line]), [], ...COLUMNS.map((column, i) => [TEMPLATES[locale].head[i] ?? '', notes[column]])];
};
