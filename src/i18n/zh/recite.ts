import type { recite as en } from '../en/recite.ts';

export const recite = { ask: '想起来了吗', recalled: '记得', forgot: '不记得' } satisfies typeof en;
