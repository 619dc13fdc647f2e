import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { sortIn } from '../../../src/course/sorts.ts';
import { knowledge as words } from '../../../src/i18n/en/knowledge.ts';
import { widget as common } from '../../../src/i18n/en/widget.ts';
import Sorter from '../../../src/widgets/knowledge/Sorter.svelte';
import { STANDARD } from '../../../src/widgets/knowledge/state.ts';
import { SORTS } from '../../content/read.ts';

const sets = SORTS.map(({ id, data }) => sortIn(id, data, 'en'));

const page = (set: string, placed: readonly number[]) =>
  render(Sorter, {
    props: { id: 's', words, common, sets, tasks: [], start: { ...STANDARD, set, placed, checked: true }, linked: false },
  })
    .body.replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe.each(sets)('the sorter, on $id', ({ id, items, categories }) => {
  it('shows marks counted apart, for 200 random sortings', () => {
    const place = fc.integer({ min: 1, max: categories.length });
    fc.assert(
      fc.property(fc.array(place, { minLength: items.length, maxLength: items.length }), (placed) => {
        const put = items.map((item, i) => ({ item, category: categories[(placed[i] as number) - 1]?.id }));
        const right = put.filter(({ item, category }) => item.primary === category).length;
        const argued = put.filter(({ item, category }) => item.also.some((also) => also.category === category)).length;
        const said = /earn ([\d.]+) of (\d+) marks: (\d+) right, (\d+) that can be defended .*?, (\d+) wrong/.exec(
          page(id, placed),
        );
        expect(said?.slice(1).map(Number)).toEqual([
          right + argued / 2,
          items.length,
          right,
          argued,
          items.length - right - argued,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
