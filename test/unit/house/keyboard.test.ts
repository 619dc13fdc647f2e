import { expect, it } from 'vitest';
import { KEYBOARD } from '../../../src/kit/page/keyboard.ts';
import { filesUnder } from './files.ts';

/** Where the keys that a file listens for are listed. Enter that answers no press of its own (a held key, a word being composed) is none. */
const LISTED: Readonly<Record<string, readonly (keyof typeof KEYBOARD)[]>> = {
  'src/controls/Confirm.svelte': ['everywhere'],
  'src/controls/NumberField.svelte': ['figures'],
  'src/page-scripts/recite.client.ts': ['reciting'],
  'src/widgets/knowledge/Board.svelte': ['sorting'],
  'src/widgets/knowledge/drag.ts': ['sorting'],
  'src/widgets/quiz/Fill.svelte': ['questions'],
  'src/widgets/quiz/Frame.svelte': ['questions'],
  'src/widgets/quiz/Numeric.svelte': ['questions'],
  'src/widgets/quiz/Written.svelte': ['questions'],
  'src/widgets/quiz/class/WrittenQueue.svelte': ['marking'],
  'src/widgets/quiz/revise/ListCard.svelte': ['cards'],
  'src/widgets/quiz/revise/Pairs.svelte': ['pairs'],
  'src/widgets/quiz/revise/PointCard.svelte': ['cards'],
  'src/widgets/quiz/revise/SquareMap.svelte': ['topics'],
};

/** The keys a text compares with: literals, digits in a pattern, names of arrows. */
const keysIn = (text: string): readonly string[] => {
  const found = [
    ...[...text.matchAll(/\b(?:key|name)(?:\.key)? (?:===|!==) '([^']+)'/g)].map(([, key]) => key ?? ''),
    ...[...text.matchAll(/\bArrow(?:Up|Down|Left|Right)\b/g)].map(([key]) => key),
    ...(/\/\^\[[01]-9\]\$\/\.test/.test(text) ? ['1-9'] : []),
  ];
  return /\bkey(down|up|board)|\bkey\b/i.test(text) ? [...new Set(found)] : [];
};
const listens = (text: string) => /onkeydown|onkeyup|'keydown'|KeyboardEvent|onkey\b/.test(text);

const listening = filesUnder('src')
  .filter(({ path, text }) => /\.(ts|svelte|astro)$/.test(path) && !path.startsWith('src/core/') && listens(text))
  .map(({ path, text }) => ({ path, keys: keysIn(text) }))
  .filter(({ keys }) => keys.length > 0);

it('every key that the code listens for is on the page of keys', () => {
  const missing = listening.flatMap(({ path, keys }) => {
    const listed = (LISTED[path] ?? []).flatMap((place) => Object.values(KEYBOARD[place]).flat() as string[]);
    const known = new Set(listed.flatMap((key) => [key, key.replace('Control+', '')]));
    return keys.filter((key) => !known.has(key)).map((key) => `${path}: ${key}`);
  });
  expect(missing).toEqual([]);
});

it('every key on the page of keys is listened for', () => {
  // Tab and the arrows of a slider are the browser’s.
  const native = new Set(['Tab', 'ArrowLeft', 'ArrowRight']);
  const dead = Object.keys(KEYBOARD).flatMap((place) => {
    const heard = new Set(listening.filter(({ path }) => LISTED[path]?.includes(place as never)).flatMap(({ keys }) => keys));
    const listed = Object.values(KEYBOARD[place as keyof typeof KEYBOARD]).flat() as string[];
    return listed
      .map((key) => key.replace('Control+', ''))
      .filter((key) => !heard.has(key) && !native.has(key) && !(key === '0' && heard.has('1-9')))
      .map((key) => `${place}: ${key}`);
  });
  expect(dead).toEqual([]);
});
