import { halfWidth } from '../parse-number.ts';
import { fills } from './filler.ts';
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

/** Words that turn an answer round: said again, they are no repetition. */
const DENIES = /^(?:[不没无未非]|no|not|never|without|less|missing)$/;

/** Whether what stands around an answer says nothing of its own: filling words, and runs of what stands beside the blank anyway. */
const idle = (rest: readonly string[], { before, after }: Besides): boolean => {
  const runs = ` ${before.join(' ')} | ${after.join(' ')} `;
  for (let at = 0; at < rest.length; ) {
    let taken = 0;
    for (let n = Math.min(4, rest.length - at); n > 0 && taken === 0; n--) {
      const part = rest.slice(at, at + n);
      // One Chinese character beside the blank may be half a word: alone it is a repetition (求尊重), before more it is not (失去预警).
      const repeated = n === rest.length || n > 1 || !/[\u3400-\u9fff]/.test(part[0] ?? '');
      if (fills(part) || (repeated && !part.some((word) => DENIES.test(word)) && runs.includes(` ${part.join(' ')} `))) taken = n;
    }
    if (taken === 0) return false;
    at += taken;
  }
  return true;
};

const joined = (words: readonly string[]): string =>
  words.map((word, i) => (/^[a-z0-9]/.test(word) && /[a-z0-9'’]$/.test(words[i - 1] ?? '') ? ` ${word}` : word)).join('');

/** Whether a text is only filling words and words of its surroundings: the bracket of `alliance (strategic)` after `strategic {a}`. */
export const addsNothing = (text: string, beside: Besides): boolean => idle(pieces(text), beside);

/** A phrase that tells whose or whom, after an English answer: `respect from the firm`, `relative to others`. */
const PHRASE =
  /^(?:to|for|from|with|towards?) (?!.*\b(?:no|not|without|less|than|firm|company|seller|(?:share|stock)holder|owner|rival|competitor|is|are|missing|lost)s?\b)\S+(?: \S+){0,2}$/;

/** What it is about, before a Chinese answer: 对产品的期望. */
const ABOUT = /^(?:对|对于|关于)[^不非无没]{1,6}的$/;

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
    if (!idle(all.slice(0, start), beside) && !ABOUT.test(all.slice(0, start).join(''))) continue;
    for (let end = all.length; end > start; end--) {
      const rest = all.slice(end);
      if (idle(rest, beside) || PHRASE.test(rest.join(' '))) found.push(joined(all.slice(start, end)));
    }
  }
  return found;
};

const JOINS = new Set('和 与 及 跟 并 and or'.split(' '));

/**
 * The ways to read a text as two names side by side, each of two characters or a word at the least: 动态变动, goals and purposes.
 * Example: halves('动态变动') is one pair, 动态 and 变动.
 */
export const halves = (text: string): readonly (readonly [string, string])[] => {
  const all = pieces(text);
  return all.flatMap((_, at): (readonly [string, string])[] => {
    const rest = all.slice(JOINS.has(all[at] ?? '') ? at + 1 : at);
    const [left, right] = [joined(all.slice(0, at)), joined(rest)];
    return left.length > 1 && right.length > 1 ? [[left, right]] : [];
  });
};
