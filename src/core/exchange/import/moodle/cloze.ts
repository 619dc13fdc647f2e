import type { Blank } from '../../../quiz/question.ts';
import type { OwnBody } from '../own-question.ts';

const FIELD = /\{(\d{0,3}):([A-Z_]+):((?:\\[\s\S]|[^{}\\])*)\}/g;
const SHORT = /^(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/;

const unescaped = (text: string) => text.replace(/\\([\s\S])/g, '$1').trim();

/** The answers at 100 per cent of one field. */
const acceptOf = (answers: string): readonly string[] =>
  (answers.match(/(?:\\[\s\S]|[^~\\])+/g) ?? []).flatMap((answer) => {
    const match = /^(?:=|%100%)((?:\\[\s\S]|[^#\\])*)/.exec(answer);
    return match ? [unescaped(match[1] ?? '')] : [];
  });

/**
 * A Moodle cloze text as blanks; null where a field of it is no short answer, which blanks cannot carry.
 * Example: '是{1:SHORTANSWER:=甲~=乙}。' has one blank that accepts 甲 and 乙.
 */
export const clozeBody = (id: string, text: string): OwnBody | null => {
  const blanks: Blank[] = [];
  let sound = true;
  const prompt = text.replace(FIELD, (_, __, kind: string, answers: string) => {
    sound &&= SHORT.test(kind);
    blanks.push({ id: `b${blanks.length + 1}`, accept: acceptOf(answers), feedback: '', slips: [] });
    return `{b${blanks.length}}`;
  });
  return sound && blanks.length > 0 && blanks.every(({ accept }) => accept.length > 0)
    ? { kind: 'fill', id, prompt, blanks, anyOrder: [] }
    : null;
};
