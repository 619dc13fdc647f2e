import type { Tag } from '../../../src/course/tags.ts';
import { numbersIn } from '../../support/tex/chains.ts';
import type { Lesson } from '../read.ts';

/** Tags inside a sentence, whose order follows the language's own word order. */
const INLINE = new Set(['Cite', 'Term']);

const HAN = /\p{Script=Han}/u;

/** Differences between two lists, by the first place where they part. */
const parting = (what: string, zh: readonly string[], en: readonly string[]): string[] => {
  const at = Array.from({ length: Math.max(zh.length, en.length) }, (_, i) => i).find((i) => zh[i] !== en[i]);
  return at === undefined ? [] : [`${what} part at ${at + 1}: zh ${zh[at] ?? 'ends'}, en ${en[at] ?? 'ends'}`];
};

/** What a tag says in every language: attributes in words are left out, their names stay. */
const skeleton = ({ name, props }: Tag, zh: Tag | undefined): string => {
  const kept = Object.entries(props).map(([key, value]) => {
    const inWords = HAN.test(value) || HAN.test(zh?.props[key] ?? '');
    return inWords ? key : `${key}=${value}`;
  });
  return `<${[name, ...kept].join(' ')}>`;
};

const inWordsFaults = (zh: Tag, en: Tag | undefined): string[] =>
  Object.entries(zh.props)
    .filter(([key, value]) => HAN.test(value) && (HAN.test(en?.props[key] ?? '') || !en?.props[key]?.trim()))
    .map(([key]) => `<${zh.name} ${key}> is not put into English`);

/** Where the two languages of one lesson do not say the same. */
export const parityFaults = (zh: Lesson, en: Lesson): readonly string[] => {
  const blocks = ({ tags }: Lesson) => tags.filter(({ name }) => !INLINE.has(name));
  const inline = ({ tags }: Lesson) =>
    tags
      .filter(({ name }) => INLINE.has(name))
      .map((tag) => skeleton(tag, undefined))
      .sort();
  const [zhBlocks, enBlocks] = [blocks(zh), blocks(en)];
  const formulas = (lesson: Lesson, display: boolean) =>
    lesson.formulas.filter((formula) => formula.display === display).map(({ tex }) => numbersIn(tex).join(' '));
  return [
    ...parting(
      'tags',
      zhBlocks.map((tag) => skeleton(tag, tag)),
      enBlocks.map((tag, i) => skeleton(tag, zhBlocks[i])),
    ),
    ...parting('citations and terms', inline(zh), inline(en)),
    ...zhBlocks.flatMap((tag, i) => inWordsFaults(tag, enBlocks[i])),
    ...parting('links', zh.links, en.links),
    ...parting('headings', zh.headings.map(String), en.headings.map(String)),
    ...parting('numbers of the displayed formulas', formulas(zh, true), formulas(en, true)),
    ...parting('numbers of the formulas in the text', formulas(zh, false).sort(), formulas(en, false).sort()),
  ];
};
