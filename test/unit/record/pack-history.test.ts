import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/core/record/event.ts';
import { historyOf } from '../../../src/core/record/history.ts';
import { packHistory, unpackHistory, unpackingHistory } from '../../../src/core/record/pack-history.ts';
import { events } from '../../property/record/logs.ts';

const answered = (n: number, question = 'only'): LearnerEvent => ({
  ...({ v: 1, kind: 'answered', seed: 1, max: 1, place: 'practice', answer: 'a', day: '2026-11-01' } as const),
  ...{ id: `abcdefghij-${n}`, at: 1e12 + n, question, score: n % 2 },
});

const PACKED = packHistory(historyOf([answered(1), answered(2)]));

describe('a packed history', () => {
  it('is the same when it is unpacked', () => {
    fc.assert(
      fc.property(events(), (all) => {
        const history = historyOf(all);
        expect(unpackHistory(structuredClone(packHistory(history)))).toStrictEqual(history);
      }),
    );
  });

  it('is unpacked in many small steps, whatever questions the answers are to', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => answered(n, n < 9000 ? 'only' : `q${n}`));
    expect([...unpackingHistory(packHistory(historyOf(all)))]).toHaveLength(10);
  });

  it.each([
    ['nothing', null],
    ['a later version', { ...packHistory(historyOf([answered(1)])), v: 2 }],
    ['a column too short', { ...packHistory(historyOf([answered(1)])), at: new Float64Array() }],
    ['an id too few', { ...packHistory(historyOf([answered(1), answered(2)])), ids: 'abcdefghij-1' }],
    ['no columns', { v: 1, questions: [], counts: [] }],
    ...(['at', 'order', 'share', 'day', 'sure', 'claim'] as const).flatMap((column): [string, unknown][] => [
      [`a column ${column} too short`, { ...PACKED, [column]: PACKED[column].slice(1) }],
      [`a list for the column ${column}`, { ...PACKED, [column]: [...PACKED[column]] }],
    ]),
    ['a question too many', { ...PACKED, questions: ['only', 'more'] }],
    ['ids that are a list', { ...PACKED, ids: { split: () => ['a', 'b'] } }],
    ['days that are none', { ...PACKED, days: '2026-11-01' }],
    ['lessons that are a record', { ...PACKED, read: {} }],
    ['flags that are a list', { ...PACKED, flags: [] }],
  ])('of which there is %s is none', (_, raw) => {
    expect(unpackHistory(raw)).toBeNull();
  });
});
