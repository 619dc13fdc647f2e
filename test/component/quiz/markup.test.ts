import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Question as Item } from '../../../src/core/quiz/question.ts';
import { quiz as en } from '../../../src/i18n/en/quiz.ts';
import { quiz as zh } from '../../../src/i18n/zh/quiz.ts';
import Numeric from '../../../src/widgets/quiz/Numeric.svelte';
import type { Props } from '../../../src/widgets/quiz/props.ts';
import Question from '../../../src/widgets/quiz/Question.svelte';
import Short from '../../../src/widgets/quiz/Short.svelte';
import { better, judge, short, single } from './questions.ts';

const markup = (question: Item, props: Partial<Props<Item>> = {}) =>
  render(Question, { props: { question, strings: zh, tag: '想一想 · 一', ...props } }).body.replace(/<!--[\s\S]*?-->/g, '');

const half = { strings: zh, tag: '想一想 · 一' };

describe.each([single, judge, better, short])('the first frame of a $kind question', (question) => {
  const html = markup(question);

  it('is one element that carries the question’s id', () => {
    expect(html.match(/data-question=/g)).toHaveLength(1);
    expect(html).toMatch(new RegExp(`^\\s*<section class="quiz" id="q-${question.id}" data-question="${question.id}"`));
  });

  it('shows its tag and its prompt', () => {
    expect(html).toContain('想一想 · 一');
    expect(html.replace(/<\/?strong>/g, '**')).toContain(question.prompt);
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
    expect(render(Numeric, { props: { ...half, question: better, draft: '０．５' } }).body).toContain('value="０．５"');
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
    const html = markup(short);
    for (const text of [short.model, ...short.points]) expect(html).not.toContain(text);
    expect(html).not.toContain('checkbox');
  });

  it('shows a draft as it was typed', () => {
    expect(render(Short, { props: { ...half, question: short, draft: '写了一半' } }).body).toMatch(
      /<textarea[^>]*>\s*写了一半<\/textarea>/,
    );
  });

  it('escapes what a draft or a prompt brings along', () => {
    const question = { ...short, prompt: '<img src=x>' };
    const html = render(Short, { props: { ...half, question, draft: '</textarea><script>' } }).body;
    expect(html).not.toMatch(/<img|<script/);
  });
});
