import { fold } from '../pasted/source-text.ts';

const NONE = /^[[(]?(?:略|暂无|无|见解析|见教材|待补充|答案略|none|n\/a|omitted|see (?:text|solution))[\])]?[。.]?$/i;

/** Whether what stands where an answer should says that there is none. Example: saysNoKey('略') is true. */
export const saysNoKey = (key: string): boolean => key.trim() === '' || NONE.test(fold(key).trim());
