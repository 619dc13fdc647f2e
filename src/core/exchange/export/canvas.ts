import { partners } from '../../quiz/kinds/match.ts';
import type { Option, Rubric } from '../../quiz/question.ts';
import { runsOf } from '../../quiz/text.ts';
import type { frozen } from './item.ts';
import { el, type Naming, type XmlElement, xmlOf } from './xml.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];
/** QTI 1.2 has the names of the tree. */
export const PLAIN: Naming = { element: (name) => name, attribute: (name) => name };
/** A text as the HTML that Canvas shows. */
export const html = (text: string): string =>
  runsOf(text)
    .map((run) => {
      const safe = 'text' in run ? xmlOf(run.text, PLAIN) : '';
      return run.kind === 'stress' ? `<strong>${safe}</strong>` : safe;
    })
    .join('')
    .replaceAll('\n', '<br>');
/** HTML as material. */
export const shown = (markup: string): XmlElement => el('material', {}, el('mattext', { texttype: 'text/html' }, markup));
const plain = (text: string): XmlElement => el('material', {}, el('mattext', { texttype: 'text/plain' }, text));
/** A kind in the dialect that Canvas reads: its name there, what is answered, when it scores, what is said. */
export interface Canvas {
  readonly type: string;
  readonly text: string;
  readonly responses: readonly XmlElement[];
  readonly conditions: readonly XmlElement[];
  readonly feedback: readonly (readonly [string, string])[];
}

const lid = (
  ident: string,
  labels: readonly (readonly [string, XmlElement])[],
  more: { readonly many?: true; readonly text?: string } = {},
): XmlElement =>
  el(
    'response_lid',
    { ident, rcardinality: more.many ? 'Multiple' : 'Single' },
    ...(more.text === undefined ? [] : [plain(more.text)]),
    el('render_choice', {}, ...labels.map(([label, material]) => el('response_label', { ident: label }, material))),
  );
const str = (fibtype?: 'Decimal'): XmlElement =>
  el(
    'response_str',
    { ident: 'response1', rcardinality: 'Single' },
    el('render_fib', fibtype ? { fibtype } : {}, el('response_label', { ident: 'answer1', rshuffle: 'No' })),
  );
/** The condition that a response is a value. */
export const equal = (ident: string, value: string): XmlElement => el('varequal', { respident: ident }, value);
const scores = (condition: readonly XmlElement[], action: 'Set' | 'Add' = 'Set', share = 100): XmlElement =>
  el(
    'respcondition',
    { continue: action === 'Add' ? 'Yes' : 'No' },
    el('conditionvar', {}, ...condition),
    el('setvar', { action, varname: 'SCORE' }, `${Math.round(share * 100) / 100}`),
  );

const options = (choices: readonly Option[], many: boolean): Pick<Canvas, 'responses' | 'conditions' | 'feedback'> => {
  const idOf = (place: number) => `c${place + 1}`;
  const right = choices.map(({ correct }, i) =>
    correct ? equal('response1', idOf(i)) : el('not', {}, equal('response1', idOf(i))),
  );
  const key = choices.findIndex(({ correct }) => correct);
  return {
    responses: [
      lid(
        'response1',
        choices.map(({ text }, i) => [idOf(i), shown(html(text))] as const),
        many ? { many: true } : {},
      ),
    ],
    conditions: many ? [scores([el('and', {}, ...right)])] : key < 0 ? [] : [scores([equal('response1', idOf(key))])],
    feedback: choices.flatMap(({ feedback }, i) => (feedback.trim() === '' ? [] : [[idOf(i), feedback] as const])),
  };
};

/** Pairs: each scores its share. */
const pairs = (prompt: string, left: readonly string[], right: readonly string[], key: readonly number[]): Canvas => ({
  type: 'matching_question',
  text: html(prompt),
  responses: left.map((text, i) =>
    lid(
      `response_l${i + 1}`,
      right.map((other, k) => [`r${k + 1}`, plain(other)] as const),
      { text },
    ),
  ),
  conditions: left.map((_, i) => scores([equal(`response_l${i + 1}`, `r${(key[i] ?? 0) + 1}`)], 'Add', 100 / left.length)),
  feedback: [],
});

/** A question as Canvas’ classic quizzes have it. */
export const canvasOf = (asked: Asked, rubric: Rubric | null, words: { readonly yes: string; readonly no: string }): Canvas => {
  switch (asked.kind) {
    case 'single':
      return { type: 'multiple_choice_question', text: html(asked.prompt), ...options(asked.options, false) };
    case 'multiple':
      return { type: 'multiple_answers_question', text: html(asked.prompt), ...options(asked.options, true) };
    case 'judge': {
      const choice = (id: 'true' | 'false', text: string): Option => ({
        id,
        text,
        feedback: asked.feedback[id],
        ...(asked.answer === (id === 'true') && { correct: true }),
      });
      return {
        type: 'true_false_question',
        text: html(asked.prompt),
        ...options([choice('true', words.yes), choice('false', words.no)], false),
      };
    }
    case 'fill': {
      const text = runsOf(asked.prompt, 'blank').map((run) =>
        run.kind === 'blank' ? `[${run.id}]` : 'text' in run ? html(run.text) : '',
      );
      return {
        type: 'fill_in_multiple_blanks_question',
        text: text.join(''),
        responses: asked.blanks.map(({ id, accept }) =>
          lid(
            `response_${id}`,
            accept.map((each, i) => [`${id}_${i + 1}`, plain(each)] as const),
            { text: id },
          ),
        ),
        conditions: asked.blanks.flatMap(({ id, accept }) =>
          accept.map((_, i) => scores([equal(`response_${id}`, `${id}_${i + 1}`)], 'Add', 100 / asked.blanks.length)),
        ),
        feedback: [],
      };
    }
    case 'numeric': {
      const ways = [asked.answer, ...asked.also].map((value) => {
        const bound = (sign: 1 | -1) => `${Number((value + sign * asked.tolerance).toPrecision(12))}`;
        return scores([
          el(
            'or',
            {},
            equal('response1', `${value}`),
            el(
              'and',
              {},
              el('vargte', { respident: 'response1' }, bound(-1)),
              el('varlte', { respident: 'response1' }, bound(1)),
            ),
          ),
        ]);
      });
      return {
        type: 'numerical_question',
        text: html(asked.prompt),
        responses: [str('Decimal')],
        conditions: ways,
        feedback: [],
      };
    }
    case 'classify': {
      const place = (category: string) => asked.categories.findIndex(({ id }) => id === category);
      const names = asked.categories.map(({ name }) => name);
      return pairs(
        asked.prompt,
        asked.items.map(({ text }) => text),
        names,
        asked.items.map(({ primary }) => place(primary)),
      );
    }
    case 'match':
      return pairs(
        asked.prompt,
        asked.pairs.map(({ left }) => left),
        partners(asked).map(({ text }) => text),
        asked.pairs.map((_, i) => i),
      );
    case 'order':
      return pairs(
        asked.prompt,
        asked.steps.map(({ text }) => text),
        asked.steps.map((_, i) => `${i + 1}`),
        asked.steps.map((_, i) => i),
      );
    default: {
      const said = rubric
        ? [rubric.points.map((point, i) => `${i + 1}. ${point}`).join('\n'), ...rubric.model.map(({ text }) => text)]
        : [];
      const feedback = said.length > 0 ? [['general', said.join('\n')] as const] : [];
      return { type: 'essay_question', text: html(asked.prompt), responses: [str()], conditions: [], feedback };
    }
  }
};
