import { describe, expect, it } from 'vitest';
import { type Outcome, runStages, type Stage } from '../../support/stage.ts';

const stage = (name: string, outcome: Outcome | Error, rest: Partial<Stage> = {}): Stage => ({
  name,
  run: async () => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  },
  ...rest,
});
const run = async (stages: readonly Stage[], slots = 2) =>
  (await runStages(stages, slots, () => {})).map(({ name, passed, failed, explain = '' }) => ({ name, passed, failed, explain }));

describe('the stages of a test run', () => {
  it('report in the order given, whatever ends first', async () => {
    const slow = stage(
      'slow',
      { passed: 1, failed: 0 },
      { run: () => new Promise((done) => setTimeout(() => done({ passed: 1, failed: 0 }), 20)) },
    );
    expect((await run([slow, stage('quick', { passed: 2, failed: 0 })])).map(({ name }) => name)).toEqual(['slow', 'quick']);
  });

  it('count as failed when they cannot run', async () => {
    const [result] = await run([stage('a', new Error('no such tool'))]);
    expect(result).toMatchObject({ passed: 0, failed: 1, explain: expect.stringContaining('no such tool') });
  });

  it('count as failed when they check nothing', async () => {
    expect(await run([stage('a', { passed: 0, failed: 0 })])).toMatchObject([{ failed: 1 }]);
  });

  it('count as failed when what they need failed, and do not run', async () => {
    const results = await run([
      stage('build', { passed: 0, failed: 1 }),
      stage('pages', { passed: 9, failed: 0 }, { needs: ['build'] }),
    ]);
    expect(results[1]).toMatchObject({ passed: 0, failed: 1, explain: expect.stringContaining('build') });
  });

  it('refuse to wait for a stage that is not there', async () => {
    await expect(run([stage('a', { passed: 1, failed: 0 }, { needs: ['none'] })])).rejects.toThrow(
      /wait for one that is not there: a/,
    );
  });

  it('never keep more processors busy than there are', async () => {
    let busy = 0;
    let most = 0;
    const work = (name: string, slots: 1 | 2): Stage => ({
      name,
      slots,
      run: async () => {
        busy += slots;
        most = Math.max(most, busy);
        await new Promise((done) => setTimeout(done, 5));
        busy -= slots;
        return { passed: 1, failed: 0 };
      },
    });
    await run([work('a', 1), work('b', 2), work('c', 1), work('d', 1)]);
    expect(most).toBe(2);
  });
});
