import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Question as Item } from '../../../src/core/quiz/question.ts';
import { placesOf, plain } from '../../../src/core/quiz/text.ts';
import { quiz as en } from '../../../src/i18n/en/quiz.ts';
import { quiz as zh } from '../../../src/i18n/zh/quiz.ts';
import AskClassify from '../../../src/widgets/quiz/ask/AskClassify.svelte';
import AskFill from '../../../src/widgets/quiz/ask/AskFill.svelte';
import AskJudge from '../../../src/widgets/quiz/ask/AskJudge.svelte';
import AskMatch from '../../../src/widgets/quiz/ask/AskMatch.svelte';
import AskMultiple from '../../../src/widgets/quiz/ask/AskMultiple.svelte';
import AskNumeric from '../../../src/widgets/quiz/ask/AskNumeric.svelte';
import AskOrder from '../../../src/widgets/quiz/ask/AskOrder.svelte';
import AskSingle from '../../../src/widgets/quiz/ask/AskSingle.svelte';
import AskWritten from '../../../src/widgets/quiz/ask/AskWritten.svelte';
import Fill from '../../../src/widgets/quiz/Fill.svelte';
import Numeric from '../../../src/widgets/quiz/Numeric.svelte';
import type { Props } from '../../../src/widgets/quiz/props.ts';
import Written from '../../../src/widgets/quiz/Written.svelte';
import { better, classify, drawnMean, essay, fill, judge, match, multiple, order, short, single } from './questions.ts';

const VIEWS = {
  single: AskSingle,
  multiple: AskMultiple,
  judge: AskJudge,
  fill: AskFill,
  numeric: AskNumeric,
  classify: AskClassify,
  match: AskMatch,
  order: AskOrder,
  short: AskWritten,
  essay: AskWritten,
};
const given = { strings: zh, tag: '想一想 · 一', rubrics: '/zh/answers/' };
const markup = (question: Item, props: Partial<Props<Item, unknown>> = {}) =>
  render(VIEWS[question.kind], { props: { question, ...given, ...props } }).body.replace(/<!--[\s\S]*?-->/g, '');

const half = { ...given, seed: 1 };

const ALL = [single, multiple, judge, fill, better, drawnMean, classify, match, order, short, essay];

describe.each(ALL)('the first frame of a $kind question', (question) => {
  const html = markup(question);

  it('is one element that carries the question’s id', () => {
    expect(html.match(/data-question=/g)).toHaveLength(1);
    expect(html).toMatch(new RegExp(`^\\s*<section class="quiz" id="q-${question.id}" data-question="${question.id}"`));
  });

  it('shows its tag and its prompt', () => {
    expect(html).toContain('想一想 · 一');
    const words = html.replace(/<\/?strong>/g, '').replace(/<[^>]+>/g, '');
    for (const piece of plain(question.prompt, placesOf(question.kind), '…').split('…')) expect(words).toContain(piece);
  });

  it('has an empty region where the result will be announced', () => {
    expect(html).toMatch(new RegExp(`id="q-${question.id}-said" role="status" aria-live="polite">\\s*</div>`));
  });

  it('has no verdict, no feedback and no second try yet', () => {
    expect(html).not.toMatch(/quiz-(verdict|why|trace|shown|revise|mark)/);
    expect(html).not.toContain(zh.button.again);
  });

  it('keeps to the policy: no style, no inline handler', () => {
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/);
  });

  it('gives no two elements one id', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sets what the page passes at its foot', () => {
    const children = createRawSnippet(() => ({ render: () => '<noscript>the answer</noscript>' }));
    expect(markup(question, { children })).toMatch(/<noscript>the answer<\/noscript>\s*<\/section>\s*$/);
  });
});

describe('the first frame of a single choice', () => {
  it('is a group of radio buttons named by the prompt', () => {
    const html = markup(single);
    expect(html).toMatch(/<fieldset[^>]*>\s*<legend[^>]*>Which category is <strong>not<\/strong> rare\?<\/legend>/);
    expect(html.match(/<label>\s*<input type="radio" name="q-mode"/g)).toHaveLength(2);
    expect(html).not.toContain(' checked');
  });

  it('does not say which option is the key', () => {
    expect(markup(single)).not.toMatch(/data-code|101 is the largest|✓/);
  });

  it('asks for a bet as one', () => {
    expect(markup(single, { as: 'bet' })).toContain(`>${zh.button.bet}</button>`);
    expect(markup(single)).toContain(`>${zh.button.check}</button>`);
  });
});

describe('the first frame of a judgement', () => {
  it('offers true and false in the words of the language', () => {
    expect(markup(judge)).toMatch(/>对<[\s\S]*>错</);
    expect(markup(judge, { strings: en })).toMatch(/>True<[\s\S]*>False</);
  });
});

describe('the first frame of a numeric question', () => {
  it('labels a text input and says how many decimals are wanted', () => {
    const html = markup(better, { strings: en });
    expect(html).toMatch(/<label[^>]* for="q-better-number">What is the better coefficient\?<\/label>/);
    expect(html).toMatch(/<input[^>]* id="q-better-number"[^>]* type="text"[^>]* inputmode="decimal"/);
    expect(html).toContain('Answer to 3 decimal places.');
    expect(markup({ ...better, decimals: 1 }, { strings: en })).toContain('Answer to 1 decimal place.');
    expect(markup({ ...better, decimals: 0 }, { strings: en })).toContain('nearest whole number');
  });

  it('asks for a keyboard with a minus where an answer or a mistake is negative', () => {
    expect(markup({ ...better, answer: -0.568 })).toContain('inputmode="text"');
    expect(markup({ ...better, traps: [{ value: -1, feedback: '' }] })).toContain('inputmode="text"');
  });

  it('shows a draft as it was typed', () => {
    expect(render(Numeric, { props: { ...half, question: better, answer: '０．５' } }).body).toContain('value="０．５"');
  });

  it('holds neither the answer nor the working', () => {
    expect(markup(better)).not.toContain('0.568');
  });
});

describe('the first frame of a short question', () => {
  it('labels a text area and offers a way out', () => {
    const html = markup(short);
    expect(html).toMatch(/<label[^>]* for="q-three-text">Name them\.<\/label>/);
    expect(html).toMatch(/<textarea[^>]* id="q-three-text"/);
    expect(html).toContain(zh.button.compare);
    expect(html).toContain(zh.button.giveUp);
  });

  it('holds neither the model answer nor any marking point', () => {
    expect(markup(short)).not.toMatch(/checkbox|quiz-shown|quiz-model/);
  });

  it('shows a draft as it was typed', () => {
    expect(
      render(Written, { props: { ...half, question: short, answer: { text: '写了一半', gaveUp: false, ticked: null } } }).body,
    ).toMatch(/<textarea[^>]*>\s*写了一半<\/textarea>/);
  });

  it('escapes what a draft or a prompt brings along', () => {
    const question = { ...short, prompt: '<img src=x>' };
    const html = render(Written, {
      props: { ...half, question, answer: { text: '</textarea><script>', gaveUp: false, ticked: null } },
    }).body;
    expect(html).not.toMatch(/<img|<script/);
  });
});

describe('the first frame of a question with blanks', () => {
  it('sets a named input where each blank stands, inside the sentence', () => {
    expect(markup(fill, { strings: en })).toMatch(
      /T = [\s\S]*<input[^>]* aria-label="Blank 1 of 2"[\s\S]* ÷ [\s\S]*aria-label="Blank 2 of 2"/,
    );
  });
});

describe.each([zh, en])('a refused blank', (strings) => {
  const shown = (answer: Readonly<Record<string, string>>, onclaim?: () => void) =>
    render(Fill, { props: { ...half, strings, question: fill, answer, mode: 'shown', onclaim } }).body.replace(
      /<!--[\s\S]*?-->/g,
      '',
    );
  const offers = (html: string) => html.split(`>${strings.fill.claim}</button>`).length - 1;

  it('offers to say that it meant the same, once for each blank that was refused', () => {
    expect(offers(shown({ n: 'x', m: 'y' }, () => {}))).toBe(2);
    expect(offers(shown({ n: 'x', m: 'M' }, () => {}))).toBe(1);
    expect(shown({ n: 'x', m: 'M' }, () => {})).toMatch(/<button type="button" class="quiet" aria-pressed="false">/);
  });

  it('offers nothing where the answer is right, a known mistake or left empty, or where nobody would note it', () => {
    expect(offers(shown({ n: 'N', m: 'M' }, () => {}))).toBe(0);
    expect(offers(shown({ n: 'M', m: '' }, () => {}))).toBe(0);
    expect(offers(shown({ n: 'x', m: 'y' }))).toBe(0);
  });

  it('has a region ready in which the claim will be confirmed', () => {
    expect(shown({ n: 'x', m: 'M' }, () => {})).toMatch(/<span role="status"><\/span>/);
  });
});

describe('the first frame of a drawn question', () => {
  it('shows figures, and offers others', () => {
    const html = markup(drawnMean, { strings: en });
    expect(html).toMatch(/Churn is (10|20)%\./);
    expect(html).toContain(en.button.figures);
    expect(markup(better, { strings: en })).not.toContain(en.button.figures);
  });
});

describe('the first frame of a question to sort or pair', () => {
  it.each([classify, match])('gives each thing of $kind a list with its name', (question) => {
    const html = markup(question);
    expect(html.match(/<select/g)).toHaveLength(3);
    for (const [, id] of html.matchAll(/<select id="([^"]+)"/g)) expect(html).toContain(`<label for="${id}">`);
  });
});

describe('the first frame of steps to order', () => {
  it('deals them in an order that is not theirs', () => {
    const texts = [...markup(order).matchAll(/quiz-text">(\w+)</g)].map(([, text]) => text);
    expect(texts.toSorted()).toEqual(['build', 'explore', 'settle']);
    expect(texts).not.toEqual(['explore', 'build', 'settle']);
  });
});

describe('a test', () => {
  it.each(ALL)('tells nothing and offers no button under $kind', (question) => {
    expect(markup(question, { mode: 'later' })).not.toMatch(/class="act"/);
  });
});
