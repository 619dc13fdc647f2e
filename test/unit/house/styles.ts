/** The class names that selectors of a sheet ask for; what stands in comments and in values is none. */
export const classesAsked = (css: string): readonly string[] => {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '');
  const selectors = bare.replace(/\{[^{}]*\}/g, '{}').replace(/@(import|layer)[^;{]*;/g, '');
  return [...new Set([...selectors.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name as string))];
};

const ATTRIBUTE = /\bclass(?:Name|:list)?\s*=\s*(?:"[^"]*"|'[^']*'|`[^`]*`|\{[^}]*\}+)/g;
const DIRECTIVE = /\bclass:([\w-]+)/g;
const QUOTED = /(['"`])((?:(?!\1)[^\\\n]){1,60})\1/g;

/**
 * The names that a source file may give to an element: in its `class` attributes, and as words in quotes, where scripts choose one. One that ends with a
 * hyphen is a beginning, which an expression goes on with.
 */
export const classesGiven = (source: string): ReadonlySet<string> => {
  const attributes = [...source.matchAll(ATTRIBUTE)].map(([text]) => text);
  const directives = [...source.matchAll(DIRECTIVE)].map(([, name]) => name);
  // A key of an object and a word of a constant can become a class by way of an expression.
  const quoted = [...source.matchAll(QUOTED)].map(([, , text]) => text);
  return new Set([...attributes, ...directives, ...quoted].flatMap((text) => text?.match(/[\w-]+/g) ?? []));
};
