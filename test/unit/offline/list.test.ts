import { describe, expect, it } from 'vitest';
import { addressOf, fileAt, filesOf, type KeptList, readList, weightOf } from '../../../src/state/offline/list.ts';
import { chosenFrom, megabytes, partsFor } from '../../../src/widgets/offline/choice.ts';

const list: KeptList = {
  format: 1,
  version: 'v',
  files: { 'a.js': ['ha', 10], 'b.js': ['hb', 20], 'zh/index.html': ['hc', 40] },
  parts: { 'zh/core': [0, 2], 'zh/crm': [0, 1] },
};

describe('the list of a version', () => {
  it('is read as it came, and nothing else is', () => {
    expect(readList(list)).toEqual(list);
    for (const raw of [null, 'x', {}, { ...list, format: 2 }, { ...list, files: undefined }]) expect(readList(raw)).toBeNull();
  });

  it('has the files of several parts once, and their weight without what is here', () => {
    expect(filesOf(list, ['zh/core', 'zh/crm', 'zh/none'])).toEqual(['a.js', 'zh/index.html', 'b.js']);
    expect(weightOf(list, ['zh/core', 'zh/crm'])).toBe(70);
    expect(weightOf(list, ['zh/core', 'zh/crm'], new Set(['hc']))).toBe(30);
  });

  it.each([
    ['', 'index.html'],
    ['zh/', 'zh/index.html'],
    ['icon.svg', 'icon.svg'],
  ])('knows the file at /%s', (address, file) => {
    expect(fileAt(address)).toBe(file);
    expect(addressOf(file)).toBe(address);
  });
});

describe('what a reader chooses', () => {
  it.each([
    [{ units: ['crm'], search: false, papers: false, both: false }, ['zh/core', 'zh/crm']],
    [
      { units: ['crm'], search: true, papers: false, both: true },
      ['zh/core', 'zh/crm', 'zh/search', 'en/core', 'en/crm', 'en/search'],
    ],
    [{ units: [], search: true, papers: true, both: true }, []],
  ])('%j is the parts %j, and is found in them again', (chosen, parts) => {
    expect(partsFor(chosen, 'zh')).toEqual(parts);
    if (parts.length > 0) expect(chosenFrom(parts, ['crm', 'clv'], 'zh')).toEqual(chosen);
  });

  it.each([
    [0, '0.0'],
    [4_000, '0.01'],
    [49_000, '0.05'],
    [316_565, '0.3'],
    [1_016_611, '1.0'],
  ])('%d bytes are %s MB', (bytes, said) => {
    expect(megabytes(bytes)).toBe(said);
  });
});
