import { lmsItem, oneBlank, oneNumber, paired, type Weighted, weightedChoice } from '../from-lms.ts';
import { htmlText } from '../html-text.ts';
import type { Flag, ImportedItem, NotTaken, Refusal } from '../imported.ts';
import type { OwnBody } from '../own-question.ts';
import { readXml } from '../xml-events.ts';
import { clozeBody } from './cloze.ts';

/** The longest file that is read, in characters: pictures in it are long and are not kept. */
const MOODLE_MOST = 20_000_000;
const DEPTH_MOST = 40;

export type MoodleRead =
  | { readonly ok: true; readonly items: readonly ImportedItem[]; readonly notTaken: readonly NotTaken[] }
  | {
      readonly ok: false;
      readonly code: Extract<Refusal, 'empty' | 'too-long' | 'nothing' | 'doctype' | 'broken' | 'not-moodle'>;
      readonly notTaken: readonly NotTaken[];
    };

/** An element with what is in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const within = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
/** The text of a field, which Moodle keeps in a <text> inside it, mostly as HTML. */
const textIn = (element: Element | undefined): string => {
  const raw = within(element, 'text')[0]?.text ?? element?.text ?? '';
  return element?.attributes.format === 'plain_text' ? raw.trim() : htmlText(raw);
};
const field = (question: Element, name: string): string => textIn(within(question, name)[0]);

const answersOf = (question: Element): readonly Weighted[] =>
  within(question, 'answer').map((answer) => ({
    text: textIn(answer),
    weight: Number(answer.attributes.fraction ?? 0),
    feedback: textIn(within(answer, 'feedback')[0]),
  }));

type Made = { readonly body: OwnBody; readonly flags: readonly Flag[]; readonly model?: string };

const bodyOf = (question: Element, id: string): Made | NotTaken['code'] => {
  const prompt = field(question, 'questiontext');
  const answers = answersOf(question);
  switch (question.attributes.type) {
    case 'multichoice':
      return weightedChoice(
        id,
        prompt,
        answers,
        field(question, 'single') === 'true' || field(question, 'single') === '1' ? false : null,
      );
    case 'truefalse': {
      const right = answers.find(({ weight }) => weight > 0)?.text.toLowerCase();
      const said = (value: string) => answers.find(({ text }) => text.toLowerCase() === value)?.feedback ?? '';
      const answer = right === 'true' ? true : right === 'false' ? false : null;
      const feedback = { true: said('true'), false: said('false') };
      return { body: { kind: 'judge', id, prompt, answer, feedback }, flags: answer === null ? ['no-answer'] : [] };
    }
    case 'shortanswer':
      return oneBlank(id, prompt, answers);
    case 'numerical': {
      const full = within(question, 'answer').find(({ attributes }) => Number(attributes.fraction ?? 0) >= 100);
      const value = full ? Number(textIn(full)) : Number.NaN;
      const width = Number(field({ ...question, children: full?.children ?? [] }, 'tolerance') || 0);
      const known = Number.isFinite(value);
      const part = answers.filter(({ weight }) => weight > 0).length > 1;
      const body = oneNumber(id, prompt, known ? value : null, Number.isFinite(width) ? Math.abs(width) : 0);
      return { body, flags: [...(known ? [] : (['no-answer'] as const)), ...(part ? (['part-marks'] as const) : [])] };
    }
    case 'matching':
      return {
        body: paired(
          id,
          prompt,
          within(question, 'subquestion').map((pair) => [textIn(pair), field(pair, 'answer')]),
        ),
        flags: [],
      };
    case 'ordering': {
      const steps = answers.map(({ text, feedback }, i) => ({ id: `s${i + 1}`, text, feedback }));
      return { body: { kind: 'order', id, prompt, steps, also: [] }, flags: [] };
    }
    case 'essay': {
      const model = field(question, 'graderinfo');
      return { body: { kind: 'essay', id, prompt, marks: [] }, flags: model ? [] : ['no-answer'], model };
    }
    case 'cloze':
    case 'multianswer': {
      const body = clozeBody(id, prompt);
      return body ? { body, flags: [] } : 'cloze';
    }
    case 'description':
      return 'description';
    default:
      return 'kind';
  }
};

/**
 * Reads questions in Moodle’s XML. Each kind becomes the nearest of the ten; one that has none is named. At most 20,000,000 characters; a
 * DOCTYPE is refused. Never throws.
 * Example: a <question type="truefalse"> whose answer true has fraction 100 is a judgement with the key true.
 */
export const readMoodle = (xml: string): MoodleRead => {
  if (xml.length > MOODLE_MOST) return { ok: false, code: 'too-long', notTaken: [] };
  if (xml.trim() === '') return { ok: false, code: 'empty', notTaken: [] };
  const items: ImportedItem[] = [];
  const notTaken: NotTaken[] = [];
  let [root, depth, inFile] = ['', 0, false];
  const open: Element[] = [];
  const take = (question: Element) => {
    const kind = question.attributes.type ?? '';
    if (kind === 'category') return;
    const title = field(question, 'name') || field(question, 'questiontext');
    const made = bodyOf(question, `own-${items.length + 1}`);
    if (typeof made === 'string') {
      notTaken.push({ code: made, kind, title: title.slice(0, 60) });
      return;
    }
    const marks = Number(within(question, 'defaultgrade')[0]?.text ?? Number.NaN);
    const tags = within(within(question, 'tags')[0], 'tag').map(textIn);
    const more = {
      explanation: field(question, 'generalfeedback'),
      model: made.model ?? '',
      marks: Number.isFinite(marks) ? marks : null,
      tags,
    };
    items.push(lmsItem(made.body, more, made.flags));
  };
  const read = readXml(xml.replace(/^\uFEFF/, ''), {
    open: (name, attributes) => {
      root ||= name;
      depth++;
      inFile ||= name === 'file';
      const parent = open.at(-1);
      // A picture is kept in the file as text, which is no part of a question.
      if ((name !== 'question' && !parent) || inFile || depth > DEPTH_MOST) return;
      const element: Element = { name, attributes, children: [], text: '' };
      parent?.children.push(element);
      open.push(element);
    },
    close: (name) => {
      depth--;
      if (name === 'file') inFile = false;
      if (open.at(-1)?.name !== name) return;
      const element = open.pop();
      if (element && open.length === 0 && name === 'question') take(element);
    },
    text: (text) => {
      const element = open.at(-1);
      if (element && !inFile) element.text += text;
    },
  });
  if (!read.ok) return { ...read, notTaken };
  if (root !== 'quiz') return { ok: false, code: 'not-moodle', notTaken };
  return items.length === 0 ? { ok: false, code: 'nothing', notTaken } : { ok: true, items, notTaken };
};
