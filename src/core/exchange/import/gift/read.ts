import {
  type GIFTQuestion,
  type NumericalChoice,
  type NumericalFormat,
  parse,
  type TextChoice,
  type TextFormat,
} from 'gift-pegjs';
import { lmsItem, oneBlank, oneNumber, paired, type Weighted, weightedChoice } from '../from-lms.ts';
import { htmlText } from '../html-text.ts';
import type { ImportedItem, NotTaken, Refusal } from '../imported.ts';

/** The longest file, and the longest question in it, that are read, in characters. */
const GIFT_MOST = 1_000_000;
const QUESTION_MOST = 20_000;
/** More questions than one bank of a course has. */
export const GIFT_QUESTIONS = 5000;

export type GiftRead =
  | { readonly ok: true; readonly items: readonly ImportedItem[]; readonly notTaken: readonly NotTaken[] }
  | {
      readonly ok: false;
      readonly code: Extract<Refusal, 'empty' | 'too-long' | 'nothing'>;
      readonly notTaken: readonly NotTaken[];
    };

/** The questions of a file, parted by blank lines outside of braces, so that a fault in one costs no other. */
const questionsOf = (text: string): readonly string[] => {
  const blocks: string[] = [];
  let [block, depth] = ['', 0];
  const end = () => {
    if (block.split('\n').some((line) => line.trim() !== '' && !/^\s*(?:\/\/|\$CATEGORY:)/.test(line))) blocks.push(block);
    [block, depth] = ['', 0];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    // An unclosed brace ends with the next title.
    if ((line.trim() === '' && depth <= 0) || /^\s*::/.test(line)) end();
    // Between braces a line without anything says nothing, and the parser is slow over many.
    if (line.trim() === '' || /^\s*(?:\/\/|\$CATEGORY:)/.test(line)) continue;
    block += `${line}\n`;
    const plain = line.replace(/\\[\s\S]/g, '');
    depth += (plain.match(/\{/g) ?? []).length - (plain.match(/\}/g) ?? []).length;
  }
  end();
  return blocks;
};

const textOf = (text: TextFormat | null): string =>
  text === null ? '' : text.format === 'html' ? htmlText(text.text) : text.text.trim();
/** A partner of a pair, in which gift-pegjs leaves escaped signs as it holds them while it parses: `&&058;` for a colon. */
const partnerOf = (text: string): string =>
  text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCharCode(Number(code))).trim();
const weighted = (choices: readonly TextChoice[]): readonly Weighted[] =>
  choices.map(({ isCorrect, weight, text, feedback }) => ({
    text: textOf(text),
    weight: weight ?? (isCorrect ? 100 : 0),
    feedback: textOf(feedback),
  }));

const quantity = (format: NumericalFormat): readonly [number, number] =>
  format.type === 'high-low'
    ? [((format.numberHigh ?? 0) + (format.numberLow ?? 0)) / 2, Math.abs((format.numberHigh ?? 0) - (format.numberLow ?? 0)) / 2]
    : [format.number ?? 0, format.range ?? 0];

const numerical = (id: string, prompt: string, choices: NumericalFormat | readonly NumericalChoice[]) => {
  if (!('length' in choices)) return { body: oneNumber(id, prompt, ...quantity(choices)), flags: [] };
  const right = choices.filter(({ isCorrect, weight }) => (weight ?? (isCorrect ? 100 : 0)) > 0);
  const full = right.find(({ weight }) => (weight ?? 100) >= 100) ?? right[0];
  if (!full) return { body: oneNumber(id, prompt, null, 0), flags: ['no-answer'] as const };
  return { body: oneNumber(id, prompt, ...quantity(full.text)), flags: right.length > 1 ? (['part-marks'] as const) : [] };
};

const itemOf = (question: GIFTQuestion, id: string): ImportedItem | NotTaken['code'] => {
  if (question.type === 'Category' || question.type === 'Description') return 'description';
  const prompt = textOf(question.stem);
  const more = { explanation: textOf(question.globalFeedback), tags: question.tags ?? [] };
  switch (question.type) {
    case 'MC': {
      const { body, flags } = weightedChoice(id, prompt, weighted(question.choices), null);
      return lmsItem(body, more, flags);
    }
    case 'Short': {
      const { body, flags } = oneBlank(id, prompt, weighted(question.choices));
      return lmsItem(body, more, flags);
    }
    case 'Numerical': {
      const { body, flags } = numerical(id, prompt, question.choices);
      return lmsItem(body, more, flags);
    }
    case 'TF': {
      // GIFT gives what is said to a wrong answer first, then to a right one, whichever the key is.
      const [wrong, right] = [textOf(question.trueFeedback), textOf(question.falseFeedback)];
      const feedback = question.isTrue ? { true: right, false: wrong } : { true: wrong, false: right };
      return lmsItem({ kind: 'judge', id, prompt, answer: question.isTrue, feedback }, more, []);
    }
    case 'Matching':
      return lmsItem(
        paired(
          id,
          prompt,
          question.matchPairs.map(({ subquestion, subanswer }) => [textOf(subquestion), partnerOf(subanswer)]),
        ),
        more,
        [],
      );
    case 'Essay':
      return lmsItem(
        { kind: 'essay', id, prompt, marks: [] },
        { tags: more.tags, model: more.explanation },
        more.explanation ? [] : ['no-answer'],
      );
  }
};

/**
 * Reads questions in GIFT, as Moodle and others export it. A question that breaks its rules is named and costs no other; what is no
 * question is named too. At most 1,000,000 characters and 5000 questions. Never throws.
 * Example: readGift('甲 {=乙 ~丙}') has one single whose key is 乙.
 */
export const readGift = (text: string): GiftRead => {
  if (text.length > GIFT_MOST) return { ok: false, code: 'too-long', notTaken: [] };
  if (text.trim() === '') return { ok: false, code: 'empty', notTaken: [] };
  const items: ImportedItem[] = [];
  const notTaken: NotTaken[] = [];
  const refuse = (code: NotTaken['code'], kind: string, title: string) =>
    notTaken.push({ code, kind, title: title.trim().slice(0, 60) });
  const blocks = questionsOf(text.replace(/^\uFEFF/, ''));
  if (blocks.length > GIFT_QUESTIONS) return { ok: false, code: 'too-long', notTaken: [] };
  for (const block of blocks) {
    if (block.length > QUESTION_MOST) {
      refuse('syntax', '', block);
      continue;
    }
    let parsed: readonly GIFTQuestion[] = [];
    try {
      parsed = parse(block);
    } catch {
      // the block is no GIFT
      refuse('syntax', '', block);
    }
    for (const question of parsed) {
      const item = itemOf(question, `own-${items.length + 1}`);
      if (typeof item === 'string')
        refuse(item, question.type, question.type === 'Category' ? question.title : textOf(question.stem));
      else items.push(item);
    }
  }
  return items.length === 0 ? { ok: false, code: 'nothing', notTaken } : { ok: true, items, notTaken };
};
