import type { search as en } from '../en/search.ts';

export const search = {
  title: '搜索',
  lead: '课文、术语、题目，都在里面。',
  description: '搜索本课程的课文、术语表和题目。',
  noScript: '搜索要靠脚本。没有脚本时，术语表里每个词都有它的课：',
  label: '找什么',
  found: '找到{n}处。',
  none: '没有找到「{query}」。换个短一点的词，或者用另一种语言试试。',
  notLoaded: '索引没有取到。检查网络，再按一次回车。',
  kinds: { lesson: '课文', term: '术语', question: '题目' },
} satisfies typeof en;
