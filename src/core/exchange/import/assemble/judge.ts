import type { Flag } from '../imported.ts';
import { fold } from '../pasted/source-text.ts';
import type { Built, Parts } from './body.ts';
import { judgementInStem, withoutBracket } from './inline-key.ts';
import { judgementOf } from './judge-words.ts';
import { saysNoKey } from './no-key.ts';

/** The first word of a key that is followed by a reason: 错，应为…. */
const firstWord = (key: string) => /^[^，,。.；;：:\s（(]+/.exec(key.trim())?.[0] ?? '';

/** A judgement without options: the key is a word or a sign, by convention A for right and B for wrong, or stands in the last bracket. */
export const judgeBody = ({ id, prompt, key }: Parts): Built => {
  const flags: Flag[] = [];
  let [stem, answer] = [withoutBracket(prompt), null as boolean | null];
  if (key !== null && !saysNoKey(key)) {
    answer = judgementOf(key) ?? judgementOf(firstWord(key));
    if (answer === null && /^[AB]$/.test(fold(key).trim())) {
      answer = fold(key).trim() === 'A';
      flags.push('answer-guessed');
    }
    if (answer === null) flags.push('bad-answer');
  } else {
    const inline = judgementInStem(prompt);
    if (inline) {
      stem = inline.stem;
      answer = judgementOf(inline.key);
      flags.push('answer-in-stem');
    } else flags.push('no-answer');
  }
  return { body: { kind: 'judge', id, prompt: stem, answer, feedback: { true: '', false: '' } }, flags };
};
