import { describe, expect, it } from 'vitest';
import { NO_ROSTER } from '../../../src/core/class/roster.ts';
import { paperCode } from '../../../src/core/exchange/code/read-code.ts';
import { newIn, readCopy, writeCopy } from '../../../src/state/teach/copy.ts';
import { classOf, handed, singles, who } from '../../support/class.ts';

const paper = singles(2);
const [body = ''] = classOf(paper, [handed(paper, who('张伟'), ['a', null])]).bodies;
const key = (x: string) => ({ kty: 'EC', crv: 'P-256', x, y: 'T3Mp_LSGtjLxb8fUoSBGH0GfHs1WqQh0gGuNQJ8fKkE', d: 'AQ' });
const things = new Map<string, unknown>([
  [`teach:paper:${paper.id}`, { v: 1, code: paperCode(paper), handed: 5 }],
  [`teach:sub:${paper.id}:sub0000001`, { v: 1, body, arrived: 7 }],
  [`teach:rule:${paper.id}:r1`, { v: 1, id: 'r1', paper: paper.id, at: 3, kind: 'full', item: 0, why: 'x' }],
  [
    `teach:roster:${paper.id}:n1`,
    { v: 1, id: 'n1', paper: paper.id, at: 2, kind: 'listed', students: [who('张伟')], instead: [] },
  ],
]);
const read = (text: string) => {
  const copy = readCopy(text);
  if (!copy.ok) throw new Error(copy.code);
  return copy;
};

describe('a copy of all that is the teacher’s', () => {
  it('gives everything back, and brings nothing twice', () => {
    const copy = read(writeCopy(things));
    expect(copy.things).toEqual(things);
    expect(copy.aside.size).toBe(0);
    expect(newIn(copy, new Map())).toEqual(things);
    expect(newIn(copy, things).size).toBe(0);
  });

  it('never changes what is here: of two things under one name the one that is here stays', () => {
    const here = new Map([[`teach:roster:${paper.id}:n1`, null]]);
    expect([...newIn(read(writeCopy(things)), here).keys()]).toEqual([...things.keys()].slice(0, 3));
  });

  it('reads a roster that was once kept whole, and brings it once', () => {
    const whole = new Map([[`teach:roster:${paper.id}`, { ...NO_ROSTER, students: [who('张伟')], counts: 'best' }]]);
    const copy = read(writeCopy(whole));
    expect([...copy.things.values()]).toMatchObject([
      { kind: 'listed', students: [who('张伟')] },
      { kind: 'counted', counts: 'best' },
    ]);
    expect(newIn(copy, whole).size).toBe(0);
    expect(newIn(copy, copy.things).size).toBe(0);
  });

  it('sets aside by name what cannot be read, keeps it, and takes it along into the next copy', () => {
    const spoilt = new Map([...things, [`teach:sub:${paper.id}:bad`, { v: 1, body: 'AAAA', arrived: 1 }], ['teach:dream:1', 1]]);
    const copy = read(writeCopy(spoilt));
    expect(copy.things).toEqual(things);
    expect([...copy.aside.keys()]).toEqual([`teach:aside:teach:sub:${paper.id}:bad`, 'teach:aside:teach:dream:1']);
    const next = read(writeCopy(new Map([...copy.things, ...copy.aside])));
    expect(next.aside).toEqual(copy.aside);
  });

  it.each([
    ['', 'not-a-copy'],
    ['{}', 'not-a-copy'],
    ['[]', 'not-a-copy'],
    ['{"format":"zhike-record","things":{}}', 'not-a-copy'],
    ['{"format":"zhike-teach","v":1,"things":{', 'not-whole'],
    ['{"format":"zhike-teach","v":2,"things":{}}', 'newer'],
  ])('%s is refused, with why', (text, code) => {
    expect(readCopy(text)).toEqual({ ok: false, code });
  });

  it('sets a key aside that is none', () => {
    expect([...read(writeCopy(new Map([['teach:key', key('AAAA')]]))).aside.keys()]).toEqual(['teach:aside:teach:key']);
  });

  it('keeps the key of another device beside the one here', async () => {
    const { exportJWK, generateKeyPair } = await import('jose');
    const made = async () => exportJWK((await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })).privateKey);
    const [one, two] = [await made(), await made()];
    const copy = read(writeCopy(new Map([['teach:key', two]])));
    expect([...newIn(copy, new Map()).keys()]).toEqual(['teach:key']);
    const [name, value] = [...newIn(copy, new Map([['teach:key', one]]))][0] ?? [];
    expect(name).toMatch(/^teach:key:[\w-]{44}$/);
    expect(value).toEqual(two);
    expect(newIn(copy, new Map([['teach:key', two]])).size).toBe(0);
  });
});
