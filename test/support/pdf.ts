import { inflateSync } from 'node:zlib';

/** The objects of a file by number, each as it stands, a byte a character. */
const objectsOf = (file: string): ReadonlyMap<number, string> =>
  new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, n, body]) => [Number(n), body ?? '']));

/** What a stream holds, unpacked. */
const streamOf = (object: string): string => {
  const [head = ''] = object.split('stream\n', 1);
  const from = head.length + 'stream\n'.length;
  const packed = Buffer.from(object.slice(from, from + Number(/\/Length (\d+)/.exec(head)?.[1])), 'latin1');
  return (head.includes('/FlateDecode') ? inflateSync(packed) : packed).toString('latin1');
};

/** A text written as the hexadecimal digits of UTF-16. */
const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

interface Font {
  /** Digits of one code. */
  readonly width: number;
  readonly text: ReadonlyMap<number, string>;
}

/** What each code of a font stands for, by its ToUnicode map. */
const fontOf = (map: string): Font => {
  const text = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) text.set(Number.parseInt(code, 16), utf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [from, until, start] = [first, last, to].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let code = from; code <= until; code++) text.set(code, String.fromCharCode(start + code - from));
    }
  return { width: /begincodespacerange\n<(\w+)>/.exec(map)?.[1]?.length ?? 4, text };
};

/** Font, text that stands for what is drawn until its end, and codes that are drawn. */
const SHOWN = /\/(F\d+) \S+ Tf|\/ActualText <FEFF(\w*)>|\b(EMC)\b|<(\w+)>/g;

const textOf = (content: string, fonts: ReadonlyMap<string, Font>): string => {
  let [font, instead, said]: [Font | undefined, boolean, string] = [undefined, false, ''];
  for (const [, name, actual, end, codes] of content.matchAll(SHOWN)) {
    if (name !== undefined) font = fonts.get(name);
    else if (actual !== undefined) [instead, said] = [true, said + utf16(actual)];
    else if (end !== undefined) instead = false;
    else if (!instead && font && codes !== undefined)
      for (let at = 0; at < codes.length; at += font.width)
        said += font.text.get(Number.parseInt(codes.slice(at, at + font.width), 16)) ?? '\ufffd';
  }
  return said;
};

/** The pages under a node of the tree, in order. */
const pagesUnder = (objects: ReadonlyMap<number, string>, node: string): readonly string[] => {
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(objects, objects.get(Number(kid)) ?? ''));
};

/** A text without white space: where lines break is not what it says. */
export const packed = (text: string): string => text.replace(/\s+/g, '');

/**
 * The text of each page of a PDF that Chromium wrote, without white space, in the order it was drawn. Of the format it knows what Skia
 * writes: whole objects, Flate, fonts with ToUnicode.
 */
export const pdfPages = (file: Buffer): readonly string[] => {
  const objects = objectsOf(file.toString('latin1'));
  const fonts = new Map<number, Font>();
  const fontAt = (n: number): Font => {
    const known = fonts.get(n);
    if (known) return known;
    const made = fontOf(streamOf(objects.get(Number(/\/ToUnicode (\d+)/.exec(objects.get(n) ?? '')?.[1])) ?? ''));
    fonts.set(n, made);
    return made;
  };
  const root = [...objects.values()].find((each) => each.includes('/Type /Pages') && !each.includes('/Parent')) ?? '';
  return pagesUnder(objects, root).map((page) => {
    const own = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', n]) => [name, fontAt(Number(n))] as const);
    return packed(textOf(streamOf(objects.get(Number(/\/Contents (\d+)/.exec(page)?.[1])) ?? ''), new Map(own)));
  });
};
