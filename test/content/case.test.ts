import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { list, readEntries } from '../../src/schemas/yaml-entries.ts';
import { PROJECT } from '../support/site.ts';
import { caseEntry, type Fact, introduced, type Person, plain, pronounFaults, roleFaults, sumFaults } from './gates/case.ts';
import { readContent } from './read.ts';

const FILE = 'content/case.yaml';
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const { entries, faults } = readEntries(read(FILE), FILE, list, caseEntry);
const all = entries.map(({ data }) => data);
const people = all.filter((entry): entry is Person => entry.kind === 'person');
const facts = all.filter((entry): entry is Fact => entry.kind === 'fact');
const { lessons, units } = readContent();
const LOCALES = ['zh', 'en'] as const;

/** Every text that tells of the company: lessons, and the files of questions, states and concepts, which hold both languages. */
const TEXTS = [
  ...lessons.map(({ locale, path, source }) => ({ locale, path, text: plain(source) })),
  ...units.flatMap(({ id }) =>
    LOCALES.flatMap((locale) =>
      ['questions', 'concepts'].map((folder) => ({
        locale,
        path: `${folder}/${id}`,
        text: read(`content/${folder}/${id}.yaml`),
      })),
    ),
  ),
];
const textOf = (path: string, locale: string) => TEXTS.find((text) => text.path === path && text.locale === locale)?.text ?? '';

/** English sentences that name one person and speak of another. */
const OF_ANOTHER =
  /^(?:Lin He, who runs operations, estimates that her|Zhou Qing, the founder, remembers that it cost 900 to win her|Lin He estimates that in the same time she|Xiaoman, the shop manager, knows him|Only then did Xiaoman|A driver called Old Wu)/;

describe('the case', () => {
  it('is written as its schema says, with ids of its own', () => {
    expect(faults).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has sums that are right', () => {
    expect(facts.flatMap(sumFaults)).toEqual([]);
  });

  it.each(facts.map((fact) => [fact.id, fact] as const))('stands in the texts as %s says, in both languages', (_, fact) => {
    const missing = fact.in.flatMap((path) =>
      LOCALES.filter((locale) => !new RegExp(fact.written[locale]).test(textOf(path, locale))).map(
        (locale) => `${locale}/${path}`,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('is contradicted nowhere', () => {
    const contradictions = all.flatMap((entry) =>
      entry.kind === 'never'
        ? TEXTS.filter(({ locale, text }) => new RegExp(entry.written[locale]).test(text)).map(
            ({ locale, path }) => `${entry.id}: ${locale}/${path}`,
          )
        : [],
    );
    expect(contradictions).toEqual([]);
  });

  it.each(people.map((person) => [person.name.en, person] as const))('introduces %s as one person only', (_, person) => {
    for (const locale of LOCALES) {
      expect(TEXTS.some((text) => text.locale === locale && text.text.includes(person.name[locale]))).toBe(true);
      expect(TEXTS.filter((text) => text.locale === locale).flatMap(({ text }) => roleFaults(person, locale, text))).toEqual([]);
    }
  });

  it('gives each person one pronoun in English', () => {
    const english = lessons.filter(({ locale }) => locale === 'en').map(({ source }) => plain(source));
    expect(english.flatMap((text) => pronounFaults(people, text)).filter((sentence) => !OF_ANOTHER.test(sentence))).toEqual([]);
  });
});

describe('the gate on the case', () => {
  const person = (id: string) => people.find((one) => one.id === id) as Person;

  it('refuses a manager who is a barista elsewhere, in either language', () => {
    expect(roleFaults(person('xiaoman'), 'en', 'Xiaoman, a barista, wants a stall.')).toEqual(['a barista']);
    expect(roleFaults(person('xiaoman'), 'zh', '店员小满想摆摊。')).toEqual(['店员']);
    expect(introduced(person('xiaoman'), 'en', 'Xiaoman, who manages a shop, wants a stall.')).toEqual(['who manages a shop']);
  });

  it('refuses a pronoun of the other sex, in the sentence and in what is said after it', () => {
    expect(pronounFaults(people, 'Ho expected little, so he was pleased.')).toHaveLength(1);
    expect(pronounFaults(people, 'Xiaozhou hesitates. “Do I count?” she asks.')).toHaveLength(1);
    expect(pronounFaults(people, 'Ho expected little, so she was pleased. “It is good,” she says.')).toEqual([]);
  });

  it('refuses a sum that is wrong, and what is none', () => {
    expect(sumFaults({ id: 'x', sums: ['3 × 1300 = 3600'] })).toHaveLength(1);
    expect(sumFaults({ id: 'x', sums: ['three years'] })).toEqual(['x: “three years” is no calculation']);
  });
});
