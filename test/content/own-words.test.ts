import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/site.ts';
import { allowedRuns, borrowedRuns, fingerprint, notesFingerprints, RUN, runsOf } from './gates/own-words.ts';

const notes = notesFingerprints();
const allowed = allowedRuns();
const folders = ['content', 'src/i18n'];
const files = folders.flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|ya?ml|ts)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('the course', () => {
  it.each(files)('says %s in its own words', (file) => {
    // line by line, so that the end of one text and the beginning of the next make no run
    const lines = readFileSync(join(PROJECT, file), 'utf8').split('\n');
    expect(lines.flatMap((line) => borrowedRuns(line, notes, allowed))).toEqual([]);
  });

  it('knows the notes it must not repeat', () => {
    expect(notes.size).toBeGreaterThan(5000);
  });
});

describe('the gate on borrowed sentences', () => {
  const sentence = '这是一句为了检验这道关卡而编造出来的话';
  const held = new Set(runsOf(sentence).map(fingerprint));

  it('refuses a sentence of the notes', () => {
    expect(borrowedRuns(sentence, held, new Set())).not.toEqual([]);
  });

  it('refuses it with other punctuation, and with Latin and spaces between', () => {
    expect(borrowedRuns([...sentence].join('， x'), held, new Set())).not.toEqual([]);
  });

  it('accepts fifteen characters of it, and not sixteen', () => {
    const characters = [...sentence];
    expect(borrowedRuns(characters.slice(0, RUN - 1).join(''), held, new Set())).toEqual([]);
    expect(borrowedRuns(characters.slice(0, RUN).join(''), held, new Set())).toHaveLength(1);
  });

  it('accepts an enumeration that is listed', () => {
    expect(borrowedRuns(sentence, held, new Set(runsOf(sentence)))).toEqual([]);
  });
});
