import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start, step } from '../../../src/core/quiz/session/session.ts';
import { keepRun, recallRun } from '../../../src/state/revise/run.ts';
import { noteToday, readToday } from '../../../src/state/revise/today-line.ts';
import { stubStorage } from '../../support/storage.ts';

let kept = new Map<string, string>();
beforeEach(() => {
  ({ kept } = stubStorage());
});

describe('what other pages say of today', () => {
  const LINE = { day: '2026-11-30', cards: 8, questions: 6, minutes: 18, ahead: { '2026-12-01': 20 } };

  it('is what the plan noted today, and of a later day its minutes', () => {
    noteToday(LINE);
    expect(readToday('2026-11-30')).toEqual({ cards: 8, questions: 6, minutes: 18 });
    expect(readToday('2026-12-01')).toEqual({ cards: 0, questions: 0, minutes: 20 });
    expect(readToday('2026-12-02')).toBeNull();
  });

  it('is nothing without a plan, after it is gone, and of what cannot be read', () => {
    expect(readToday('2026-11-30')).toBeNull();
    noteToday(LINE);
    noteToday(null);
    expect(kept.size).toBe(0);
    for (const text of ['{', '[]', '{"day":"2026-11-30","cards":-1}', '{"ahead":3}']) {
      kept.set('zhike:today', text);
      expect(readToday('2026-11-30')).toBeNull();
    }
  });

  it('is nothing where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => noteToday(LINE)).not.toThrow();
    expect(readToday('2026-11-30')).toBeNull();
  });
});

describe('the run of a day', () => {
  const session = start('s1', ['kano-essay'], 'practice', 7);
  const half = step(session, { type: 'answer', id: 'kano-essay', answer: { text: 'half a thought' }, locale: 'en' });
  const run = { day: '2026-11-30', session: half, later: ['kano.1'], text: 'words' };

  it('is there again on that day, whole; on another (after midnight, or over the date line) with the question that was open', async () => {
    await keepRun(run);
    expect(await recallRun('2026-11-30', () => true)).toEqual(run);
    for (const day of ['2026-12-01', '2026-11-29'])
      expect(await recallRun(day, () => true)).toEqual({ day, session: half, later: [], text: '' });
  });

  it('of another day with no question open is none', async () => {
    await keepRun({ ...run, session: null });
    expect(await recallRun('2026-12-01', () => true)).toBeNull();
  });
});
