import { placesOf, plain, runsOf } from '../../../src/core/quiz/text.ts';
import type { Bilingual } from '../../../src/schemas/bilingual.ts';
import type { Question } from '../../../src/schemas/question/question.ts';
import { isOpen } from './answer-keys.ts';

const CATCH_ALL =
  /以上(选项)?(都|均|皆|全)?(不)?(对|是|正确|错)|以上(都|均|皆)(不)?|(都|均|皆|全)(不对|正确)$|\b(all|none|both|neither) of (the )?(above|these)\b/i;
const NEGATED_ZH =
  /(不正确|不恰当|不属于|不包括|不符合|错误|不是)[^，。？]{0,8}的(一项|选项)?是|哪(一)?[项个种]?(不是|不属于|不正确|不包括)/;
const NEGATED_EN = /\b[Ww]hich\b[^.?]*\b(not|except|incorrect|untrue|false)\b|\b([Aa]ll|[Aa]ny)\b[^.?]*\bexcept\b/;

/** What of a prompt is not stressed. */
const unstressed = (prompt: string): string =>
  runsOf(prompt)
    .map((run) => (run.kind === 'text' ? run.text : ' '))
    .join('');

const texts = (question: Question): readonly Bilingual[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text }) => text);
    case 'match':
      return [...question.pairs.map(({ right }) => right), ...question.extra.map(({ text }) => text)];
    case 'order':
      return question.steps.map(({ text }) => text);
    case 'classify':
      return question.items.map(({ text }) => text);
    default:
      return [];
  }
};

const promptFaults = ({ id, prompt }: Question): string[] => [
  ...(NEGATED_ZH.test(unstressed(prompt.zh)) ? [`${id} (zh): the negation in the prompt is not emphasised`] : []),
  ...(NEGATED_EN.test(unstressed(prompt.en)) ? [`${id} (en): the negation in the prompt is not emphasised`] : []),
];

/** A key half as long again as every distractor gives itself away; a few characters do not. */
const longestFaults = (question: Question): string[] => {
  if (question.kind !== 'single' || isOpen(question)) return [];
  return (['zh', 'en'] as const).flatMap((locale) => {
    const length = (option: (typeof question.options)[number]) => [...option.text[locale]].length;
    const key = Math.max(...question.options.filter(({ correct }) => correct).map(length));
    const longest = Math.max(...question.options.filter(({ correct }) => !correct).map(length));
    const few = locale === 'zh' ? 6 : 15;
    return key > longest * 1.5 && key - longest > few
      ? [`${question.id} (${locale}): the key is conspicuously the longest option, ${key} against ${longest}`]
      : [];
  });
};

/** Two choices that read the same cannot be told apart. */
const twinFaults = (question: Question): string[] =>
  (['zh', 'en'] as const)
    .filter((locale) => new Set(texts(question).map((text) => text[locale])).size < texts(question).length)
    .map((locale) => `${question.id} (${locale}): two options read the same`);

/** Whether a text holds another, as words in a Latin script (an abbreviation only in capitals) and as a run of characters in Chinese. */
const holds = (text: string, part: string): boolean =>
  new RegExp(`(?<![a-z])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`, /^[A-Z]+$/.test(part) ? '' : 'i').test(text);

/** A prompt that holds what a blank asks for. */
const givenAwayFaults = (question: Question): string[] => {
  if (question.kind !== 'fill') return [];
  return (['zh', 'en'] as const).flatMap((locale) => {
    const prompt = plain(question.prompt[locale], placesOf(question.kind), ' ');
    return question.blanks
      .filter(({ accept }) => accept[locale].some((text) => text.length > 1 && holds(prompt, text)))
      .map(({ id }) => `${question.id} (${locale}): the prompt already holds the answer to ${id}`);
  });
};

/** What an item writer should not do, whatever the subject. */
export const lintFaults = (question: Question): readonly string[] => [
  ...texts(question).flatMap(({ zh, en }) =>
    [zh, en].filter((text) => CATCH_ALL.test(text)).map((text) => `${question.id}: catch-all option “${text}”`),
  ),
  ...promptFaults(question),
  ...longestFaults(question),
  ...twinFaults(question),
  ...givenAwayFaults(question),
];
