import { halfWidth } from '../parse-number.ts';
import { answerText } from './answer-text.ts';

/** Where a denial ends: who denies two things denies twice. The text is half-width by then. */
const CLAUSE = /[;!?:,\n]|\.(?=\s|$)|\.(?=[\u3400-\u9fff])|\s(?:but|yet|while|whereas)\s/;
/** Words that hold a 不 or a “not” and deny nothing. */
const NO_DENIAL =
  /不满意?|不仅|不但|不只|不止|不光|不断|不同|不论|无论|无形|无差异|非常|差别|别人|别处|区别|分别|个别|特别|未来|不错|不妨|\bnot only\b|\bno matter\b|\bnot just\b/g;
const DENIAL =
  /[不没无未非勿莫]|别(?![人处家])|用不着|谈不上|\b(?:not?|never|none|nor|neither|nothing|nobody|without|cannot|hardly)\b|n['’]t\b/;

const plain = (text: string): string => halfWidth(text).normalize('NFKC').toLowerCase();
const denies = (text: string): boolean => DENIAL.test(text.replace(NO_DENIAL, ''));

/** Whether a clause holds a word: from its first letter to its last in Latin script, as a run of characters in Chinese, a number in any. */
const holds = (clause: string, word: string): boolean => {
  if (/\d/.test(word)) return answerText(clause).includes(answerText(word));
  const from = clause.indexOf(word);
  if (from < 0) return false;
  const [before, after] = [clause.slice(0, from).at(-1) ?? '', clause.slice(from + word.length)];
  const bounded = !/^[a-z]/.test(word) || (!/[a-z]/.test(before) && /^(?:s|es|d|ed|ing)?(?![a-z])/.test(after));
  return bounded || holds(clause.slice(from + 1), word);
};

/**
 * Whether a text says one of the words of a marking point, and does not say it to deny it. A word counts from its first letter to its
 * last (win is not in window; an ending may follow), without regard to width, case and spaces in Chinese. A clause that denies counts
 * only where the point itself denies.
 * Example: says('客户不是收入的来源', ['收入'], '客户是收入的来源') is false.
 */
export const says = (text: string, words: readonly string[], point: string): boolean => {
  const denied = denies(plain(point));
  return plain(text)
    .split(CLAUSE)
    .map((clause) => clause.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '').replace(/[‐-]/g, ' '))
    .some((clause) =>
      words
        .map((word) => plain(word).replace(/-/g, ' '))
        .some((word) => holds(clause, word) && (denied || !denies(clause.replace(word, '')))),
    );
};
