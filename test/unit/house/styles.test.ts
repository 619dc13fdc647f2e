import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';
import { classesAsked, classesGiven } from './styles.ts';

const sources = filesUnder('src');
const sheets = sources.filter(({ path }) => path.endsWith('.css'));
const given = new Set(sources.filter(({ path }) => !path.endsWith('.css')).flatMap(({ text }) => [...classesGiven(text)]));

const stems = [...given].filter((name) => name.length > 2 && name.endsWith('-'));
const isGiven = (name: string) => given.has(name) || stems.some((stem) => name.startsWith(stem));

describe('the style sheets', () => {
  it('ask for no class that nothing has', () => {
    const dead = sheets.flatMap(({ path, text }) =>
      classesAsked(text)
        .filter((name) => !isGiven(name))
        .map((name) => `${path} .${name}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('the gate on dead styles', () => {
  it('reads selectors, also those within layers and media, and nothing else', () => {
    const css =
      '@import "./a.b.css"; @layer x { .one > .two:not(.three) { width: .5rem } @media (min-width: 2.5rem) { a.four { margin: .4em } } } /* .five */';
    expect(classesAsked(css)).toEqual(['one', 'two', 'three', 'four']);
  });
  it('knows a class from markup, from a directive, and from a script that chooses it', () => {
    const names = classesGiven(`<p class="a b {kind}" class:c={on}>text d</p> const kind = on ? 'e-f' : "g";`);
    expect(['a', 'b', 'c', 'e-f', 'g'].filter((name) => !names.has(name))).toEqual([]);
    expect(names.has('d')).toBe(false);
  });
});
