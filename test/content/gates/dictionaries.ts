import { hanShare } from '../../support/han.ts';
import { punctuationFaults } from '../../support/zh-punct.ts';

/** A dictionary flattened: `themes.dark` → text. */
export const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flat(item, path ? `${path}.${key}` : key));
};

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Strings that are missing or blank in one language, whose placeholders differ, or that are punctuated in the other language’s way. */
export const dictionaryFaults = (zh: unknown, en: unknown): readonly string[] => {
  const [chinese, english] = [new Map(flat(zh)), new Map(flat(en))];
  const keys = [...new Set([...chinese.keys(), ...english.keys()])];
  return keys.flatMap((key) => {
    const [here, there] = [chinese.get(key), english.get(key)];
    if (here === undefined || there === undefined) return [`${key} is only in ${here === undefined ? 'English' : 'Chinese'}`];
    return [
      ...(here.trim() && there.trim() ? [] : [`${key} is blank`]),
      ...(places(here) === places(there)
        ? []
        : [`${key}: placeholders ${places(here) || '(none)'} and ${places(there) || '(none)'}`]),
      ...punctuationFaults(here).map((fault) => `${key}: ${fault}`),
      // A link to the other language, and the course's own name, may be in the other language.
      ...(there.length > 20 && hanShare(there) > 0.5 ? [`${key} is not in English: ${there}`] : []),
    ];
  });
};
