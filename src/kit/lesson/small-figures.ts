import ComplaintTree from './ComplaintTree.astro';
import DeliveredValue from './DeliveredValue.astro';
import ExpectationTradeOff from './ExpectationTradeOff.astro';
import KeepOrWin from './KeepOrWin.astro';
import PriorityMatrix from './PriorityMatrix.astro';
import ServqualGaps from './ServqualGaps.astro';
import StatusPath from './StatusPath.astro';
import TimeLine from './TimeLine.astro';

/**
 * The small figures by the name of their tag: what each is called in the dictionary, and how the gallery shows it, on a state that no
 * lesson opens on, for what it says there is what has to be looked at.
 */
export const SMALL_FIGURES = {
  ServqualGaps: { Tag: ServqualGaps, figure: 'gaps', state: 'gaps-1_weighing-weighted_perceived-7-7-7-7-1' },
  PriorityMatrix: { Tag: PriorityMatrix, figure: 'matrix', state: 'matrix-1_rule-midpoint_item-5' },
  ExpectationTradeOff: { Tag: ExpectationTradeOff, figure: 'promise', state: 'tradeoff-1_promise-2_lift-1_pull-0' },
  ComplaintTree: { Tag: ComplaintTree, figure: 'tree', state: 'tree-1_loss-major_complaining-60_settled-70_quick-50' },
  DeliveredValue: { Tag: DeliveredValue, figure: 'offers', state: 'offers-1_shop-blue_blue-18-12-8-3-14-20-1-9' },
  TimeLine: { Tag: TimeLine, figure: 'time', state: 'time-1_at-10_given-0_rate-7p5' },
  KeepOrWin: { Tag: KeepOrWin, figure: 'spending', state: 'spending-1_winning-38' },
  StatusPath: { Tag: StatusPath, figure: 'path', state: undefined },
} as const;

/** The names of the tags that set a figure, each under an id of its own. */
export const FIGURE_TAGS: readonly string[] = [
  'KanoPlotter',
  'ClvCalculator',
  'LifecycleSimulator',
  'KnowledgeSorter',
  ...Object.keys(SMALL_FIGURES),
];
