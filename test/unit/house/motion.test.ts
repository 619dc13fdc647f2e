import { expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** What moves because a hand moves it, or only where motion is welcome (the style in early.ts asks). */
const ASKED = new Set(['src/widgets/knowledge/drag.ts', 'src/layouts/early.ts', 'src/styles/reset.css']);
const MOVES =
  /@keyframes|\banimation(-[a-z]+)?:|\btransition(-[a-z]+)?:|\.animate\(|behavior: ['"]?smooth|from 'svelte\/(transition|motion|animate)'|startViewTransition/;

it('nothing moves that is not asked for', () => {
  const moving = filesUnder('src').filter(({ path, text }) => !ASKED.has(path) && MOVES.test(text));
  expect(moving.map(({ path }) => path)).toEqual([]);
});

it('between pages nothing moves where less motion is wished for', () => {
  const early = filesUnder('src').find(({ path }) => path === 'src/layouts/early.ts');
  expect(early?.text).toContain('@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}');
});
