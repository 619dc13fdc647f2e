import { KIND, type KindWord, kindOf } from '../pasted/kind-words.ts';
import { fold } from '../pasted/source-text.ts';

/** A stem without its tags, and what they say. */
export interface StemTags {
  readonly stem: string;
  readonly kind: KindWord | null;
  readonly marks: number | null;
  readonly note: string;
}

const OPEN = '[\\[(]';
const CLOSE = '[\\])]';
const MARKS = '(?:本题|共)?\\s?(\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:分|points?|marks?)';
const TAG = `${OPEN}\\s*(?:(${KIND})(?:\\s?题)?(?:\\s*[,;、|]\\s*([^\\])\\n]{0,40}))?|${MARKS}|(?:必答|必填|选答))\\s*${CLOSE}`;
const AHEAD = new RegExp(`^\\s*${TAG}\\s*[:、]?\\s*`, 'i');
const BEHIND = new RegExp(`\\s*(?:${TAG}|(?<=${CLOSE})\\s*\\*)\\s*$`, 'i');
const POINTS = /(\d{1,3}(?:\.\d{1,2})?)\s?(?:分|points?|marks?)/i;
/** Behind a full stop the tail of a long stem is looked at and no more. */
const TAIL = 80;

/**
 * Takes the tags off both ends of a stem: 【单选】, (多选题, 2分), （5分）, [2 marks].
 * Example: stemTags('【单选】甲（2分）') is { stem: '甲', kind: 'single', marks: 2, note: '' }.
 */
export const stemTags = (text: string): StemTags => {
  let [stem, kind, marks, note] = [text.trim(), null as KindWord | null, null as number | null, ''];
  const read = (match: RegExpExecArray) => {
    const [, word, more, points] = match;
    if (word) kind ??= kindOf(word);
    if (more) note += more;
    const found = points ?? POINTS.exec(more ?? '')?.[1];
    if (found) marks ??= Number(found);
  };
  for (let turn = 0; turn < 4; turn++) {
    const folded = fold(stem);
    const ahead = AHEAD.exec(folded);
    if (ahead) {
      read(ahead);
      stem = stem.slice(ahead[0].length);
      continue;
    }
    const cut = Math.max(0, folded.length - TAIL);
    const behind = BEHIND.exec(folded.slice(cut));
    if (!behind) break;
    read(behind);
    stem = stem.slice(0, cut + behind.index);
  }
  return { stem: stem.trim(), kind, marks, note };
};
