import { expect, it } from 'vitest';
import { tagOf, tagsIn, treeOf } from '../../../src/course/tags.ts';

it('a tag has its attributes as they are written: text, the source of an expression, true for a name alone', () => {
  expect(tagsIn(treeOf('<Check id="a" n={1 + 1} open {...rest} />'))).toEqual([
    { name: 'Check', props: { id: 'a', n: '{1 + 1}', open: 'true', '…': expect.any(String) } },
  ]);
});

it('tags are read in reading order, within one another and within a line too', () => {
  expect(tagsIn(treeOf('<Scene>\n\n<Bet id="b" />\n\n</Scene>\n\na <Term id="t">b</Term>.')).map(({ name }) => name)).toEqual([
    'Scene',
    'Bet',
    'Term',
  ]);
});

it('a tag may have no name and no attributes, and what is no tag is none', () => {
  expect(tagOf({ type: 'mdxJsxFlowElement' })).toEqual({ name: '', props: {} });
  expect(tagOf({ type: 'paragraph' })).toBeNull();
});
