import { describe, expect, it } from 'vitest';
import { bankIndex, bankOf, unitBank, writtenQuestions } from '../../../src/course/bank.ts';
import { conceptOf, questionOf, sourceOf, termNames, termOf } from '../../../src/course/entries.ts';
import { editionOf, listedBank, paperIndex } from '../../../src/course/paper-index.ts';
import { readCourse } from '../../../src/course/read.ts';
import { reviseCourseOf } from '../../../src/course/revise-course.ts';
import { revisionOf } from '../../../src/course/revision.ts';
import { searchRecords } from '../../../src/course/search-records.ts';

describe('the bank', () => {
  it('has every question that is not only bet on, with its unit and its number in the ledger', async () => {
    expect(bankOf(await readCourse()).map(({ question: { id }, unit, number }) => [id, unit, number])).toEqual([
      ['q-essay', 'after', 5],
      ['q-fill', 'quality', 3],
      ['q-short', 'quality', 4],
      ['q-single', 'quality', 2],
    ]);
  });

  it.each([
    ['no unit', { units: [] }, 'question q-essay: no lesson teaches worth'],
    ['no number', { ledger: [] }, 'question q-essay: not in content/ledger.yaml'],
  ])('refuses a question of %s', async (_, change, message) => {
    const content = { ...(await readCourse()), ...change };
    expect(() => bankOf(content)).toThrow(new RangeError(message));
  });

  it('is told by units and their concepts, one that is not written yet by its id', async () => {
    const { units, index } = await bankIndex('en');
    expect(units).toEqual([
      {
        id: 'quality',
        title: 'quality en',
        concepts: [
          { id: 'kano', term: 'kano en', lesson: '/en/lessons/quality/kano/' },
          { id: 'later', term: 'later', lesson: '/en/lessons/quality/kano/' },
          { id: 'factors', term: 'factors en', lesson: '/en/lessons/quality/factors/' },
        ],
      },
      { id: 'after', title: 'after en', concepts: [{ id: 'worth', term: 'worth en', lesson: '/en/lessons/after/worth/' }] },
    ]);
    expect(index[3]).toEqual({ id: 'q-single', unit: 'quality', concept: 'kano', kind: 'single', level: 'apply' });
    expect(index).toHaveLength(4);
  });

  it('is given a unit at a time in one language, a blank with every name of its term and a written answer without its model', async () => {
    const quality = await unitBank('zh', 'quality');
    expect(quality.map(({ id }) => id)).toEqual(['q-fill', 'q-short', 'q-single']);
    expect(quality[0]).toMatchObject({ blanks: [{ accept: ['保健因素', '卫生因素'] }] });
    expect(quality[1]).toEqual({ kind: 'short', id: 'q-short', prompt: 'ask q-short中', count: 2 });
    expect((await unitBank('en', 'after')).map(({ id }) => id)).toEqual(['q-essay']);
  });

  it('compares what is written with the points in words', async () => {
    expect(await writtenQuestions('en')).toEqual([
      {
        id: 'q-essay',
        unit: 'after',
        prompt: 'ask q-essay en',
        rubric: {
          points: ['worth 1 en', 'kano 2 en'],
          keywords: [[], []],
          model: [
            { text: 'body en', points: [1] },
            { text: 'end en', points: [0] },
          ],
        },
      },
      {
        id: 'q-short',
        unit: 'quality',
        prompt: 'ask q-short en',
        rubric: { points: ['kano 2 en', 'kano 1 en'], keywords: [[], ['word']], model: [{ text: 'model en', points: [] }] },
      },
    ]);
  });
});

describe('an entry', () => {
  it('is found by its id, a question with its unit and a term in whatever concept', async () => {
    expect(await questionOf('q-essay')).toMatchObject({ question: { id: 'q-essay' }, unit: 'after' });
    expect((await conceptOf('factors')).term.en).toBe('factors en');
    expect((await sourceOf('author')).short.zh).toBe('Author中');
    expect((await termOf('hygiene')).en).toBe('hygiene factor');
    expect(await termNames('zh')).toEqual([['保健因素', '卫生因素']]);
  });

  it.each([
    ['question', () => questionOf('none')],
    ['concept', () => conceptOf('none')],
    ['source', () => sourceOf('none')],
    ['term', () => termOf('none')],
  ])('that is no %s is refused', async (what, found) => {
    await expect(found()).rejects.toThrow(new RangeError(`unknown ${what}: none (expected one that content/ has)`));
  });
});

describe('the course as papers need it', () => {
  it('lists the bank with the hash of what is marked, which no wording changes', async () => {
    const content = await readCourse();
    const listed = listedBank(content);
    expect(listed[3]).toEqual({
      ...{
        id: 'q-single',
        number: 2,
        hash: expect.any(Number),
        unit: 'quality',
        concept: 'kano',
        kind: 'single',
        level: 'apply',
      },
      points: ['kano.1'],
    });
    const reworded = content.questions.map((each) => ({ ...each, prompt: { zh: '另问', en: 'Otherwise' } }));
    expect(listedBank({ ...content, questions: reworded as never })).toEqual(listed);
  });

  it('has another edition wherever a mark or a number differs', async () => {
    const listed = listedBank(await readCourse());
    const [first, ...rest] = listed as [(typeof listed)[number], ...(typeof listed)[number][]];
    const editions = [
      listed,
      [...rest, first],
      rest,
      [{ ...first, hash: first.hash + 1 }, ...rest],
      [{ ...first, number: 9 }, ...rest],
    ].map(editionOf);
    expect(new Set(editions).size).toBe(5);
    expect(editions[0]).toMatch(/^[a-z0-9]+$/);
    expect(editionOf([{ ...first, id: 'renamed' }, ...rest])).toBe(editions[0]);
  });

  it('names the points of each concept that is written, in one language', async () => {
    const { edition, units, listed } = await paperIndex('en');
    expect(listed).toEqual(listedBank(await readCourse()));
    expect(edition).toBe(editionOf(listed));
    expect(units[0]).toMatchObject({ id: 'quality', title: 'quality en' });
    expect(units[0]?.concepts).toEqual([
      {
        ...{ id: 'kano', term: 'kano en', lesson: '/en/lessons/quality/kano/' },
        points: [
          { id: 'kano.1', text: 'kano 1 en' },
          { id: 'kano.2', text: 'kano 2 en' },
        ],
      },
      {
        ...{ id: 'factors', term: 'factors en', lesson: '/en/lessons/quality/factors/' },
        points: [{ id: 'factors.1', text: 'factors 1 en' }],
      },
    ]);
  });
});

describe('the course as revision needs it', () => {
  it('has its points in the order in which lessons teach them, not of the files', async () => {
    const { points, questions } = revisionOf(await readCourse());
    expect(points).toEqual([
      { id: 'kano.1', concept: 'kano', unit: 'quality' },
      { id: 'kano.2', concept: 'kano', unit: 'quality' },
      { id: 'factors.1', concept: 'factors', unit: 'quality' },
      { id: 'worth.1', concept: 'worth', unit: 'after' },
    ]);
    expect(questions.map(({ id }) => id)).toEqual(['q-essay', 'q-fill', 'q-short', 'q-single']);
    expect(questions[0]).toEqual({
      id: 'q-essay',
      kind: 'essay',
      concept: 'worth',
      unit: 'after',
      points: ['worth.1', 'kano.2'],
    });
  });

  it('pairs concepts that are mixed up once, and none with one that no lesson teaches', async () => {
    const content = await readCourse();
    expect(revisionOf(content).pairs).toEqual([
      { a: 'kano', b: 'worth' },
      { a: 'kano', b: 'later' },
    ]);
    const concepts = content.concepts.map((each) => ({ ...each, confusable: ['none'] }));
    expect(revisionOf({ ...content, concepts }).pairs).toEqual([]);
  });

  it('says of each concept that is written its name, how it is asked, its lesson and its points', async () => {
    const { units, concepts, ...rest } = reviseCourseOf(await readCourse(), 'zh');
    expect(units).toEqual([
      { id: 'quality', title: 'quality中' },
      { id: 'after', title: 'after中' },
    ]);
    expect(concepts.map(({ id }) => id)).toEqual(['kano', 'factors', 'worth']);
    expect(concepts[0]).toEqual({
      ...{ id: 'kano', unit: 'quality', kind: 'model', asked: ['brief'], term: 'kano中', lesson: '/zh/lessons/quality/kano/' },
      texts: ['kano 1中', 'kano 2中'],
    });
    expect(rest).toEqual(revisionOf(await readCourse()));
  });
});

describe('what can be found', () => {
  it('is each lesson by its title, what else it is looked for by, and every name of its concepts in both languages', async () => {
    const { lessons } = await searchRecords('zh');
    expect(lessons).toEqual([
      { url: '/zh/lessons/quality/kano/', title: 'kano中', names: ['质量模型', 'kano中', 'kano en', '当然质量', 'must-be'] },
      {
        ...{ url: '/zh/lessons/quality/factors/', title: 'factors中' },
        names: ['factors中', 'factors en', '保健因素', 'hygiene factor', '卫生因素', 'maintenance', '衛生要因'],
      },
      { url: '/zh/lessons/after/worth/', title: 'worth中', names: ['worth中', 'worth en'] },
    ]);
    expect((await searchRecords('en')).lessons[0]?.names[0]).toBe('quality model');
  });

  it('is each term with its sentence, and each question of the bank in plain words', async () => {
    const { terms, questions } = await searchRecords('en');
    expect(terms[2]).toEqual({
      ...{ url: '/en/glossary/#worth', title: 'worth en', lead: 'what worth is en', names: ['worth中', 'worth en'] },
    });
    expect(terms).toHaveLength(3);
    expect(questions.map(({ url, title }) => [url, title])).toEqual([
      ['/en/practice/?q=q-essay', 'ask q-essay en'],
      ['/en/practice/?q=q-fill', 'Without  …  there is dislike.'],
      ['/en/practice/?q=q-short', 'ask q-short en'],
      ['/en/practice/?q=q-single', 'Which one?'],
    ]);
    expect(questions[0]).toMatchObject({ lead: '', names: [] });
  });
});
