import { Inflate } from 'fflate';

/** A stretch of an archive: one part of it, still packed. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly from: number;
  readonly to: number;
}

export type PartsRead =
  | { readonly ok: true; readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly code: 'not-zip' | 'encrypted' | 'bomb' | 'broken' };

/** More parts than a document with a thousand pictures has. */
const ENTRIES_MOST = 10_000;
/** As much packed text at a time as cannot become more than 64 MB before its size is looked at again. */
const STEP = 65_536;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The list of parts at the end of an archive; null where there is none. */
const entriesOf = (bytes: Uint8Array): readonly Entry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return null;
  const count = Math.min(view.getUint16(end + 10, true), ENTRIES_MOST);
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; i++) {
    const [length, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const local = view.getUint32(at + 42, true);
    if (local + 30 <= bytes.length && view.getUint32(local, true) === LOCAL) {
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name: names.decode(bytes.subarray(at + 46, at + 46 + length)),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        from,
        to: from + view.getUint32(at + 20, true),
      });
    }
    at += 46 + length + extra + comment;
  }
  return entries;
};

/** A part unpacked a piece at a time, so that what its list claims of its size need not be believed; null where it is too much. */
const unpacked = (packed: Uint8Array, most: number): Uint8Array | null => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  });
  for (let at = 0; at < packed.length && size <= most; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (size > most) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/**
 * The wanted parts of a zip archive, each at most `most` bytes unpacked; a name is only compared, so a path that leads elsewhere leads
 * nowhere. Its own list of fflate’s `unzipSync` is not used: it inflates as far as the packed bytes go, whatever size is claimed.
 * Example: of an archive that holds word/document.xml, zipParts(bytes, ['word/document.xml'], 1e6) has it.
 */
export const zipParts = (bytes: Uint8Array, wanted: readonly string[], most: number): PartsRead => {
  if (bytes.length < 22) return { ok: false, code: 'not-zip' };
  const entries = entriesOf(bytes);
  if (entries === null) return { ok: false, code: 'not-zip' };
  const parts = new Map<string, Uint8Array>();
  for (const { name, method, encrypted, from, to } of entries) {
    if (!wanted.includes(name) || parts.has(name)) continue;
    if (encrypted) return { ok: false, code: 'encrypted' };
    const packed = bytes.subarray(from, to);
    try {
      const part = method === 0 ? packed : method === 8 ? unpacked(packed, most) : undefined;
      if (part === undefined) return { ok: false, code: 'broken' };
      if (part === null || part.length > most) return { ok: false, code: 'bomb' };
      parts.set(name, part);
    } catch {
      // the packed bytes are damaged
      return { ok: false, code: 'broken' };
    }
  }
  return { ok: true, names: entries.map(({ name }) => name), parts };
};
