import { z } from 'zod';
import { bilingual, slug } from '../../../src/schemas/bilingual.ts';
import { checkArithmetic } from '../../support/tex/chains.ts';
import { calculationsIn } from '../../support/tex/prose.ts';
import type { Locale } from '../read.ts';

/** A pattern in each language. */
const patterns = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** An entry of content/case.yaml: someone of the company’s world, a fact that recurs, or what contradicts one. */
export const caseEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    id: slug,
    kind: z.literal('person'),
    name: bilingual,
    /** Words with which this person may be introduced. */
    is: patterns,
    pronoun: z.enum(['he', 'she']),
  }),
  z.strictObject({
    id: slug,
    kind: z.literal('fact'),
    says: bilingual,
    /** The ways in which the fact stands in a text. */
    written: patterns,
    /** Lessons (unit/slug) and files of questions (questions/unit) in which it stands, in both languages. */
    in: z.array(z.string()).min(1),
    /** Calculations that its figures must bear out. */
    sums: z.array(z.string()).default([]),
  }),
  z.strictObject({ id: slug, kind: z.literal('never'), why: bilingual, written: patterns }),
]);
export type CaseEntry = z.infer<typeof caseEntry>;
type Kind<K extends CaseEntry['kind']> = Extract<CaseEntry, { kind: K }>;
export type Person = Kind<'person'>;
export type Fact = Kind<'fact'>;

/** A text of the course as a reader has it: without tags, on one line a paragraph. */
export const plain = (source: string): string => source.replace(/<[^>]+>/g, '');

/** What is wrong with the sums of a fact. */
export const sumFaults = ({ id, sums }: Pick<Fact, 'id' | 'sums'>): readonly string[] =>
  sums.flatMap((sum) => {
    const { count, faults } = checkArithmetic(calculationsIn(sum).join(' '));
    return count > 0 ? faults.map((fault) => `${id}: ${fault}`) : [`${id}: “${sum}” is no calculation`];
  });

/** Verbs and articles that begin an introduction in English; titles that stand before a name in Chinese. */
const introductions = ({ name }: Person, locale: Locale): RegExp =>
  locale === 'en'
    ? new RegExp(`\\b${name.en}, ((?:(?:an?|the) |who (?:found|look|manag|run|teach|work|roast))[^,.;”]*)`, 'g')
    : new RegExp(`((?:创始人|店长|店员|司机|(?:管运营|大一|兼职|教物理)的(?:学生)?|运营主管))${name.zh}`, 'g');

/** How a person is introduced in a text. */
export const introduced = (person: Person, locale: Locale, text: string): readonly string[] =>
  [...text.matchAll(introductions(person, locale))].map(([, said]) => said ?? '');

/** Introductions that make somebody else of a person. */
export const roleFaults = (person: Person, locale: Locale, text: string): readonly string[] =>
  introduced(person, locale, text).filter((said) => !new RegExp(person.is[locale]).test(said));

const OTHER: Readonly<Record<Person['pronoun'], RegExp>> = {
  he: /\b(?:she|her|hers|herself)\b/i,
  she: /\b(?:he|him|his|himself)\b/i,
};
const SAID = /” (he|she) (?:says|asks|said|adds)\b/;

/**
 * Sentences of an English text whose pronoun does not fit the one person of the case they name; and sentences of direct speech whose
 * speaker, the last person named in the paragraph, is somebody else.
 */
export const pronounFaults = (people: readonly Person[], text: string): readonly string[] =>
  text.split(/\n+/).flatMap((paragraph) => {
    let last: Person | undefined;
    return paragraph.split(/(?<=[.?!])\s+(?=[A-Z“])/).filter((sentence) => {
      const named = people
        .map((person) => ({ person, at: sentence.search(new RegExp(`\\b${person.name.en}\\b`)) }))
        .filter(({ at }) => at >= 0)
        .sort((one, other) => one.at - other.at);
      const [only] = named;
      const speaker = named.length === 0 ? SAID.exec(sentence)?.[1] : undefined;
      const wrong = speaker !== undefined && last !== undefined && speaker !== last.pronoun;
      last = named.at(-1)?.person ?? last;
      if (only === undefined || named.length > 1) return wrong;
      return OTHER[only.person.pronoun].test(sentence.slice(only.at).replace(/“[^”]*”/g, ''));
    });
  });
