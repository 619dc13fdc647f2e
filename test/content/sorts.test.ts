import { describe, expect, it } from 'vitest';
import { grade } from '../../src/core/quiz/kinds/classify.ts';
import { sortIn } from '../../src/course/sorts.ts';
import { punctuationFaults } from '../support/zh-punct.ts';
import { readContent, SORTS } from './read.ts';

const sources = new Set(readContent().sources.map(({ id }) => id));

describe.each(SORTS.map(({ id, data }) => [id, data, sortIn(id, data, 'zh')] as const))('the set %s', (_, set, question) => {
  const key = Object.fromEntries(set.items.map(({ id, primary }) => [id, primary]));

  it('earns full marks by its key', () => {
    expect(grade(question, key).score).toBe(set.items.length);
  });

  it('gives every second answer its part mark, and every other category nothing', () => {
    for (const item of set.items) {
      for (const { id: category } of set.categories) {
        const { score } = grade(question, { ...key, [item.id]: category });
        const earned = category === item.primary ? 1 : item.also.some((each) => each.category === category) ? set.partMark : 0;
        expect(score, `${item.id} under ${category}`).toBe(set.items.length - 1 + earned);
      }
    }
  });

  it('uses every one of its categories, and cites only sources there are', () => {
    expect(new Set(set.items.map(({ primary }) => primary)).size).toBe(set.categories.length);
    expect(set.sources.filter((id) => !sources.has(id))).toEqual([]);
  });

  it('is punctuated as Chinese', () => {
    const texts = [
      set.title,
      set.prompt,
      set.hint,
      set.origin,
      ...set.categories.flatMap(({ name, gist }) => [name, gist]),
      ...set.items.flatMap(({ text, reason, also }) => [text, reason, ...also.map((each) => each.reason)]),
    ];
    expect(texts.flatMap(({ zh }) => punctuationFaults(zh))).toEqual([]);
  });
});
