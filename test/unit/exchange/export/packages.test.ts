import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/exchange/export/anki.ts';
import { zipped } from '../../../../src/core/exchange/export/zip.ts';
import { apkg } from '../../../packages/apkg.ts';
import { coursePoints, packagesIn } from '../../../packages/packages.ts';

/** The rows of a query on the collection in a package. */
const ask = (file: Uint8Array, query: string): readonly Record<string, unknown>[] => {
  const folder = mkdtempSync(join(tmpdir(), 'zhike-test-'));
  try {
    const path = join(folder, 'collection.anki2');
    writeFileSync(path, unzipSync(file)['collection.anki2'] ?? new Uint8Array());
    const db = new DatabaseSync(path, { readOnly: true });
    const rows = db.prepare(query).all();
    db.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('Anki packages', () => {
  it.each(['zh', 'en'] as const)('of the points in %s have each of the 190 once, with a card for each note', (locale) => {
    const file = apkg(coursePoints(locale), 'Zhike::Points', 1_700_000_000);
    expect(ask(file, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask(file, 'select count(*) n, count(distinct guid) g, count(distinct id) i from notes')).toEqual([
      { n: 190, g: 190, i: 190 },
    ]);
    expect(ask(file, 'select count(*) n from cards join notes on notes.id = nid')).toEqual([{ n: 190 }]);
  });

  it('keep the ids of notes, cards, deck and kind when a text changes, so that importing again makes no duplicate', () => {
    const cards: readonly Card[] = [{ id: 'zhike-zh-a', front: '问', back: '答', tags: [] }];
    const ids = 'select notes.id n, guid, mid, cards.id c, did from notes join cards on nid = notes.id';
    const [before, after] = [cards, cards.map((card) => ({ ...card, back: '新答' }))].map((each, i) => apkg(each, 'D', 1000 + i));
    if (!before || !after) throw new Error('no package');
    expect(ask(after, ids)).toEqual(ask(before, ids));
    expect(ask(after, 'select mod from notes')).toEqual([{ mod: 1001 }]);
    expect(Object.keys(JSON.parse(`${ask(before, 'select models m from col')[0]?.m}`) as object)).toEqual(
      Object.keys(JSON.parse(`${ask(after, 'select models m from col')[0]?.m}`) as object),
    );
  });

  it('have no id twice between the languages', () => {
    const ids = (['zh', 'en'] as const).flatMap((locale) => coursePoints(locale).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the packages of the course', () => {
  const made = { zh: packagesIn('zh', 1), en: packagesIn('en', 1) };

  it.each(['zh', 'en'] as const)('in %s hold the bank in every format', (locale) => {
    const endings = [
      '.moodle.xml',
      '.gift.txt',
      '.qti21.zip',
      '.qti30.zip',
      '.canvas.zip',
      '.csv',
      '.anki.txt',
      '-questions.apkg',
      '-points.apkg',
    ];
    expect(made[locale].map(({ name }) => name)).toEqual(endings.map((ending) => `zhike-${locale}${ending}`));
    expect(made[locale].filter(({ file }) => file.length < 10_000)).toEqual([]);
  });
});

describe('zipped', () => {
  it('gives the same bytes for the same files, whenever they are made', () => {
    const files = { 'a/题.txt': '甲', b: Uint8Array.of(0, 255) };
    expect(zipped(files)).toEqual(zipped(files));
    expect(unzipSync(zipped(files))).toMatchObject({ b: Uint8Array.of(0, 255) });
    // The date of its first file: 1 January 2000, midnight.
    expect([...zipped(files).slice(10, 14)]).toEqual([0, 0, 33, 40]);
  });
});
