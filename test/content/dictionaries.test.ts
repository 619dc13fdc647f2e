import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/site.ts';
import { filesUnder } from '../unit/house/files.ts';
import { dictionaryFaults } from './gates/dictionaries.ts';
import { unusedTexts } from './gates/unused.ts';

const areas = (locale: string) => readdirSync(`${PROJECT}src/i18n/${locale}`).sort();
const load = (locale: string, file: string): Promise<unknown> => import(`../../src/i18n/${locale}/${file.replace('.ts', '')}.ts`);

describe('the words of the interface', () => {
  it('cover the same areas in both languages', () => {
    expect(areas('zh')).toEqual(areas('en'));
  });

  it.each(areas('en'))('in %s agree between the languages', async (file) => {
    expect(dictionaryFaults(await load('zh', file), await load('en', file))).toEqual([]);
  });
});

/** The code that may show a text: everything but the dictionaries. */
const code = filesUnder('src')
  .filter(({ path }) => !/^src\/i18n\/(en|zh)\/|\.css$/.test(path))
  .map(({ text }) => text)
  .join('\n');

it.each(areas('en'))('every text in %s is shown somewhere', async (file) => {
  const dictionaries = Object.values((await load('en', file)) as Record<string, unknown>);
  expect(dictionaries.flatMap((dictionary) => unusedTexts(dictionary, code))).toEqual([]);
});

describe('the gate on texts nobody shows', () => {
  const dictionary = { title: 'a', kinds: { one: 'b', two: 'c' }, list: ['d'], gone: 'e', old: { gone: 'f' } };
  it('finds them, in a group too, and lets a computed name take a group', () => {
    expect(unusedTexts(dictionary, 'words.title + words.kinds[kind] + words.list')).toEqual(['gone', 'old.gone']);
  });
});

describe('the gate on dictionaries', () => {
  it.each([
    ['a key in one language', { a: '甲', b: '乙' }, { a: 'a' }, /b is only in Chinese/],
    ['a blank', { a: ' ' }, { a: 'a' }, /a is blank/],
    ['another placeholder', { a: '第{n}课' }, { a: 'Lesson {m}' }, /placeholders/],
    ['half-width punctuation', { a: { b: '甲,乙' } }, { a: { b: 'a, b' } }, /a.b: half-width/],
    [
      'English that is still Chinese',
      { a: '没有账号，没有追踪，一切只留在这台设备上。' },
      { a: '没有账号，没有追踪，一切只留在这台设备上。' },
      /not in English/,
    ],
  ])('refuses %s', (_, zh, en, fault) => {
    expect(dictionaryFaults(zh, en).join('\n')).toMatch(fault);
  });
});
