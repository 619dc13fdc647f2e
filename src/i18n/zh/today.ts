import type { today as en } from '../en/today.ts';

export const today = {
  line: '今天：{parts}，约 {minutes} 分钟',
  cards: { one: '1 张考点卡', many: '{n} 张考点卡' },
  questions: { one: '1 道题', many: '{n} 道题' },
  and: '、',
  minutes: '今天：复习约 {minutes} 分钟',
  done: '今天的复习做完了',
} satisfies typeof en;
