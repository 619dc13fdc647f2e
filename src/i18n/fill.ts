/** Puts values into a text's `{name}` places. Texts that go to islands are plain strings, because functions cannot be passed to them. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new RangeError(`no value for {${name}} in “${template}” (given: ${Object.keys(values).join(', ')})`);
    return String(value);
  });
