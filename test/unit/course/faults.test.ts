import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/course/content.ts';
import { ledgerFaults, referenceFaults, sound } from '../../../src/course/faults.ts';
import { readCourse } from '../../../src/course/read.ts';

type Change = (content: Content) => Partial<Content>;
const spoilt = async (change: Change): Promise<Content> => {
  const content = await readCourse();
  return { ...content, ...change(content) };
};
const faultsOf = async (change: Change) => referenceFaults(await spoilt(change));
const tagged = (name: string, props: Readonly<Record<string, string>>) =>
  faultsOf(() => ({ lessons: [{ locale: 'en', path: 'quality/kano', tags: [{ name, props }] }] }));
const twice = <T>(list: readonly T[]): readonly T[] => [...list, list[0] as T];

describe('a fault of the course', () => {
  it('says what names what, with the file it stands in', async () => {
    expect(await tagged('Cite', { id: 'nobody' })).toEqual([
      'content/lessons/en/quality/kano: en/quality/kano <Cite> names nobody, which is not among the sources',
    ]);
    expect(await tagged('Point', {})).toEqual([
      expect.stringMatching(/<Point> names \(nothing\), which is not among the points$/),
    ]);
    const sourceless = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
      list.map((each) => ({ ...each, sources: each.id === id ? ['none'] : [] }));
    expect(await faultsOf(({ concepts }) => ({ concepts: sourceless(concepts, 'kano') }))).toEqual([
      'content/concepts/kano: concept kano names none, which is not among the sources',
    ]);
    expect(await faultsOf(({ data }) => ({ data: sourceless(data, 'kano-water') }))).toEqual([
      'content/data/kano-water: data kano-water names none, which is not among the sources',
    ]);
  });

  it('is told without a file where none is known', async () => {
    const [fault] = await faultsOf(() => ({ files: new Map(), sources: [] }));
    expect(fault).toBe('en/quality/kano <Cite> names author, which is not among the sources');
    expect(ledgerFaults(await spoilt(({ ledger }) => ({ files: new Map(), ledger: ledger.slice(1) })))).toEqual([
      'content/questions: q-bet is not in content/ledger.yaml: add it at the end of `published`',
    ]);
  });

  const alsoTeaching =
    (slug: string, concepts: readonly string[]): Change =>
    ({ units }) => ({
      units: units.map((unit, i) =>
        i > 0
          ? unit
          : {
              ...unit,
              lessons: [
                ...unit.lessons,
                { ...(unit.lessons[0] as (typeof unit.lessons)[number]), slug, concepts: [...concepts] },
              ],
            },
      ),
    });
  it.each<[string, Change]>([
    ['lesson quality/kano', alsoTeaching('kano', [])],
    ['lesson’s concept kano', alsoTeaching('other', ['kano'])],
    ['source author', ({ sources }) => ({ sources: twice(sources) })],
    ['question q-bet', ({ questions }) => ({ questions: twice(questions) })],
  ])('is %s where it stands twice', async (what, change) => {
    expect(await faultsOf(change)).toEqual([`${what} stands twice`]);
  });

  it('is a concept that stands twice, and its terms with it', async () => {
    expect(await faultsOf(({ concepts }) => ({ concepts: twice(concepts) }))).toEqual([
      'concept factors stands twice',
      'term hygiene stands twice',
    ]);
  });

  it('stops the build with all others, a line each', async () => {
    const content = await readCourse();
    expect(sound(content)).toBe(content);
    const bad = await spoilt(({ sources, questions }) => ({ sources: twice(sources), questions: twice(questions) }));
    expect(() => sound(bad)).toThrow(
      new Error('the course does not hold together:\n  source author stands twice\n  question q-bet stands twice'),
    );
  });
});
