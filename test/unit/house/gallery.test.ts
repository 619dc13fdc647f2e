import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as en from '../../../src/i18n/en/figures.ts';
import { PROJECT } from '../../support/site.ts';
import { filesUnder } from './files.ts';

const tags = filesUnder('src/kit/lesson').filter(({ path }) => path.endsWith('.astro'));
const nameOf = (path: string) => path.replace(/^.*\/|\.astro$/g, '');
const framedBy = (frame: string) =>
  tags.filter(({ text }) => text.includes(`import ${frame} from './${frame}.astro'`)).map(({ path }) => nameOf(path));
const text = (path: string) => filesUnder('src/kit').find((file) => file.path === `src/kit/${path}`)?.text ?? '';

describe('the kit', () => {
  it.each(framedBy('Figure'))('has the small figure %s in the gallery, and gives it to lessons', (name) => {
    expect(text('lesson/small-figures.ts')).toMatch(new RegExp(`^  ${name}: \\{ Tag: ${name}, figure: '\\w+'`, 'm'));
    expect(text('index.ts')).toContain(`export { default as ${name} }`);
  });

  it.each(framedBy('Instrument'))('has the instrument %s in the lab, and gives it to lessons', (name) => {
    expect(text('lesson/instruments.ts')).toMatch(new RegExp(`^  \\w+: ${name},$`, 'm'));
    expect(text('lesson/small-figures.ts')).toContain(`  '${name}',`);
    expect(text('index.ts')).toContain(`export { default as ${name} }`);
  });

  it.each(['test/property/figures/states.ts', 'test/component/figures/starts.ts'])(
    'tries every small figure that moves: %s',
    (path) => {
      const moving = [...text('lesson/small-figures.ts').matchAll(/figure: '(\w+)', state: '/g)].map(([, name = '']) => name);
      const tried = readFileSync(`${PROJECT}${path}`, 'utf8');
      expect(moving.length).toBeGreaterThan(0);
      expect(moving.filter((name) => !new RegExp(`^  ${name}: `, 'm').test(tried)).map((name) => `add ${name}`)).toEqual([]);
    },
  );

  it('shows every figure that the dictionary names', () => {
    const shown = [...text('lesson/small-figures.ts').matchAll(/figure: '(\w+)'/g)].map(([, name]) => name);
    const named = Object.entries(en.figures).flatMap(([name, words]) =>
      typeof words === 'object' && 'title' in words ? [name] : [],
    );
    expect(shown.toSorted()).toEqual(named.toSorted());
  });
});
