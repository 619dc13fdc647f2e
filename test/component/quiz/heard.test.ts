import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { quiz as strings } from '../../../src/i18n/en/quiz.ts';
import Classify from '../../../src/widgets/quiz/Classify.svelte';
import Fill from '../../../src/widgets/quiz/Fill.svelte';
import Match from '../../../src/widgets/quiz/Match.svelte';
import Multiple from '../../../src/widgets/quiz/Multiple.svelte';
import Single from '../../../src/widgets/quiz/Single.svelte';
import { classify, fill, match, multiple, single } from './questions.ts';

/** A marked question as one hears it who does not see what is bold, green or struck out. */
const marked = (View: unknown, question: object, answer: unknown) =>
  // biome-ignore lint/suspicious/noExplicitAny: views of several kinds
  render(View as Component<any>, {
    props: { question, answer, strings, tag: 'Check · 1', rubrics: '/', seed: 1, mode: 'shown' },
  }).body.replace(/<!--[\s\S]*?-->/g, '');
const textOf = (html: string, id: string) =>
  new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)</(?:span|p|b)>(?!<span)`)
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim();

describe('a marked option', () => {
  it.each([
    ['single', marked(Single, single, 'none'), 'mode'],
    ['multiple', marked(Multiple, multiple, []), multiple.id],
  ])('of a %s question keeps its name, and its mark describes it before its reason', (_, html, id) => {
    const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input);
    expect(inputs.length).toBeGreaterThan(1);
    for (const [i, input] of inputs.entries()) {
      expect(input).toContain(`aria-labelledby="q-${id}-text-${i}"`);
      expect(input).toContain(`aria-describedby="q-${id}-mark-${i} q-${id}-why-${i}"`);
      expect(textOf(html, `q-${id}-text-${i}`)).not.toMatch(/your choice|right answer/);
    }
  });

  it('has no name of its own before it is marked', () => {
    const { body } = render(Single, { props: { question: single, answer: null, strings, tag: '', rubrics: '/', seed: 1 } });
    expect(body).not.toContain('aria-labelledby="q-mode-text');
  });
});

it.each([
  ['classify', marked(Classify, classify, {})],
  ['match', marked(Match, match, {})],
])('the key beside a wrong pick of a %s question is called the right answer', (_, html) => {
  const keys = html.match(/<b>/g) ?? [];
  expect(keys.length).toBeGreaterThan(0);
  expect(html.match(new RegExp(`<span class="unseen">${strings.mark.missed}</span> <b>`, 'g'))).toHaveLength(keys.length);
});

it('a blank is described by whether it is right, then by its key and the reason, a breath between two', () => {
  const html = marked(Fill, fill, { n: 'N', m: 'x' });
  expect(html).toContain('aria-describedby="q-two-n-mark q-two-n-key q-two-n-slip q-two-n-why"'.replaceAll('two', fill.id));
  expect(html).toContain(`id="q-${fill.id}-n-mark"><span aria-hidden="true">✓</span>${strings.fill.right}<`);
  expect(html).toContain(`id="q-${fill.id}-m-mark">${strings.mark.missed}<`);
});

it('a question is a region that its tag names', () => {
  expect(marked(Single, single, 'none')).toMatch(
    /<section class="quiz" id="q-mode"[^>]*aria-labelledby="q-mode-tag"><p class="quiz-tag" id="q-mode-tag">/,
  );
});
