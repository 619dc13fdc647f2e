import { describe, expect, it, vi } from 'vitest';
import { EARLY } from '../../../src/layouts/early.ts';
import { choose, loadSettings, parseSettings } from '../../../src/state/settings.ts';
import { stubStorage } from '../../support/storage.ts';

describe('stored settings', () => {
  it('come back as they were chosen', () => {
    expect(parseSettings('{"theme":"dark","size":"xl","mode":"recite"}')).toEqual({ theme: 'dark', size: 'xl', mode: 'recite' });
  });

  it.each([null, '', '{', '[]', 'null', '1', '"x"'])('are none where %j is stored', (text) => {
    expect(parseSettings(text)).toEqual({});
  });

  it('leave out what is not one of the choices', () => {
    expect(parseSettings('{"theme":"pink","size":"l","toString":"x","__proto__":"dark"}')).toEqual({ size: 'l' });
  });
});

describe('the script before the first paint', () => {
  const run = (stored: string | null) => {
    const root = { classList: { add: (name: string) => name }, dataset: {} as Record<string, string> };
    new Function('document', 'localStorage', EARLY)({ documentElement: root }, { getItem: () => stored });
    return root.dataset;
  };

  it('applies what is stored', () => {
    expect(run('{"theme":"dark","size":"l"}')).toEqual({ theme: 'dark', size: 'l' });
  });

  it('applies nothing that is not a short word, and survives damaged text', () => {
    expect(run('{"theme":"\\" onload=","size":{"a":1}}')).toEqual({});
    expect(run('{')).toEqual({});
    expect(run(null)).toEqual({});
  });
});

describe('a choice', () => {
  it('holds on this page and says whether it is kept: not where storage is full or blocked', () => {
    const { dataset } = { dataset: {} as Record<string, string> };
    vi.stubGlobal('document', { documentElement: { dataset } });
    const storage = stubStorage();
    expect(choose('theme', 'dark')).toBe(true);
    expect(loadSettings()).toEqual({ theme: 'dark' });
    storage.full = true;
    expect(choose('theme', 'light')).toBe(false);
    expect([dataset.theme, loadSettings().theme]).toEqual(['light', 'dark']);
  });
});
