/** What parts the cells of a pasted line: comma, tab, semicolon, bar, the ideographic comma, the full-width comma and semicolon. */
const MARK = /[,\t;|\u3001\uFF0C\uFF1B]/;

/** The cells of one pasted line, and whether the first was quoted: then it is a name, whatever it looks like. */
export interface Line {
  readonly cells: readonly string[];
  readonly quoted: boolean;
}

const split = (line: string): readonly string[] => {
  const found = MARK.test(line) ? line.split(MARK) : line.trim().split(/\s+/);
  const last = found.at(-1)?.trim() === '' ? found.slice(0, -1) : found;
  return last.map((cell) => cell.trim());
};

/**
 * A pasted line in cells: parted by marks, or where it has none by spaces; a closing mark makes no further cell. The first may stand
 * in quotation marks, as spreadsheets write a name that holds a mark; inside, a quotation mark is doubled.
 * Example: lineCells('"tea, hot", 1, 2').cells is ['tea, hot', '1', '2'].
 */
export const lineCells = (line: string): Line => {
  const [, name, after = ''] = /^\s*"((?:[^"]|"")*)"(.*)$/s.exec(line) ?? [];
  const rest = after.trimStart();
  // `"Fast" lane, 1, 2` is a name with a quoted word in it, and no quoted name.
  if (name === undefined || !(MARK.test(rest[0] ?? ',') || !MARK.test(rest))) return { cells: split(line), quoted: false };
  const values = rest === '' ? [] : split(MARK.test(rest[0] ?? '') ? rest.slice(1) : rest);
  return { cells: [name.replaceAll('""', '"').trim(), ...values], quoted: true };
};

/** A name in quotation marks, as `lineCells` reads it back. Example: quotedCell('a "b"') is '"a ""b"""'. */
export const quotedCell = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Whether a name can stand as a first cell without quotation marks. Example: plainCell('tea, hot') is false. */
export const plainCell = (name: string): boolean => !MARK.test(name) && !name.includes('"');
