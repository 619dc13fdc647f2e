import { describe, expect, it } from 'vitest';
import { cohortsIn, surveysIn } from '../../../src/course/data.ts';
import { presetsIn } from '../../../src/course/presets.ts';
import { sortsIn } from '../../../src/course/sorts.ts';
import { fragmentOf, statesOf, tasksOf } from '../../../src/course/states.ts';

describe('in one language there are', () => {
  it('the surveys for the Kano figures, by their short names', async () => {
    expect(await surveysIn('zh')).toEqual([
      {
        ...{ id: 'water', title: 'water中', origin: 'made up中' },
        features: [{ id: 'w', name: 'w中', counts: { M: 1, O: 2, A: 3, I: 4, R: 0, Q: 0 } }],
      },
      expect.objectContaining({ id: 'old-kano-tea' }),
    ]);
  });

  it('the cohorts for the lifecycle figures, by theirs', async () => {
    expect(await cohortsIn('en')).toEqual([
      { id: 'app', title: 'app en', origin: 'made up en', survivors: [9, 6, 4, 3] },
      expect.objectContaining({ id: 'old-cohort-x' }),
    ]);
  });

  it('the sets to sort as questions, the nineteen items first', async () => {
    const sets = await sortsIn('en');
    expect(sets.map(({ id }) => id)).toEqual(['nineteen', 'abc', 'xyz']);
    expect(sets[0]).toEqual({
      ...{
        kind: 'classify',
        id: 'nineteen',
        title: 'set en',
        prompt: 'sort en',
        hint: 'hint en',
        origin: 'whose en',
        partMark: 0.5,
      },
      categories: ['x', 'y'].map((id) => ({ id, name: `${id} en`, gist: `${id} en` })),
      items: ['i', 'j'].map((id) => ({ id, text: `${id} en`, primary: 'x', reason: 'r en', also: [] })),
    });
  });

  it('the papers to begin from, in their order', async () => {
    expect((await presetsIn('zh')).map(({ id, name }) => [id, name])).toEqual([
      ['weekly', 'weekly中'],
      ['exam', 'exam中'],
    ]);
  });
});

describe('the states of an instrument', () => {
  it('are its own in the order of their file, and those with a challenge are tasks in one language', async () => {
    const states = await statesOf('kano');
    expect(states.map(({ id }) => id)).toEqual(['steep', 'flat']);
    expect(await tasksOf('kano', 'en')).toEqual([
      {
        ...{ id: 'steep', title: 'steep en', prompt: 'do en', start: 'kano-1_x-1', goal: { name: 'm' }, met: 'met en' },
        replies: { no: 'no en' },
      },
    ]);
    expect(await tasksOf('clv', 'en')).toEqual([]);
  });

  it('are opened by their fragment, a challenge so that it is taken up', async () => {
    expect((await statesOf('kano')).map(fragmentOf)).toEqual(['kano-1_x-1_task-steep', 'kano-1_x-1']);
  });
});
