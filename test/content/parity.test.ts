import { describe, expect, it } from 'vitest';
import { parityFaults } from './gates/parity.ts';
import { written } from './gates/written.ts';
import { type Lesson, readContent } from './read.ts';
import { EN, lesson } from './sample.ts';

const course = readContent();
const find = (locale: string, path: string) => course.lessons.find((l) => l.locale === locale && l.path === path) as Lesson;

describe('the languages', () => {
  it.each([...written(course)])('of %s say the same', (path) => {
    expect(parityFaults(find('zh', path), find('en', path))).toEqual([]);
  });
});

describe('the gate on parity', () => {
  const english = (from: string, to: string) => parityFaults(lesson('zh'), lesson('en', EN.replace(from, to))).join();
  it.each([
    ['points in another order', 'kano.2', 'kano.3', /tags part at 2/],
    ['a question left out', '<Check id="q-single" n={1} />', '', /tags part .*en ends/],
    ['a widget in another state', 'x=35', 'x=50', /tags part/],
    ['a citation left out', '<Cite id="author-1984" />', '', /citations and terms part/],
    ['a heading left out', '## Work it', 'Work it', /headings part/],
    ['another figure in a formula', '45+123', '45+132', /numbers of the displayed formulas part/],
    ['a formula left out of the text', 'A caption.', 'A caption with $a=1$.', /numbers of the formulas in the text part/],
    ['a link to another state', '#kano=1&x=0', '#kano=1&x=9', /links part/],
  ])('refuses %s', (_, from, to, fault) => {
    expect(english(from, to)).toMatch(fault);
  });

  it('refuses an attribute left in Chinese, and lets words differ', () => {
    const zh = lesson('zh', '<Figure alt="一张图，两条线" />');
    expect(parityFaults(zh, lesson('en', '<Figure alt="a figure with two lines" />'))).toEqual([]);
    expect(parityFaults(zh, lesson('en', '<Figure alt="一张图" />'))).toEqual(['<Figure alt> is not put into English']);
  });

  it('accepts two languages that agree', () => {
    expect(parityFaults(lesson('zh'), lesson('en'))).toEqual([]);
  });
});
