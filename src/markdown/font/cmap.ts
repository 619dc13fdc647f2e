const tag = (view: DataView, at: number) => String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));

/** Byte offset of a table in a TrueType file. */
const tableAt = (view: DataView, name: string): number => {
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    if (tag(view, record) === name) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no ${name} table`);
};

/** Format 12: groups of consecutive characters, any plane. */
const groups = (view: DataView, at: number): number[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, index) => at + 16 + index * 12).flatMap((group) => {
    const first = view.getUint32(group);
    return Array.from({ length: view.getUint32(group + 4) - first + 1 }, (_, offset) => first + offset);
  });

/** Format 4: segments of consecutive characters, first plane only; the last segment is the end mark U+FFFF. */
const segments = (view: DataView, at: number): number[] => {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count - 1 }, (_, index) => at + 14 + index * 2).flatMap((end) => {
    const first = view.getUint16(end + count * 2 + 2);
    return Array.from({ length: view.getUint16(end) - first + 1 }, (_, offset) => first + offset);
  });
};

/** The characters a TrueType font has glyphs for (OpenType `cmap`, formats 4 and 12). */
export const charactersOf = (font: Uint8Array): Set<string> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + index * 8));
  const codes = subtables.flatMap((at) => {
    const format = view.getUint16(at);
    if (format === 12) return groups(view, at);
    return format === 4 ? segments(view, at) : [];
  });
  return new Set(codes.map((code) => String.fromCodePoint(code)));
};
