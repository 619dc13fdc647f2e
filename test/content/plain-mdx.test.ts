import { expect, it } from 'vitest';
import { readMdx } from '../support/mdx.ts';
import { readContent } from './read.ts';

it.each(readContent().lessons.map((l) => [`${l.locale}/${l.path}`, l] as const))(
  'the lesson %s is prose and tags, without imports or HTML of its own',
  (_, { foreign, tags }) => {
    expect(foreign).toEqual([]);
    expect(tags.filter(({ name }) => !/^[A-Z]/.test(name)).map(({ name }) => name)).toEqual([]);
  },
);

it('an import or a tag of HTML in a lesson is found', () => {
  expect(readMdx("import X from './x.ts'\n\n文字").foreign).not.toEqual([]);
  expect(readMdx('<div>文字</div>').tags.map(({ name }) => name)).toEqual(['div']);
});
