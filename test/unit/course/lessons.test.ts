import { describe, expect, it } from 'vitest';
import { courseMap, lessonPlace, unitIds } from '../../../src/course/course-map.ts';
import { figureStates } from '../../../src/course/figure-states.ts';
import { lessonFacts, lessonQuestions } from '../../../src/course/lesson.ts';
import { lessonOf, readCourse } from '../../../src/course/read.ts';
import { getCollection } from '../../support/small-course.ts';

describe('the course as the build reads it', () => {
  it('has its units and its ledger in their order, whatever order the collections hand out', async () => {
    const { units, ledger } = await readCourse();
    expect(units.map(({ id }) => id)).toEqual(['quality', 'after']);
    expect(ledger.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('knows the file of each entry that a fault may stand in', async () => {
    const { files } = await readCourse();
    expect(
      ['concepts/kano', 'questions/q-bet', 'data/cohort-app', 'lessons/en/quality/kano'].map((name) => files.get(name)),
    ).toEqual(['content/concepts/kano', 'content/questions/q-bet', 'content/data/cohort-app', 'content/lessons/en/quality/kano']);
  });

  it('keeps the name of a data set and the tags of a lesson, and is read once', async () => {
    const { concepts, questions, sources, data, lessons } = await readCourse();
    expect([concepts, questions, sources].map((all) => all.length)).toEqual([3, 5, 1]);
    expect(data[0]).toMatchObject({ id: 'cohort-app', kind: 'cohort' });
    expect(lessons.map(({ locale, path, tags }) => [locale, path, tags[0]?.props])).toEqual(
      ['en', 'zh'].flatMap((locale) => [
        [locale, 'after/worth', undefined],
        [locale, 'quality/kano', { id: 'q-bet' }],
      ]),
    );
    expect(await readCourse()).toBe(await readCourse());
  });

  it('takes a lesson of no text for one without tags', () => {
    expect(lessonOf({ id: 'en/quality/kano' } as never)).toEqual({ locale: 'en', path: 'quality/kano', tags: [] });
  });
});

describe('the map of the course', () => {
  it('has units and lessons in one language, numbered within the course and within the unit, with their addresses', async () => {
    const [quality, value] = await courseMap('en');
    expect(quality).toMatchObject({ id: 'quality', title: 'quality en', tagline: 'good en', number: 1 });
    expect(quality?.lessons).toEqual([
      {
        unit: 'quality',
        slug: 'kano',
        path: 'quality/kano',
        title: 'kano en',
        number: 1,
        concepts: ['kano', 'later'],
        href: '/en/lessons/quality/kano/',
      },
      {
        unit: 'quality',
        slug: 'factors',
        path: 'quality/factors',
        title: 'factors en',
        number: 2,
        concepts: ['factors'],
        href: '/en/lessons/quality/factors/',
      },
    ]);
    expect(value).toMatchObject({ number: 2, lessons: [{ path: 'after/worth', number: 1 }] });
    expect((await courseMap('zh'))[0]).toMatchObject({
      title: 'quality中',
      lessons: [{ href: '/zh/lessons/quality/kano/' }, {}],
    });
    expect(await unitIds()).toEqual(['quality', 'after']);
  });

  it('puts a lesson between its neighbours, over the border of its unit', async () => {
    const around = async (unit: string, slug: string) => {
      const { unit: own, lesson, previous, next } = await lessonPlace('zh', unit, slug);
      return [own.id, lesson.slug, previous?.slug, next?.slug];
    };
    expect(await around('quality', 'kano')).toEqual(['quality', 'kano', undefined, 'factors']);
    expect(await around('quality', 'factors')).toEqual(['quality', 'factors', 'kano', 'worth']);
    expect(await around('after', 'worth')).toEqual(['after', 'worth', 'factors', undefined]);
    expect((await lessonPlace('zh', 'after', 'worth')).units).toEqual(await courseMap('zh'));
  });

  it('refuses a lesson it does not have, and one that another unit has', async () => {
    for (const [unit, slug] of [
      ['quality', 'worth'],
      ['after', 'none'],
      ['none', 'kano'],
    ] as const)
      await expect(lessonPlace('en', unit, slug)).rejects.toThrow(
        new RangeError(`lesson ${unit}/${slug} is not in content/course.yaml (add it to its unit there)`),
      );
  });
});

describe('a lesson', () => {
  it('says how many points it marks and questions it asks, and where its first figure stands', async () => {
    const [, entry] = (await getCollection('lessons')) as [never, never];
    expect(lessonFacts(entry, ['ClvCalculator', 'KanoPlotter'])).toEqual({ points: 2, checks: 1, figure: 'plot' });
    expect(lessonFacts(entry, ['ClvCalculator']).figure).toBeUndefined();
  });

  it('asks the same in every language, and is told once', async () => {
    expect([...(await lessonQuestions())]).toEqual([
      ['after/worth', []],
      ['quality/kano', ['q-single']],
    ]);
  });

  it('has its figures told by its address, in the language that is asked', async () => {
    expect(await figureStates('en', ['KanoPlotter'])).toEqual({
      '/en/lessons/quality/kano/': [{ says: 'further en', fragment: 'kano-1_x-2' }],
    });
    expect(Object.keys(await figureStates('zh', ['KanoPlotter']))).toEqual(['/zh/lessons/quality/kano/']);
  });
});
