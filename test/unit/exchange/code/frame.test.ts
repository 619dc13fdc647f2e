import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../../src/core/exchange/code/base64url.ts';
import { crc32 } from '../../../../src/core/exchange/code/crc32.ts';
import { CODE_KINDS, type CodeKind, findCodes, framed, LONGEST_BODY } from '../../../../src/core/exchange/code/frame.ts';

/** A head that says what it likes, with a checksum that is right for the body. */
const headed = (start: string, length: number, body: string) => {
  const head = new DataView(new ArrayBuffer(7));
  head.setUint8(0, length >> 16);
  head.setUint16(1, length & 0xffff);
  head.setUint32(3, crc32(new TextEncoder().encode(start.slice(3, 4) + body)));
  return `${start}.${toBase64url(new Uint8Array(head.buffer))}.${body}`;
};
const BODY = 'aB3-_.x';
const CODE = framed('paper', BODY);
const FOUND = { ok: true, kind: 'paper', body: BODY };
const DAMAGED = [{ ok: false, code: 'damaged' }];
const NEWER = [{ ok: false, code: 'newer' }];
const at = (code: number) => String.fromCharCode(code);

describe('the frame of a code', () => {
  it.each(Object.entries(CODE_KINDS) as [CodeKind, string][])('names its kind %s by the letter %s', (kind, letter) => {
    expect(framed(kind, BODY)).toBe(headed(`zk2${letter}`, BODY.length, BODY));
    expect(findCodes(framed(kind, BODY))).toEqual([{ ok: true, kind, body: BODY }]);
  });

  it('is the same for ever', () => {
    expect(framed('paper', 'AA')).toBe('zk2p.AAACQwm-AA.AA');
  });

  it('holds a body of any length up to the longest', () => {
    for (const length of [1, 255, 256, 65_535, 65_536, 65_537, LONGEST_BODY]) {
      const body = 'b'.repeat(length);
      expect(findCodes(framed('sealed', body))).toEqual([{ ok: true, kind: 'sealed', body }]);
    }
  });

  it.each(['', 'a b', '知', ' a', 'a ', 'a'.repeat(LONGEST_BODY + 1)])('holds no other body', (body) => {
    const said = `invalid body: ${body.length} characters (expected 1 to ${LONGEST_BODY} of A-Z a-z 0-9 _ . -)`;
    expect(() => framed('paper', body)).toThrow(new RangeError(said));
  });

  it.each([
    ['says it holds nothing', `${headed('zk2p', 0, '')}aa`],
    ['says it holds more than may be', headed('zk2p', LONGEST_BODY + 1, 'a'.repeat(LONGEST_BODY + 1))],
    ['has no stop behind its head', CODE.replace(/(?<=\.\S{10})\./, '-')],
    ['has a stop inside its head', `${CODE.slice(0, 8)}.${CODE.slice(9)}`],
    ['has the letter of another kind', CODE.replace('zk2p', 'zk2s')],
    ['is of a version before the first there was', CODE.replace('zk2p', 'zk1p')],
    ['is of no version', CODE.replace('zk2p', 'zk0p')],
  ])('is damaged where it %s', (_, code) => {
    expect(findCodes(code)).toEqual(DAMAGED);
  });

  it('is of a newer version with a higher number or a kind that is not known yet', () => {
    expect(findCodes(CODE.replace('zk2p', 'zk3p'))).toEqual(NEWER);
    expect(findCodes(CODE.replace('zk2p', 'zk9x'))).toEqual(NEWER);
    expect(findCodes(CODE.replace('zk2p', 'zk2x'))).toEqual(NEWER);
  });

  it('is cut wherever it ends too soon, and says how much of how much is there', () => {
    const behind = CODE.length - 'zk2p.'.length;
    for (let have = 0; have < behind; have++) {
      const known = have > 11;
      expect(findCodes(CODE.slice(0, 5 + have))).toEqual([
        { ok: false, code: 'cut', have: known ? have - 11 : have, all: known ? BODY.length : 12 },
      ]);
    }
  });

  it('ends where its length says, whatever follows', () => {
    for (const more of ['a', '.', ' and more', '\n中文', '!']) expect(findCodes(CODE + more)).toEqual([FOUND]);
  });
});

describe('a code in a text', () => {
  const marks = [
    ...[0x20, 0x09, 0x0a, 0x0d, 0xa0, 0x3000, 0xad, 0x61c, 0x180e, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2069, 0xfeff],
    ...[...`>"'\`|“”‘’«»「」『』＞＂＇｜｀`].map((mark) => mark.charCodeAt(0)),
    ...[0xfe0e, 0xfe0f],
  ];
  it.each(marks.map((mark) => mark.toString(16)))('is found with U+%s between its characters', (hex) => {
    const spread = [...CODE].join(at(Number.parseInt(hex, 16)));
    expect(findCodes(spread)).toEqual([FOUND]);
  });

  it('is found in letters of full width, with a Chinese stop for a dot', () => {
    const wide = CODE.replace(/[!-~]/g, (letter) => at(letter.charCodeAt(0) + 0xfee0));
    expect(findCodes(wide)).toEqual([FOUND]);
    expect(findCodes(CODE.replaceAll('.', '。'))).toEqual([FOUND]);
  });

  it.each(['，', '*', '中', '<', 'é'])('is not whole with %s in it', (mark) => {
    expect(findCodes(CODE.slice(0, -2) + mark + CODE.slice(-2))).toEqual([{ ok: false, code: 'cut', have: 5, all: 7 }]);
  });

  it('is told from the next one, though the first was cut in its body or in its head, or holds what looks like a beginning', () => {
    const inside = framed('sealed', 'zk2p.zk2p.');
    expect(findCodes(`${inside}${CODE}`)).toEqual([{ ok: true, kind: 'sealed', body: 'zk2p.zk2p.' }, FOUND]);
    expect(findCodes('zk2p.AAAAAAAAAzk2p.AA')).toEqual(DAMAGED);
    expect(findCodes(`${CODE.slice(0, -2)}${CODE}`)).toEqual([{ ok: false, code: 'cut', have: 5, all: 7 }, FOUND]);
    expect(findCodes(`zk2p.AAA${CODE}${CODE}`)).toEqual([{ ok: false, code: 'cut', have: 3, all: 12 }, FOUND, FOUND]);
    expect(findCodes(`zk2p. ${CODE} zk3p.`)).toEqual([{ ok: false, code: 'cut', have: 0, all: 12 }, FOUND, ...NEWER]);
  });
});
