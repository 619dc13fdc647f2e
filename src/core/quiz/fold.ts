import { halfWidth } from '../parse-number.ts';
import { answerText } from './answer-text.ts';
import { simplified } from './simplified.ts';

/** Words before an answer that say whose it is, or how much of it there is, and change nothing. */
const LEADING =
  /^(?:the|an?|its|their|his|her|our|your|my|this|that|these|those|to|very|quite|rather|fairly|relatively|comparatively|highly|strongly|strong|always|constantly|really|truly|so|too|more|customers?)\s+(?=\S)/;
const OWNER = /\b[a-z]+(?:'s|s')\s+(?=\S)/g;
/** British spellings by their American ones; folded after the ending is cut. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?\b|al|able)/g, 'or'],
  [/iz(?=e|i|a)/g, 'is'],
  [/yz(?=e|i)/g, 'ys'],
  [/tre\b/g, 'ter'],
  [/tred\b/g, 'tered'],
  [/programme/g, 'program'],
];

/** A plural; of a word that ends in ss no letter is taken. */
const singular = (word: string): string =>
  word.replace(/(?<=s|x|z|ch|sh)es$|(?<=[a-z]{2}[^s])s$/, '').replace(/(?<=[a-z]{3})ie$/, 'y');
/** The first ending that fits is cut; what is left keeps three letters, so that no short word loses itself. */
const stem = (word: string): string =>
  word
    .replace(/(?<=[a-z]{3})ly$/, '')
    .replace(/(?<=[a-z]{3})(?:ical|al|ing|ed|ic|y|e)$/, '')
    .replace(/([bfgmnprt])\1$/, '$1');

/** Determiners, possessives, hyphens, plural and other light endings, and the spelling of either shore. */
const foldLatin = (text: string): string => {
  let plain = text
    .replace(/[’‘`]/g, "'")
    .replace(/&/g, ' and ')
    .replace(OWNER, '')
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  while (LEADING.test(plain)) plain = plain.replace(LEADING, '');
  plain = plain.replace(/^(\S+) of (?:the )?(\S+)$/, '$2 $1');
  for (const [british, american] of SPELLING) plain = plain.replace(british, american);
  const words = (plain.match(/[a-z]+|[^a-z\s]+/g) ?? []).map(singular);
  // Written together or apart is one, so only the last word loses more than its plural and a participle's ending.
  return words.map((word, i) => (i === words.length - 1 ? stem(word) : word.replace(/(?<=[a-z]{5})ing$/, ''))).join('');
};

const DEGREE = /^(?:非常|十分|相当|比较|更加|日益|逐渐|总是|始终|很|的|地)(?=.)|^[较更偏极太](?=[高低大小多少强弱快慢]$)/;
const SUBJECT = /^(?:客户们?|顾客们?|企业)的?(?=..)/;
const NATURE = /(?<=.)的$|(?<=..)(?:程度|上|性|度|们|型|式)$/;

/**
 * Degree, nature and number, which a Chinese answer may carry or leave: 很高 is 高, 相对性 and 相对的 are 相对. And words that differ by
 * region alone: 品质 is 质量, 资讯 is 信息.
 */
const foldHan = (text: string): string => {
  let plain = text
    .replaceAll('品质', '质量')
    .replaceAll('资讯', '信息')
    .replace(/的?比率/g, '率');
  for (const cut of [DEGREE, SUBJECT, NATURE]) {
    let next = plain.replace(cut, '');
    while (next !== plain) {
      plain = next;
      next = plain.replace(cut, '');
    }
  }
  return plain.replace(/(?<=..)[的地型](?=..)/g, '');
};

/**
 * What two answers must share for a fair teacher to take one for the other: beyond `answerText`, script (traditional or simplified),
 * hyphens, articles, determiners and possessives, number, light English endings, British and American spelling, and in Chinese the
 * words of degree and nature (很 较 更, 的 性 度). Never a synonym: those stand in a list.
 * Example: foldAnswer('the trade-offs') is foldAnswer('tradeoff').
 */
export const foldAnswer = (text: string): string => {
  const latin = /[a-z]/i.test(text) ? foldLatin(halfWidth(text).normalize('NFKC').toLowerCase()) : text;
  return foldHan(answerText(simplified(latin)));
};
