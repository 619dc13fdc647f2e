import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kano as words } from '../../../src/i18n/en/kano.ts';
import { shownNames } from '../../../src/widgets/kano/names.ts';
import { readSays } from '../../../src/widgets/kano/read-says.ts';
import { shelfOf } from '../../../src/widgets/kano/shelf.ts';

const counts = { M: 1, O: 2, A: 3, I: 4, R: 5, Q: 6 };
const again = (name: string, n: number) => `${name} (${n})`;
const namesOf = (...names: string[]) =>
  shelfOf(
    [],
    names.map((name) => ({ name, counts })),
    words,
  )[0]?.features ?? [];

describe('the names of a reader’s features', () => {
  it('are numbered where two are the same, and the reader is told', () => {
    expect(namesOf('Wi-Fi', 'Wi-Fi', 'tea', 'Wi-Fi').map(({ name }) => name)).toEqual(['Wi-Fi', 'Wi-Fi (2)', 'tea', 'Wi-Fi (3)']);
    const rows = ['Wi-Fi', 'Wi-Fi', ''].map((name) => ({ name, counts }));
    expect(readSays(words, rows)).toBe(
      'Features read: 3. Names that occur more than once: 1. From the second one on they are numbered.',
    );
  });

  it('leave alone a name that looks like a number given to another', () => {
    expect(namesOf('a', 'a (2)', 'a').map(({ name }) => name)).toEqual(['a', 'a (2)', 'a (3)']);
    expect(namesOf('', 'Feature 1').map(({ name }) => name)).toEqual(['Feature 1', 'Feature 1 (2)']);
  });

  it('stay whole, and beside a dot keep the end in which they differ', () => {
    const ask = 'How would you feel if the library cafe offered free ';
    const [one, two] = namesOf(`${ask}Wi-Fi?`, `${ask}tea?`);
    expect([one?.name, two?.name]).toEqual([`${ask}Wi-Fi?`, `${ask}tea?`]);
    expect(one?.short).not.toBe(two?.short);
  });

  it('are never alike, short or whole', () => {
    const name = fc.oneof(fc.constantFrom('a', 'a (2)', 'a (3)', ''), fc.string({ maxLength: 60 }), fc.constant('x'.repeat(80)));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const shown = shownNames(names, again);
        expect(new Set(shown.map((each) => each.name)).size).toBe(names.length);
        expect(new Set(shown.map((each) => each.short)).size).toBe(names.length);
      }),
      { numRuns: 1000 },
    );
  });
});
