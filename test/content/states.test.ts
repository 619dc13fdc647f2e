import { describe, expect, it } from 'vitest';
import type { Counts } from '../../src/core/kano/categories.ts';
import type { PairMatrix } from '../../src/core/kano/tally.ts';
import { sortIn } from '../../src/course/sorts.ts';
import { judge as judgeClv } from '../../src/widgets/clv/challenges.ts';
import { view as rowsView } from '../../src/widgets/clv/rows-view.ts';
import { clvLink } from '../../src/widgets/clv/state.ts';
import { judge as judgeKano } from '../../src/widgets/kano/challenges.ts';
import { readFeature } from '../../src/widgets/kano/reading.ts';
import { decode as decodeKano } from '../../src/widgets/kano/state.ts';
import { judge as judgeSorter } from '../../src/widgets/knowledge/challenges.ts';
import { sorterLink } from '../../src/widgets/knowledge/state.ts';
import type { CohortSet } from '../../src/widgets/lifecycle/fit.ts';
import { view as fitView } from '../../src/widgets/lifecycle/fit-view.ts';
import { view as groupView } from '../../src/widgets/lifecycle/group-view.ts';
import { view as leversView } from '../../src/widgets/lifecycle/levers-view.ts';
import { view as riverView } from '../../src/widgets/lifecycle/river-view.ts';
import { lifecycleLink } from '../../src/widgets/lifecycle/state.ts';
import { readContent, SORTS, STATES as states } from './read.ts';

type Goal = Readonly<Record<string, number | string>>;
/** For each instrument, what is missing from a fragment's state for a goal: null where it is met. Throws on a faulty fragment. */
const JUDGES: Readonly<Record<string, (fragment: string, goal: Goal) => string | null>> = {
  clv: (fragment, goal) => judgeClv(stateOf(clvLink, fragment), goal, rowsView.checks),
  kano: (fragment, goal) => {
    const state = stateOf({ decode: (text: string) => decodeKano(text, () => true) }, fragment);
    const survey = readContent().data.find(({ id }) => id === `kano-${state.set}`);
    if (!survey || survey.kind === 'cohort') throw new Error(`no survey ${state.set}`);
    const features: readonly { id: string; name: { zh: string }; counts?: Counts; pairs?: PairMatrix }[] = survey.features;
    const feature = features.find(({ id }) => id === state.feature);
    if (!feature) throw new Error(`no feature ${state.feature}`);
    return judgeKano(state, goal, readFeature({ ...feature, name: feature.name.zh }, state.table, state.margin / 100));
  },
  knowledge: (fragment, goal) =>
    judgeSorter(
      stateOf(sorterLink, fragment),
      goal,
      SORTS.map(({ id, data }) => sortIn(id, data, 'zh')),
    ),
  lifecycle: (fragment, goal) => {
    const state = stateOf(lifecycleLink, fragment);
    const view = { group: groupView, river: riverView, levers: leversView, fit: fitView }[state.view];
    const check = view.checks[String(goal.name)];
    if (!check) throw new Error(`the view ${state.view} has no check ${goal.name}`);
    return check(state, goal, cohorts);
  },
};

function stateOf<S>(link: { decode: (fragment: string) => { state: S; faults: readonly string[] } | null }, fragment: string): S {
  const read = link.decode(fragment);
  if (!read || read.faults.length > 0) throw new Error(`${fragment} is faulty at ${read?.faults.join(', ') ?? 'its name'}`);
  return read.state;
}

const cohorts = readContent().data.flatMap((set): CohortSet[] =>
  set.kind === 'cohort'
    ? [{ id: set.id.replace('cohort-', '') as CohortSet['id'], title: '', origin: '', survivors: set.survivors }]
    : [],
);

const challenges = states.flatMap(({ id, widget, fragment, challenge }) =>
  challenge ? [{ id, widget, fragment, ...challenge }] : [],
);

describe('named states', () => {
  it('have an id each, in any language the same', () => {
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
  });

  it('are six at least for each instrument, three of them challenges where there is a check', () => {
    for (const widget of new Set(states.map((state) => state.widget))) {
      expect(states.filter((state) => state.widget === widget).length, widget).toBeGreaterThanOrEqual(6);
      if (widget in JUDGES) expect(challenges.filter((each) => each.widget === widget).length, widget).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(challenges.map((each) => [each.id, each] as const))(
  'the challenge %s',
  (_, { widget, fragment, goal, solution, replies }) => {
    const judge = (at: string) => {
      const check = JUDGES[widget];
      if (!check) throw new Error(`nothing checks the challenges of ${widget}`);
      return check(at, goal);
    };

    it('is not met where the reader begins, and says why', () => {
      const code = judge(fragment);
      expect(code).not.toBeNull();
      expect(Object.keys(replies)).toContain(code);
    });

    it('is met by its solution', () => {
      expect(judge(solution)).toBeNull();
    });
  },
);
