const NAME = /[\w.-]+\.(?:js|css|woff2)\b/g;

/**
 * The files of _astro that a file names, and those that these name, and so on: all that it can ever ask for. `text` gives a file's
 * text. Names are unlike any word, for each has a hash.
 */
export const needsOf = (text: (file: string) => string, all: ReadonlySet<string>): ((file: string) => ReadonlySet<string>) => {
  const named = new Map<string, readonly string[]>();
  const namesIn = (file: string): readonly string[] => {
    const known = named.get(file);
    if (known) return known;
    const found = [...new Set(text(file).match(NAME) ?? [])].map((name) => `_astro/${name}`).filter((name) => all.has(name));
    named.set(file, found);
    return found;
  };
  return (file) => {
    const found = new Set<string>();
    const follow = (each: string) => {
      for (const name of namesIn(each)) {
        if (found.has(name)) continue;
        found.add(name);
        if (/\.(js|css)$/.test(name)) follow(name);
      }
    };
    follow(file);
    return found;
  };
};
