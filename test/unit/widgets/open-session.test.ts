import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bankItem } from '../../../src/core/paper/edit.ts';
import type { Listed } from '../../../src/core/paper/known.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { start } from '../../../src/core/quiz/session/session.ts';
import { PAPER, QUESTIONS } from '../../support/papers.ts';

const BANKS = { zh: '/zh/bank/', en: '/en/bank/' };
const { single, judge } = QUESTIONS;
/** What the host has of unit 1 now. */
let published: readonly unknown[] = [];
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('document', { documentElement: { dataset: { locale: 'zh' } } });
  vi.stubGlobal('fetch', async () => ({ ok: true, url: '/zh/bank/one.json', status: 200, json: async () => published }));
});
afterEach(() => vi.resetModules());

describe('what a page opens of a bank that has become newer than it', () => {
  const entries = new Map(
    [single, judge].map(({ id, kind }) => [id, { id, kind, unit: 'one', concept: 'c', level: 'apply' }] as const),
  );
  const session = start('s1', [single.id, judge.id], 'practice', 7);

  it('is a session whole, or none: where a question is gone from it nothing begins that could not be finished', async () => {
    const { openSession } = await import('../../../src/widgets/quiz/practice/open.ts');
    published = [single];
    await expect(openSession(session, BANKS, entries)).rejects.toThrow(judge.id);
    vi.resetModules();
    published = [single, judge];
    const again = await import('../../../src/widgets/quiz/practice/open.ts');
    expect((await again.openSession(session, BANKS, entries)).zh?.size).toBe(2);
  });

  it('is a paper whole, or none', async () => {
    const listed = [single, judge].map(
      ({ id, kind }, i): Listed =>
        ({ id, kind, number: i + 1, unit: 'one', concept: 'c', level: 'apply', points: [], hash: i }) as never,
    );
    const paper: Paper = { ...PAPER, items: listed.map((each) => bankItem(each, 1)) };
    const index = { edition: 'e', units: [], listed };
    const { fetchSitting } = await import('../../../src/widgets/quiz/sit/fetch-sitting.ts');
    published = [single];
    await expect(fetchSitting(paper, index, BANKS)).rejects.toThrow('item 1');
    vi.resetModules();
    published = [single, judge];
    const again = await import('../../../src/widgets/quiz/sit/fetch-sitting.ts');
    expect((await again.fetchSitting(paper, index, BANKS)).stands).toHaveLength(2);
  });
});
