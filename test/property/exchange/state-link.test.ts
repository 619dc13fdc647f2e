import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, numberField, oneOf, slugField, textField, yesOrNo } from '../../../src/core/exchange/link-fields.ts';
import { stateLink } from '../../../src/core/exchange/state-link.ts';
import { ANY } from '../../support/any-text.ts';

const WORDS = ['start', 'end', 'renewal'] as const;
interface State {
  readonly rate: number;
  readonly timing: (typeof WORDS)[number];
  readonly set: string;
  readonly seen: boolean;
  readonly marks: readonly number[];
  readonly note: string;
}
const link = stateLink<State>({
  name: 'law',
  version: 1,
  standard: { rate: 0, timing: 'start', set: '', seen: false, marks: [], note: '' },
  fields: {
    rate: numberField(-100, 100, 2),
    timing: oneOf(WORDS),
    set: slugField,
    seen: yesOrNo,
    marks: listOf(numberField(-99, 99, 1), 12),
    note: textField(40),
  },
});
const states = fc.record<State>({
  rate: fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100),
  timing: fc.constantFrom(...WORDS),
  set: fc.stringMatching(/^[a-z0-9-]{0,20}$/),
  seen: fc.boolean(),
  marks: fc.array(
    fc.integer({ min: -990, max: 990 }).map((n) => n / 10),
    { maxLength: 12 },
  ),
  note: fc.string({ unit: 'grapheme', maxLength: 10 }).filter((text) => text.length <= 40 && text.isWellFormed()),
});
const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);

describe('links to states', () => {
  it('come back as the state they were made from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(link.decode(link.encode(state))).toEqual({ state, faults: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('hold only letters, digits, - and _', () => {
    fc.assert(
      fc.property(states, (state) => /^[A-Za-z0-9_-]+$/.test(link.encode(state))),
      { numRuns: RUNS },
    );
  });

  const scraps = fc.constantFrom(
    'law-1',
    'law',
    '_',
    '-',
    'rate',
    'timing',
    'end',
    'marks',
    'note',
    'm',
    'p',
    '1',
    '0',
    '99',
    '__proto__',
    '%',
    '#',
    '茶',
  );
  const fragments = fc.oneof(
    fc.string(),
    fc.string({ unit: ANY }).map((text) => `law-1_${text}`),
    fc.array(scraps, { maxLength: 12 }).map((parts) => `law-1_${parts.join('')}`),
  );

  it('are never read wrongly in silence: what has no faults writes the same values again', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const read = link.decode(fragment);
        if (!read || read.faults.length > 0) return;
        const again = link.encode(read.state);
        // every part that was given is either in the new link or said the standard value
        expect(link.decode(again)).toEqual(read);
        expect(again.split('_').length).toBeLessThanOrEqual(fragment.replace(/^#/, '').split('_').length);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throw, whatever the fragment', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        link.decode(fragment);
      }),
      { numRuns: RUNS },
    );
  });
});
