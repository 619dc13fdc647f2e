/** How a text may be stored as bytes, in the order in which they win where the evidence is equal. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A text with how its bytes were read; `sure` where they could be read in no other way, or say themselves what they are. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly sure: boolean;
}

/** Marks that no table of answers holds: what a workbook or a picture is full of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BINARY = /[\0-\x08\x0E-\x1F]/;

const decode = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return BINARY.test(text) ? null : text;
  } catch {
    // not in this encoding
    return null;
  }
};

/** What the first bytes say of themselves. */
const marked = ([a, b, c]: Uint8Array): Encoding | null =>
  a === 0xef && b === 0xbb && c === 0xbf
    ? 'utf-8'
    : a === 0xff && b === 0xfe
      ? 'utf-16le'
      : a === 0xfe && b === 0xff
        ? 'utf-16be'
        : null;

/** UTF-16 without a mark: the zeros of commas, digits and line ends stand at every second place only. */
const zeros = (bytes: Uint8Array): Encoding | null => {
  let [even, odd] = [0, 0];
  for (let i = bytes.indexOf(0); i >= 0; i = bytes.indexOf(0, i + 1)) {
    if (i % 2 === 0) even++;
    else odd++;
  }
  return odd > 0 && even === 0 ? 'utf-16le' : even > 0 && odd === 0 ? 'utf-16be' : null;
};

const HALVES =
  /[\u00C0-\u00FF]{3,}|[\u00A1-\u00BF](?=[\u0080-\u00FF])|[\u0080-\u00FF](?=[\u00A1-\u00BF\u201E-\u203A\u2122\u02C6\u02DC])|[¤¦¨¬¯´¸¼½¾](?=\p{L})/gu;

/** How many signs of a text are unlikely to have been meant, one point each. */
const ODD: Readonly<Record<'utf-8' | 'gb18030' | 'big5' | 'windows-1252', (text: string, bytes: Uint8Array) => number>> = {
  // Rare letters (beyond those of European languages, Greek and Cyrillic): two bytes of GBK that happen to be a letter of UTF-8.
  'utf-8': (text) => (text.match(/[\u0080-\u009F\u0180-\u0384\u03CF-\u040F\u0460-\u07FF]/g) ?? []).length,
  gb18030: (_, bytes) => oddPairs(bytes, (lead, trail) => trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead <= 0xa3)),
  big5: (_, bytes) => oddPairs(bytes, (lead) => lead >= 0xa1 && lead <= 0xc6),
  // A letter with an accent stands among plain ones; signs such as ± or » beside another such byte are halves of Chinese.
  'windows-1252': (text) => (text.match(HALVES) ?? []).reduce((sum, run) => sum + run.length, 0),
};

/** Of the two-byte characters, how many are none of the common ones of their encoding. */
const oddPairs = (bytes: Uint8Array, common: (lead: number, trail: number) => boolean): number => {
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    i++;
    if (!common(lead, bytes[i] ?? 0)) odd++;
  }
  return odd;
};

/**
 * The text of a file whose encoding nobody named: by its first bytes, by the zeros of UTF-16, or else the encoding, of those that can
 * read every byte, in which the fewest characters are unlikely; the reader can be shown which it was and name another. Null where no
 * encoding reads it, as with a workbook. Takes a time in proportion to the length.
 * `wanted` is an encoding the reader chose, and no other is then tried.
 * Example: decodeText(new TextEncoder().encode('茶')) has the encoding 'utf-8'.
 */
export const decodeText = (bytes: Uint8Array, wanted?: Encoding): Decoded | null => {
  const named = wanted ?? marked(bytes) ?? zeros(bytes);
  if (named) {
    const text = decode(bytes, named);
    return text === null ? null : { text, encoding: named, sure: wanted === undefined };
  }
  const ascii = decode(bytes, 'utf-8');
  if (ascii !== null && ascii.length === bytes.length) return { text: ascii, encoding: 'utf-8', sure: true };
  const read = (['utf-8', 'gb18030', 'big5', 'windows-1252'] as const).flatMap((encoding) => {
    const text = decode(bytes, encoding);
    return text === null ? [] : [{ text, encoding, odd: ODD[encoding](text, bytes) }];
  });
  const [best] = [...read].sort((one, other) => one.odd - other.odd);
  return best ? { text: best.text, encoding: best.encoding, sure: false } : null;
};
