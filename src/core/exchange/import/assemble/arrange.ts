import type { Flag } from '../imported.ts';
import { circled } from '../pasted/number-mark.ts';
import { fold } from '../pasted/source-text.ts';
import { type Built, letterId, type Parts } from './body.ts';
import { lettersOf } from './letters.ts';
import { saysNoKey } from './no-key.ts';

const ITEM = /^\s*(?:\(\s?(\d{1,2})\s?\)|(\d{1,2})\s?[.、)](?!\d)|([①-⑳]))\s*/;
const PAIR = /(?:\(\s?(\d{1,2})\s?\)|([①-⑳])|(\d{1,2}))\s*[.、:)]?\s*(?:[-—–→>=:对]+\s*)?\(?([A-L])\)?/gi;

/** The numbered lines of a stem, and the lines before them. */
const itemsOf = (stem: string): { readonly prompt: string; readonly items: readonly string[] } => {
  const prompt: string[] = [];
  const items: string[] = [];
  for (const line of stem.split('\n')) {
    const number = ITEM.exec(fold(line));
    const n = number ? Number(number[1] ?? number[2] ?? circled(number[3] ?? '')) : 0;
    if (number && n === items.length + 1) items.push(line.slice(number[0].length).trim());
    else if (items.length > 0) items[items.length - 1] += `\n${line}`;
    else prompt.push(line);
  }
  return { prompt: prompt.join('\n').trim(), items };
};

/** Which letter (from 0) each item (from 0) is given; items without one are absent. */
const pairsOf = (key: string): ReadonlyMap<number, number> =>
  new Map(
    [...fold(key).matchAll(PAIR)].map(([, a, b, c, letter = '']) => [
      (b ? circled(b) : Number(a ?? c)) - 1,
      letter.toUpperCase().charCodeAt(0) - 65,
    ]),
  );

interface Sorted {
  readonly prompt: string;
  readonly items: readonly { readonly text: string; readonly letter: number | null }[];
  readonly flags: readonly Flag[];
}

const sorted = ({ prompt: stem, options, key }: Parts): Sorted => {
  const { prompt, items } = itemsOf(stem);
  const given = key === null || saysNoKey(key) ? null : key;
  const pairs = pairsOf(given ?? '');
  const read = items.map((text, i) => {
    const letter = pairs.get(i);
    return { text, letter: letter !== undefined && letter < options.length ? letter : null };
  });
  const flags: Flag[] = given === null ? ['no-answer'] : [];
  if (given !== null && (read.length === 0 || read.some(({ letter }) => letter === null))) flags.push('bad-answer');
  return { prompt, items: read, flags };
};

/** Pairs to match: numbered lines of the stem and the options, the key (1)-B；(2)-A. */
export const matchBody = (parts: Parts): Built => {
  const { prompt, items, flags } = sorted(parts);
  const used = new Set(items.map(({ letter }) => letter));
  const pairs = items.map(({ text, letter }, i) => ({
    id: `p${i + 1}`,
    left: text,
    right: letter === null ? '' : (parts.options[letter] ?? ''),
    feedback: '',
    also: [],
  }));
  const extra = parts.options.flatMap((text, i) => (used.has(i) ? [] : [{ id: `x-${letterId(i)}`, text, feedback: '' }]));
  return { body: { kind: 'match', id: parts.id, prompt, pairs, extra }, flags };
};

/** Items to sort: numbered lines of the stem, the options as categories, the key (1)-B；(2)-A. */
export const classifyBody = (parts: Parts): Built => {
  const { prompt, items, flags } = sorted(parts);
  const categories = parts.options.map((name, i) => ({ id: letterId(i), name, gist: '' }));
  const read = items.map(({ text, letter }, i) => ({
    id: `i${i + 1}`,
    text,
    primary: letter === null ? '' : letterId(letter),
    reason: '',
    also: [],
  }));
  return { body: { kind: 'classify', id: parts.id, prompt, hint: '', partMark: 0.5, categories, items: read }, flags };
};

/** Steps to order: the options as they are listed, the key their right order, such as BCA. */
export const orderBody = ({ id, prompt, options, key }: Parts): Built => {
  const given = key === null || saysNoKey(key) ? null : key;
  const letters = given === null ? null : lettersOf(given.replace(/[-—–→>]+/g, ''));
  const whole = letters !== null && letters.length === options.length && letters.every((letter) => letter < options.length);
  const places = whole ? letters : options.map((_, i) => i);
  const steps = places.map((place) => ({ id: letterId(place), text: options[place] ?? '', feedback: '' }));
  const flags: Flag[] = given === null ? ['no-answer'] : whole ? [] : ['bad-answer'];
  return { body: { kind: 'order', id, prompt, steps, also: [], ...(whole ? {} : { unordered: true as const }) }, flags };
};
