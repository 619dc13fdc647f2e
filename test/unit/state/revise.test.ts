import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteToday, readToday } from '../../../src/state/revise/today-line.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
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
