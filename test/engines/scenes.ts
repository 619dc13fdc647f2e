import { KINDS, type Kind, TEN } from '../e2e/ten-kinds.ts';
import type { Engine } from './engine.ts';

type Url = (page: string) => string;

/** What a page's script begins with: waiting for something to be there. */
export const UNTIL = `const until = async (what, ms = 15000) => { const end = Date.now() + ms; for (;;) { const found = what(); if (found) return found; if (Date.now() > end) throw new Error('never: ' + what); await new Promise((r) => setTimeout(r, 50)); } };
const $ = (s) => document.querySelector(s); const $$ = (s) => [...document.querySelectorAll(s)];
const set = (field, value) => { field.value = value; for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true })); };
const WIDE = () => document.documentElement.scrollWidth > innerWidth + 1 ? ' is wider than its window' : '';`;

/** Every instrument wakes, follows its first slider or choice, and fits the window. */
export const instruments = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const name of ['kano', 'clv', 'lifecycle', 'knowledge']) {
    await engine.open(url(`zh/lab/${name}/`));
    const fault = await engine.run<string>(`${UNTIL}
      dispatchEvent(new Event('pointermove'));
      await until(() => $('[data-widget]') && !$('main astro-island[ssr]'));
      const before = $('main').innerHTML;
      const range = $('main input[type=range]');
      if (range) set(range, range.value === range.max ? range.min : range.max);
      else $('main [data-widget] button:enabled, main [data-widget] select').click();
      await new Promise((r) => setTimeout(r, 600));
      return WIDE() || ($('main').innerHTML === before ? ' does not follow' : '');`);
    if (fault) faults.push(`${name}${fault}`);
  }
  return faults;
};

const ANSWER = `for (const radio of $$('[data-question] .quiz-option input').slice(0, 1)) radio.click();
for (const [i, list] of $$('[data-question] select').entries()) set(list, list.options[Math.min(i + 1, list.options.length - 1)].value);
for (const field of $$('[data-question] input[type=text], [data-question] textarea')) set(field, '12');
$('[data-question] .quiz-moves button:enabled')?.click();`;

/** Opens a question of a kind in practice, under a name, answers it, and waits until the page says something to it; gives what is wrong. */
export const answerOne = async (engine: Engine, url: Url, kind: Kind, id: string): Promise<string> => {
  const items = [{ id: TEN[kind], seed: 1 }];
  const empty = { answers: {}, locales: {}, marks: {}, sure: {}, flagged: [], done: null };
  const session = { v: 2, id, mode: 'practice', seed: 1, items, at: 0, ...empty };
  await engine.open(url('zh/practice/'));
  await engine.run(
    `localStorage.setItem('zhike:work:session:${id}', JSON.stringify({ v: 1, order: Date.now(), value: ${JSON.stringify(session)} }))`,
  );
  await engine.open(url(`zh/practice/?s=${id}`));
  return engine.run<string>(`${UNTIL}
    await until(() => $('[data-question] .quiz-actions button'));
    ${ANSWER}
    await new Promise((r) => setTimeout(r, 200));
    $('[data-question] .quiz-actions button').click();
    await until(() => $('.quiz-kept') || $('[data-question] .quiz-points, [data-question] [type=checkbox]:not(.quiz-option input)'));
    return WIDE();`);
};

/** A question of each kind takes an answer and says something to it. */
export const kinds = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  const faults: string[] = [];
  // WebKit never opens a store again that a page was left in the middle of making: it is made first.
  await counted(engine, url);
  for (const kind of KINDS) {
    const fault = await answerOne(engine, url, kind, `engine${kind}`).catch((error) => ` ${error.message}`);
    if (fault) faults.push(`${kind}${fault}`);
  }
  return faults;
};

/** How many answers the record has. */
export const counted = async (engine: Engine, url: Url): Promise<number> => {
  await engine.open(url('zh/record/'));
  return engine.run<number>(`${UNTIL} return Number((await until(() => $('.record-counts dd'))).textContent)`);
};

/** What was answered is still in the record after the browser was ended and begun again. */
export const record = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  const before = await counted(engine, url);
  if (before === 0) return ['nothing was recorded'];
  if (!engine.restart) return [];
  await engine.restart();
  const after = await counted(engine, url);
  return after === before ? [] : [`${before} answers before, ${after} after`];
};

/** Search finds in both languages. */
export const search = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const address of ['zh/search/?q=终身价值', 'en/search/?q=kano']) {
    await engine.open(url(encodeURI(address)));
    const fault = await engine
      .run<string>(`${UNTIL} await until(() => $('.hits li')); return WIDE();`)
      .catch((error) => ` ${error.message}`);
    if (fault) faults.push(`${address}${fault}`);
  }
  return faults;
};

/** No formula of a lesson is broken in two. */
export const formulas = async (engine: Engine, url: Url): Promise<readonly string[]> => {
  await engine.open(url('zh/lessons/clv/computing-clv/'));
  const broken = await engine.run<number>(
    `return [...document.querySelectorAll('math')].filter((math) => math.getClientRects().length > 1).length`,
  );
  return broken > 0 ? [`${broken} formulas are broken in two`] : [];
};
