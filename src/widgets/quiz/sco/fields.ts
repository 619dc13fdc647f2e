import type { ScoWords } from '../../../core/exchange/scorm/sco-paper.ts';
import type { Json } from '../../../core/quiz/any.ts';
import { dealOptions } from '../../../core/quiz/deal-options.ts';
import type { Multiple, Question, Single } from '../../../core/quiz/question.ts';
import { type Places, placesOf, runsOf } from '../../../core/quiz/text.ts';
import { joining, ordering } from './arranged.ts';
import { make } from './make.ts';

type Tell = (answer: Json) => void;

const choosing = (asked: Single | Multiple, seed: number, name: string, answer: Json | null, tell: Tell): HTMLElement => {
  const many = asked.kind === 'multiple';
  const chosen = new Set<Json>(Array.isArray(answer) ? answer : [answer]);
  const box = make('div');
  const boxes = dealOptions(asked, seed).flatMap((place) => {
    const option = asked.options[place];
    return option
      ? [make('input', { type: many ? 'checkbox' : 'radio', name, value: option.id, checked: chosen.has(option.id) })]
      : [];
  });
  box.append(
    ...boxes.map((input) => make('label', {}, input, ` ${asked.options.find(({ id }) => id === input.value)?.text ?? ''}`)),
  );
  box.addEventListener('change', () => {
    const taken = asked.options.map(({ id }) => id).filter((id) => boxes.some(({ value, checked }) => checked && value === id));
    tell(many ? taken : (taken[0] ?? null));
  });
  return box;
};

const judging = (name: string, words: ScoWords, answer: Json | null, tell: Tell): HTMLElement =>
  make(
    'div',
    {},
    ...[true, false].map((value) =>
      make(
        'label',
        {},
        make('input', { type: 'radio', name, checked: answer === value, onchange: () => tell(value) }),
        ` ${value ? words.yes : words.no}`,
      ),
    ),
  );

const typing = (value: string, name: string, tell: (text: string) => void): HTMLInputElement => {
  const input = make('input', { type: 'text', value, ariaLabel: name, autocomplete: 'off' });
  input.addEventListener('input', () => tell(input.value));
  return input;
};

/** A prompt with its stress; `gap` makes what stands in a blank. */
export const promptOf = (prompt: string, places: Places, gap: (id: string) => Node): HTMLElement =>
  make(
    'p',
    { className: 'stem' },
    ...runsOf(prompt, places).flatMap((run): (Node | string)[] => {
      if (run.kind === 'blank') return [gap(run.id)];
      return 'text' in run ? [run.kind === 'stress' ? make('strong', {}, run.text) : run.text] : [];
    }),
  );

/** A question with what it is answered by, filled with an answer kept before; `tell` hears every change. */
export const fieldOf = (
  asked: Question,
  seed: number,
  name: string,
  words: ScoWords,
  answer: Json | null,
  tell: Tell,
): readonly HTMLElement[] => {
  if (asked.kind === 'fill') {
    const given = new Map(Object.entries((answer ?? {}) as Readonly<Record<string, string>>));
    const gap = (id: string) =>
      typing(
        given.get(id) ?? '',
        words.blank.replace('{n}', `${asked.blanks.findIndex((blank) => blank.id === id) + 1}`),
        (text) => {
          given.set(id, text);
          tell(Object.fromEntries(given));
        },
      );
    return [promptOf(asked.prompt, 'blank', gap)];
  }
  const stem = promptOf(asked.prompt, placesOf(asked.kind) === 'figure' ? 'none' : placesOf(asked.kind), () => make('span'));
  switch (asked.kind) {
    case 'single':
    case 'multiple':
      return [stem, choosing(asked, seed, name, answer, tell)];
    case 'judge':
      return [stem, judging(name, words, answer, tell)];
    case 'numeric':
      return [stem, make('p', {}, typing(typeof answer === 'string' ? answer : '', words.number, tell), ` ${asked.unit ?? ''}`)];
    case 'match':
    case 'classify':
      return [stem, joining(asked, seed, words, answer, tell)];
    case 'order':
      return [stem, ordering(asked, seed, words, answer, tell)];
    default: {
      const { text = '' } = (answer ?? {}) as { readonly text?: string };
      const area = make('textarea', { value: text, ariaLabel: words.blank.replace('{n}', '') });
      area.addEventListener('input', () => tell({ text: area.value, gaveUp: false, ticked: null }));
      return [stem, area];
    }
  }
};
