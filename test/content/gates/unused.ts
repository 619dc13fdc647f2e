/** A dictionary’s keys by their paths, texts only: `themes.dark`. */
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
    : [path];

const word = (name: string) => new RegExp(`(?<![\\w$-])${name.replace(/[$]/g, '\\$')}(?![\\w$-])`);
/** A group whose members are taken by a computed name: `kinds[kind]`, `Object.entries(kinds)`, or a list. */
const computed = (name: string) =>
  new RegExp(`(?<![\\w$])${name}(\\?\\.)?\\[|Object\\.(entries|keys|values)\\([\\w.]*\\b${name}\\)`);

/**
 * Texts of a dictionary that no code can show: neither their own name nor a group around them, taken by a computed name, stands in
 * the code. A name that stands there for something else hides a dead text; a text that is used is never called dead.
 */
export const unusedTexts = (dictionary: unknown, code: string): readonly string[] =>
  pathsOf(dictionary)
    .filter((path) => {
      const own = path.findLast((key) => !/^\d+$/.test(key)) ?? '';
      return !word(own).test(code) && !path.slice(0, -1).some((group) => computed(group).test(code));
    })
    .map((path) => path.join('.'));
