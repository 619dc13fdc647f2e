import { expect, it } from 'vitest';
import { startSitting } from '../../../src/core/paper/sitting.ts';
import { Sitter } from '../../../src/widgets/quiz/sit/sitter.svelte.ts';
import { PAPER } from '../../support/papers.ts';

it('says of a sitting that it is saved only of what was done last, once that is kept', async () => {
  const stands = PAPER.items.map((_, i) => ({ state: 'own' as const, id: `i${i}` }));
  const given = { id: 'sitting01', attempt: 1, seed: 7, edition: 'e', who: { name: '', number: '', class: '' }, now: Date.now() };
  const sitter = new Sitter();
  sitter.open(startSitting(PAPER, stands, given));
  sitter.safety = 'saved';
  const saving = sitter.act({ type: 'go', to: 1 });
  expect(sitter.safety).toBe('');
  await saving;
  // Nothing here can keep anything.
  expect(sitter.safety).toBe('lost');
});
