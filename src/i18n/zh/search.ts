import type { search as en } from '../en/search.ts';

export const search = {
  title: '搜索',
  lead: '可以搜课文、术语和题目。',
  description: '搜索本课程的课文、术语表和题目。',
  noScript: '搜索要启用 JavaScript。没有启用时，可以从术语表找到每个词的课文：',
  label: '搜索内容',
  found: '找到{n}处。',
  none: '没有找到「{query}」。换个短一点的词，或者用另一种语言试试。',
  notLoaded: '索引没有加载成功。检查网络，再按一次回车。',
  kinds: { lesson: '课文', term: '术语', question: '题目' },
} satisfies typeof en;
