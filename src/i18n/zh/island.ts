import type { island as en } from '../en/island.ts';

export const island = {
  late: '这一部分的脚本还在路上。你先做的会留着，脚本一到就接着办。',
  lost: '这一部分的脚本没有取到。碰一下这里就再试一次，也可以',
  reload: '重新载入这一页，填好的会留着。',
} satisfies typeof en;
