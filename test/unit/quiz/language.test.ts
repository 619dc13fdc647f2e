import { expect, it } from 'vitest';
import { readsText } from '../../../src/core/quiz/language.ts';
import { WORTH } from '../../../src/core/review/blueprint.ts';

it('an answer in words counts in the language it was given in; names are the same in both', () => {
  const kinds = Object.keys(WORTH) as (keyof typeof WORTH)[];
  expect(kinds.filter(readsText).sort()).toEqual(['essay', 'fill', 'numeric', 'short']);
});
