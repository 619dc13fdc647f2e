import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWordXml } from '../../../../../src/core/exchange/import/docx/word-xml.ts';
import { zipParts } from '../../../../../src/core/exchange/import/docx/zip-parts.ts';

const MOST = 1_000_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Bytes that no packing makes shorter. */
const noise = (length: number) => {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
};
const read = (bytes: Uint8Array, wanted: readonly string[], most = MOST) => {
  const found = zipParts(bytes, wanted, most);
  return found.ok ? { names: found.names, parts: [...found.parts] } : found.code;
};
/** An archive with a byte of its list of parts set to another. */
const changed = (bytes: Uint8Array, place: number, value: number) => {
  const other = bytes.slice();
  const view = new DataView(other.buffer);
  for (let at = 0; at + 4 <= other.length; at++) if (view.getUint32(at, true) === 0x02014b50) other[at + place] = value;
  return other;
};

describe('the parts of an archive', () => {
  it('are those that are wanted, packed or not, whatever else is said of each', () => {
    const [a, b] = [bytesOf('甲'.repeat(100)), bytesOf('乙')];
    const bytes = zipSync(
      {
        'a.xml': [a, { level: 9, comment: '话', extra: { 1: new Uint8Array(300) } }],
        '甲/b': [b, { level: 0 }],
        c: bytesOf('丙'),
      },
      { comment: '话' },
    );
    expect(read(bytes, ['甲/b', 'a.xml', 'none'])).toEqual({
      names: ['a.xml', '甲/b', 'c'],
      parts: [
        ['a.xml', a],
        ['甲/b', b],
      ],
    });
    expect(read(zipSync({}), ['a'])).toEqual({ names: [], parts: [] });
  });

  it('are found before what stands behind the archive, and in a view of other bytes', () => {
    const bytes = zipSync({ a: bytesOf('甲') });
    const whole = new Uint8Array(bytes.length + 100);
    whole.set(bytes, 50);
    expect(read(whole.subarray(50), ['a'])).toEqual({ names: ['a'], parts: [['a', bytesOf('甲')]] });
    expect(read(new Uint8Array([...bytes, ...new Uint8Array(65_536)]), ['a'])).toBe('not-zip');
  });

  it.each([0, 9] as const)('may be as long as they may, packed at level %i, and no longer', (level) => {
    const data = noise(200_000);
    const bytes = zipSync({ a: [data, { level }] });
    expect(read(bytes, ['a'], 200_000)).toEqual({ names: ['a'], parts: [['a', data]] });
    expect(read(bytes, ['a'], 199_999)).toBe('bomb');
    expect(read(bytes, ['b'], 1)).toEqual({ names: ['a'], parts: [] });
  });

  it('are refused where they are locked, packed in another way, or damaged, and only where they are wanted', () => {
    const bytes = zipSync({ a: bytesOf('甲'.repeat(100)) });
    const damaged = bytes.slice();
    damaged.fill(0xff, 31, 36);
    for (const [spoilt, code] of [
      [changed(bytes, 8, 1), 'encrypted'],
      [changed(bytes, 10, 12), 'broken'],
      [damaged, 'broken'],
    ] as const) {
      expect(read(spoilt, ['a'])).toBe(code);
      expect(read(spoilt, ['b'])).toEqual({ names: ['a'], parts: [] });
    }
  });

  it('are none where the archive is cut, or its list does not lead to them', () => {
    const bytes = zipSync({ a: bytesOf('甲') });
    for (const cut of [0, 21, bytes.length - 1]) expect(read(bytes.slice(0, cut), ['a'])).toBe('not-zip');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = bytes.length - 22;
    const list = view.getUint32(end + 16, true);
    const other = (at: number, value: number) => {
      const copy = bytes.slice();
      new DataView(copy.buffer).setUint32(at, value, true);
      return read(copy, ['a']);
    };
    for (const [at, value] of [
      [list, 1],
      [list + 42, 5],
      [list + 42, bytes.length],
      [end + 16, bytes.length],
    ] as const)
      expect(other(at, value)).toEqual({ names: [], parts: [] });
  });
});

it('the names of Word’s XML are those that Word uses, whatever prefix a file has, and those of others as they are', () => {
  const names = (xml: string) => {
    const told: string[] = [];
    const ok = readWordXml(xml, {
      open: (name, attributes) =>
        told.push([name, ...Object.keys(attributes).filter((key) => !key.startsWith('xmlns'))].join(' ')),
      close: (name) => told.push(`/${name}`),
      text: () => {},
    }).ok;
    return [ok, told.join()];
  };
  const main = [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ];
  for (const word of main) {
    expect(names(`<a:p xmlns:a="${word}" a:val="1" id="2"><a:t/><x:y/></a:p>`)).toEqual([
      true,
      'w:p w:val id,w:t,/w:t,x:y,/x:y,/w:p',
    ]);
    expect(names(`<p xmlns="${word}" id="2"><x:y/></p>`)).toEqual([true, 'w:p id,x:y,/x:y,/w:p']);
    expect(names(`<w:p xmlns:w="${word}"><t/></w:p>`)).toEqual([true, 'w:p,t,/t,/w:p']);
  }
  const math = ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'];
  for (const of of math) expect(names(`<a:t xmlns:a="${of}"/>`)).toEqual([true, 'm:t,/m:t']);
  expect(names('<a:Fallback xmlns:a="http://schemas.openxmlformats.org/markup-compatibility/2006"/>')).toEqual([
    true,
    'mc:Fallback,/mc:Fallback',
  ]);
  expect(names(`<a:p xmlns:a="http://x/" other="${main[0]}"/>`)).toEqual([true, 'a:p other,/a:p']);
});
