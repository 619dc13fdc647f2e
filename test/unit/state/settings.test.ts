import { describe, expect, it } from 'vitest';
import { EARLY } from '../../../src/layouts/early.ts';
import { parseSettings } from '../../../src/state/settings.ts';

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
