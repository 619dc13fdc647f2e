import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Card, fieldOf } from '../../src/core/exchange/export/anki.ts';
import { zipped } from '../../src/core/exchange/export/zip.ts';

/** Tables and indices of Anki’s collection, version 11, which every Anki since 2.0 imports. */
const SCHEMA = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn); create index ix_cards_usn on cards (usn); create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid); create index ix_cards_sched on cards (did, queue, due); create index ix_revlog_cid on revlog (cid); create index ix_notes_csum on notes (csum);`;

const sha = (text: string) => createHash('sha1').update(text).digest('hex');
/** A number in Anki’s range of ids (milliseconds since 1970) that a name always has. */
const idOf = (name: string): number => 1_500_000_000_000 + Number.parseInt(sha(name).slice(0, 9), 16);
const FRONT = '<div class="front">{{Front}}</div>';

const model = (id: number, did: number) => ({
  id,
  name: 'Zhike',
  type: 0,
  mod: 0,
  usn: -1,
  sortf: 0,
  did,
  tmpls: [{ name: 'Card 1', ord: 0, qfmt: FRONT, afmt: `${FRONT}<hr id="answer">{{Back}}`, did: null, bqfmt: '', bafmt: '' }],
  flds: ['Front', 'Back'].map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] })),
  css: '.card{font-family:sans-serif;font-size:18px;text-align:left;max-width:40em;margin:auto}',
  latexPre: '',
  latexPost: '',
  tags: [],
  vers: [],
  req: [[0, 'any', [0]]],
});
const deck = (id: number, name: string) => ({
  id,
  name,
  mod: 0,
  usn: -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
  extendNew: 10,
  extendRev: 50,
});

/**
 * Cards as an .apkg of one deck. Notes, kind and deck always have the same ids, so that a later one updates what was imported before and
 * makes no duplicate. seconds since 1970: when the texts were last changed; Anki takes an update only where it is later.
 */
export const apkg = (cards: readonly Card[], name: string, seconds: number): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'zhike-apkg-'));
  try {
    const path = join(folder, 'collection.anki2');
    const db = new DatabaseSync(path);
    const [mid, did] = [idOf('zhike model'), idOf(`deck ${name}`)];
    // One transaction, and no waiting for the disk: the file is read once and thrown away.
    db.exec(`pragma journal_mode=off; pragma synchronous=off; begin; ${SCHEMA}`);
    const conf = {
      nextPos: cards.length + 1,
      curDeck: did,
      curModel: mid,
      activeDecks: [did],
      sortType: 'noteFld',
      newSpread: 0,
    };
    const limits = { id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false };
    const fresh = { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: true, separate: true };
    const review = { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36_500, bury: true };
    const lapse = { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 };
    const json = (value: unknown) => JSON.stringify(value);
    db.prepare('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)').run(
      seconds,
      seconds * 1000,
      seconds * 1000,
      json(conf),
      json({ [mid]: { ...model(mid, did), mod: seconds } }),
      json({ 1: deck(1, 'Default'), [did]: { ...deck(did, name), mod: seconds } }),
      json({ 1: { ...limits, new: fresh, rev: review, lapse } }),
      '{}',
    );
    const note = db.prepare('insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)');
    const card = db.prepare('insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)');
    for (const [i, { id, front, back, tags }] of cards.entries()) {
      const [face, answer] = [fieldOf(front), fieldOf(back)];
      const plain = face.replace(/<[^>]*>/g, '');
      note.run(
        idOf(id),
        id,
        mid,
        seconds,
        ` ${tags.join(' ')} `,
        `${face}\u001f${answer}`,
        plain,
        Number.parseInt(sha(plain).slice(0, 8), 16),
        '',
      );
      card.run(idOf(`card ${id}`), idOf(id), did, seconds, i + 1, '');
    }
    db.exec('commit');
    db.close();
    return zipped({ 'collection.anki2': readFileSync(path), media: '{}' });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
