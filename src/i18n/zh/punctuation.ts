import type { punctuation as en } from '../en/punctuation.ts';

export const punctuation = {
  list: '、',
  comma: '，',
  colon: '：',
  brackets: '（{text}）',
  stop: '。',
} satisfies typeof en;
