import { fold } from '../pasted/source-text.ts';

const ONE = /^([A-L])(?:\s*[.、:)(\s]|[。]|$)/;
const MANY = /^[A-L](?:[\s,、;/|&和与+.]*[A-L])*$/;
const LOWER = /^[a-l](?:[\s,、;/|&+.]*[a-l])*$/;

/**
 * The options a key names, from 0, in its order; null where it names none by letter. A key may be an option’s own text.
 * Example: lettersOf('A、B，C') is [0, 1, 2].
 */
export const lettersOf = (key: string, options: readonly string[] = []): readonly number[] | null => {
  const text = fold(key)
    .trim()
    .replace(/^[[(]\s*|\s*[\])]?\s*[。.;]?$/g, '')
    .replace(/^(?:选择?|是|为)\s*/, '');
  const same = options.findIndex((option) => option !== '' && fold(option).trim() === fold(key).trim());
  const plain = LOWER.test(text) ? text.toUpperCase() : text;
  if (MANY.test(plain)) {
    const letters = [...plain.matchAll(/[A-L]/g)].map(([letter]) => letter.charCodeAt(0) - 65);
    if (new Set(letters).size === letters.length) return letters;
  }
  if (same >= 0) return [same];
  const one = ONE.exec(text)?.[1];
  return one ? [one.charCodeAt(0) - 65] : null;
};
