import { keep, launch, leave, report, reportAnswers } from '../../../core/exchange/scorm/attempt.ts';
import { interactionOf } from '../../../core/exchange/scorm/interaction.ts';
import type { ScoPaper } from '../../../core/exchange/scorm/sco-paper.ts';
import { resumed, suspended } from '../../../core/exchange/scorm/suspend.ts';
import { type Json, markHandedIn } from '../../../core/quiz/any.ts';
import { drawNumeric } from '../../../core/quiz/draw.ts';
import { seedOf } from '../../../core/quiz/seed.ts';
import { isEmptyAnswer } from '../../../core/quiz/session/standing.ts';
import { fieldOf } from './fields.ts';
import { findApi } from './find-api.ts';
import { make } from './make.ts';
import { outcomeOf } from './outcome.ts';

// The script of a SCORM package: it has the page to itself, and the paper stands in it.
const paper = JSON.parse(document.querySelector('#paper')?.textContent ?? '') as ScoPaper;
const { words, items } = paper;
const questions = items.map(({ question }) => question);
const main = document.querySelector('main') ?? document.body;

const api = findApi(window);
const { learner, kept } = api ? launch(api) : { learner: '', kept: '' };
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
const before = resumed(questions, kept);
const answers = [...before.answers];
let { handedIn } = before;

/** Everyone has figures and an order of their own, the same when they come back. */
const seeds = items.map(({ id }) => seedOf(`${learner} ${id}`));
const cents = (value: number) => Math.round(value * 100) / 100;
const earnedOf = (i: number): number | null => {
  const item = items[i];
  const answer = answers[i] ?? null;
  if (!item || isEmptyAnswer(answer)) return 0;
  const graded = markHandedIn(item.question, answer, seeds[i] ?? 1);
  return graded && graded.max > 0 ? cents((item.points * graded.score) / graded.max) : null;
};
const all = items.reduce((sum, { points }) => sum + points, 0);
const total = () => cents(items.reduce((sum, _, i) => sum + (earnedOf(i) ?? 0), 0));

const note = make('p', { role: 'status' });
const say = (text: string) => note.replaceChildren(text);
const save = () => {
  const { text, cut } = suspended(questions, { answers, handedIn });
  if (api) keep(api, text, seconds(), handedIn);
  if (!handedIn) say(api ? (cut ? words.cut : '') : words.alone);
};
let waiting: ReturnType<typeof setTimeout> | undefined;
const saveSoon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(save, 1000);
};

const told = () => {
  if (api) report(api, total(), all);
  say(words.total.replace('{earned}', `${total()}`).replace('{all}', `${all}`));
};
const tick = (i: number) => (ticked: readonly number[]) => {
  answers[i] = { ...(answers[i] as { readonly [name: string]: Json }), ticked };
  told();
  saveSoon();
};

const article = (i: number): HTMLElement => {
  const item = items[i];
  const seed = seeds[i] ?? 1;
  if (!item) return make('article');
  const asked =
    item.question.kind === 'numeric' ? { ...item.question, prompt: drawNumeric(item.question, seed).prompt } : item.question;
  const tell = (answer: Json) => {
    answers[i] = isEmptyAnswer(answer) ? null : answer;
    saveSoon();
  };
  const field = make('fieldset', { disabled: handedIn }, ...fieldOf(asked, seed, `q${i + 1}`, words, answers[i] ?? null, tell));
  const outcome = handedIn ? outcomeOf(item, seed, words, answers[i] ?? null, earnedOf(i), tick(i)) : [];
  return make('article', {}, make('h2', {}, `${i + 1} · ${words.marks.replace('{n}', `${item.points}`)}`), field, ...outcome);
};

const button = make('button', { type: 'button' }, words.handIn);
let asked = false;
button.addEventListener('click', () => {
  const left = answers.filter((answer) => answer === null).length;
  if (left > 0 && !asked) {
    asked = true;
    say(words.left.replace('{n}', `${left}`));
    button.replaceChildren(words.anyway);
    return;
  }
  handedIn = true;
  if (api)
    reportAnswers(
      api,
      items.map((item, i) => interactionOf(item, i + 1, seeds[i] ?? 1, answers[i] ?? null, earnedOf(i))),
    );
  draw();
  save();
});
const draw = () => {
  main.replaceChildren(
    make('h1', {}, paper.title),
    ...items.map((_, i) => article(i)),
    make('footer', {}, note, ...(handedIn ? [] : [button])),
  );
  if (handedIn) told();
  else if (!api) say(words.alone);
};
draw();
scrollTo(0, 0);

let left = false;
addEventListener('pagehide', () => {
  if (!api || left) return;
  left = true;
  clearTimeout(waiting);
  save();
  leave(api, seconds());
});
