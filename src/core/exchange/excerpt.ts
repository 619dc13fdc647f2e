/**
 * The beginning of a text, as much of it as a message has room for: at most `most` characters, with … where something is left out, so
 * that nobody takes a part for the whole; never half a character.
 * Example: excerpt('long name', 5) is 'long…'.
 */
export const excerpt = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};
