import { halfWidth } from '../parse-number.ts';
import { simplified } from './simplified.ts';
import { piecesOf } from './text.ts';

/** What stands in a prompt right before and right after a blank, as far as the next blank or stop. */
export interface Besides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Han characters one by one, words whole. */
const pieces = (text: string): readonly string[] =>
  simplified(halfWidth(text).normalize('NFKC'))
    .toLowerCase()
    .match(/[\u3400-\u9fff]|[^\s\u3400-\u9fff，。、；：？！“”「」（）()[\].,;:?!"*-]+/g) ?? [];
const STOP = /[，。、；：？！“”「」（）()[\],;:?!"{}]|\.(?=\s|$)/;

/** The words beside a blank. Example: of `客户的{a}价值。` the characters 客 户 的, and 价 值. */
export const besides = (prompt: string, blank: string): Besides => {
  const all = piecesOf(prompt, 'blank');
  const at = all.findIndex((piece) => piece.kind === 'blank' && piece.id === blank);
  const [before, after] = [all[at - 1], all[at + 1]].map((piece) => (piece?.kind === 'words' ? piece.text : '')) as [
    string,
    string,
  ];
  return { before: pieces(before.split(STOP).at(-1) ?? ''), after: pieces(after.split(STOP)[0] ?? '') };
};

/** Words that add nothing to an answer. None denies, compares or joins two things: those change it. */
const FILLER = new Set(
  (
    '一种 各种 某种 一定 了 到 出 地 得 的 之后 以后 手段 方面 主要 系统 水平 高低 大小 情况 尽可能 尽量 受到 求得 得到 获得 再 去 做 要 客户 顾客 与客户 和客户 跟客户 对客户 企业 公司 他们 自己 ' +
    '全部 即可 掉 来 一起 共同 每年 年 初步 彻底 尽快 逐步 层面 类 型 结果 感 关系 状态 活动 因素 指标 会 产生 形成 建立 进行 总 相关 其 ' +
    'of by with to for in on at the a an some any all its their them it itself themselves oneself level degree system main new being be overall own customer customers firm company ' +
    'together up over out about one ones levels relative annual yearly elements things aspects factors factor index do does'
  ).split(' '),
);

/** Whether what stands around an answer says nothing of its own: filling words, and runs of what stands beside the blank anyway. */
const idle = (rest: readonly string[], { before, after }: Besides): boolean => {
  const runs = ` ${before.join(' ')} | ${after.join(' ')} `;
  for (let at = 0; at < rest.length; ) {
    let taken = 0;
    for (let n = Math.min(4, rest.length - at); n > 0 && taken === 0; n--) {
      const part = rest.slice(at, at + n);
      if (FILLER.has(part.join('')) || runs.includes(` ${part.join(' ')} `)) taken = n;
    }
    if (taken === 0) return false;
    at += taken;
  }
  return true;
};

const joined = (words: readonly string[]): string =>
  words.map((word, i) => (/^[a-z0-9]/.test(word) && /[a-z0-9'’]$/.test(words[i - 1] ?? '') ? ` ${word}` : word)).join('');

/** Longer answers are read as they stand: nobody names a term in more words. */
const MOST = 24;

/**
 * What an answer may mean: as it stands, and without what says nothing around it. For the blank of `客户的{a}价值`, 的潜在价值 may mean
 * itself, 潜在价值, 的潜在 and 潜在; 不潜在 means only itself.
 */
export const readings = (text: string, beside: Besides): readonly string[] => {
  const all = pieces(text);
  if (all.length > MOST) return [text];
  const found = [text];
  for (let start = 0; start < all.length; start++) {
    if (!idle(all.slice(0, start), beside)) continue;
    for (let end = all.length; end > start; end--) if (idle(all.slice(end), beside)) found.push(joined(all.slice(start, end)));
  }
  return found;
};
