import type { Marking, Multiple, Single } from '../../../quiz/question.ts';
import type { Flag } from '../imported.ts';
import { fold } from '../pasted/source-text.ts';
import { type Built, letterId, type Parts } from './body.ts';
import { choiceInStem } from './inline-key.ts';
import { judgementOf } from './judge-words.ts';
import { lettersOf } from './letters.ts';
import { saysNoKey } from './no-key.ts';

const STARRED = /^[*√✓✔]\s*/;
const MARKED = /\s*[([]\s?(?:正确(?:答案|选项)?|标准答案|答案|√|✓|correct(?: answer)?)\s?[)\]]\s*$/i;

/** An option without the mark that makes it the key. 问卷星 writes （正确答案） behind it, others a star before it. */
const unmarked = (option: string): { readonly text: string; readonly marked: boolean } => {
  const folded = fold(option);
  const star = STARRED.exec(folded)?.[0].length ?? 0;
  const mark = MARKED.exec(folded);
  return { text: option.slice(star, mark?.index ?? option.length).trim(), marked: star > 0 || mark !== null };
};

/** How several right options are marked where the heading says it; fewer than all earn half unless it says otherwise. */
const markingOf = (note: string): Marking => {
  if (/(?:少选|漏选)[^,，;；]{0,12}(?:不得分|不给分|均不|零分|0分)|全对(?:才|方)?得分/.test(note)) return 'all';
  return /每选?对一个|按选项/.test(note) ? 'each' : 'some';
};

const optionsWith = (texts: readonly string[], key: ReadonlySet<number>): Single['options'] =>
  texts.map((text, i) => ({ id: letterId(i), text, ...(key.has(i) ? { correct: true as const } : {}), feedback: '' }));

/**
 * A question with options. The key is what is called so, else the options that are marked, else the letters in the last bracket of the
 * stem. `kind` null: one key makes it single, several multiple, and of two options that are 对 and 错 a judgement.
 */
export const chooseBody = (parts: Parts, kind: 'single' | 'multiple' | null): Built => {
  const flags: Flag[] = [];
  const read = parts.options.map(unmarked);
  const texts = read.map(({ text }) => text);
  let { prompt } = parts;
  const given = parts.key === null || saysNoKey(parts.key) ? null : parts.key;
  const marked = read.flatMap(({ marked }, i) => (marked ? [i] : []));
  let letters: readonly number[] | null = null;
  if (given !== null) {
    letters = lettersOf(given, texts);
    if (letters === null) flags.push('bad-answer');
    // 答案：错 over the options A. 正确 B. 错误
    const judgement = judgementOf(given);
    if (letters === null && judgement !== null) {
      const place = texts.findIndex((text) => judgementOf(text) === judgement);
      if (place >= 0) [letters] = [[place], flags.pop()];
    }
  } else if (marked.length > 0) letters = marked;
  else {
    const inline = choiceInStem(prompt, texts.length);
    if (inline) {
      flags.push('answer-in-stem');
      prompt = inline.stem;
      letters = lettersOf(inline.key);
    }
  }
  const inside = (letters ?? []).filter((letter) => letter < texts.length);
  if (inside.length < (letters?.length ?? 0)) flags.push('answer-out-of-options');
  if (inside.length === 0 && !flags.includes('bad-answer') && !flags.includes('answer-out-of-options')) flags.push('no-answer');
  if (texts.some((text) => text === '' || /^[([]?\s*(?:图片|图|image|picture)\s*\d*\s*[)\]]?$/i.test(fold(text))))
    flags.push('image-missing');

  const judgements = texts.map(judgementOf);
  const isJudge = judgements.length === 2 && judgements.includes(true) && judgements.includes(false);
  if (isJudge && kind === null) {
    const answer = inside.length === 1 ? (judgements[inside[0] as number] ?? null) : null;
    return { body: { kind: 'judge', id: parts.id, prompt, answer, feedback: { true: '', false: '' } }, flags };
  }
  const many = inside.length > 1;
  if (many && kind === 'single') flags.push('single-with-many');
  const options = optionsWith(texts, new Set(inside));
  const body: Single | Multiple =
    kind === 'multiple' || (many && kind !== 'single')
      ? { kind: 'multiple', id: parts.id, prompt, options, marking: markingOf(parts.note) }
      : { kind: 'single', id: parts.id, prompt, options };
  return { body, flags };
};
