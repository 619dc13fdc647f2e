import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, placesOf, plain, runsOf } from '../../../src/core/quiz/text.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const stress = (words: string) => ({ kind: 'stress', text: words });

describe('the runs of a prompt', () => {
  it.each([
    ['下列**不**正确的是', [text('下列'), stress('不'), text('正确的是')]],
    ['**not** so', [stress('not'), text(' so')]],
    ['', []],
    ['a {b} c', [text('a {b} c')]],
  ])('of %s are its words and what is stressed', (prompt, runs) => {
    expect(runsOf(prompt)).toEqual(runs);
  });

  it('have blanks in a fill question, and stress may run across one', () => {
    expect(runsOf('{a}和**很{b-2}好**。', 'blank')).toEqual([
      { kind: 'blank', id: 'a' },
      text('和'),
      stress('很'),
      { kind: 'blank', id: 'b-2' },
      stress('好'),
      text('。'),
    ]);
  });

  it('have figures in a numeric one, with how each is printed', () => {
    const figure = (name: string, percent: boolean, decimals: number | null) => ({ kind: 'figure', name, percent, decimals });
    expect(runsOf('{r}{r:%}{r:%1}{answer:2}', 'figure')).toEqual([
      figure('r', false, null),
      figure('r', true, null),
      figure('r', true, 1),
      figure('answer', false, 2),
    ]);
  });

  it('are the whole prompt but its marks, whatever it is', () => {
    const prompt = fc.array(fc.constantFrom('**', '{a}', '{', '}', '不', '词', '*', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(prompt, (written) => {
        for (const places of ['blank', 'figure', 'none'] as const)
          expect(plain(written, places, '{a}')).toBe(written.replaceAll('**', ''));
      }),
    );
  });
});

describe('the pieces of a text', () => {
  it('keep its stress, for a text that is filled in before it is shown', () => {
    expect(piecesOf('{a}**和**', 'blank')).toEqual([
      { kind: 'blank', id: 'a' },
      { kind: 'words', text: '**和**' },
    ]);
    expect(piecesOf('{a}', 'none')).toEqual([{ kind: 'words', text: '{a}' }]);
  });

  it.each([
    ['fill', 'blank'],
    ['numeric', 'figure'],
    ['single', 'none'],
  ])('of a %s question hold places of the kind %s', (kind, places) => {
    expect(placesOf(kind)).toBe(places);
  });
});
