import type { island as en } from '../en/island.ts';

export const island = {
  late: '这一部分还在加载。你先填的会保留，加载好以后继续。',
  lost: '这一部分没有加载成功。点一下这里再试一次，也可以',
  reload: '重新加载这一页，填好的会保留。',
} satisfies typeof en;
