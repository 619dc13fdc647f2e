import ComplaintTree from '../../../src/widgets/figures/ComplaintTree.svelte';
import DeliveredValue from '../../../src/widgets/figures/DeliveredValue.svelte';
import ExpectationTradeOff from '../../../src/widgets/figures/ExpectationTradeOff.svelte';
import { gapsLink } from '../../../src/widgets/figures/gaps.ts';
import KeepOrWin from '../../../src/widgets/figures/KeepOrWin.svelte';
import { spendingLink } from '../../../src/widgets/figures/keep-or-win.ts';
import { offersLink } from '../../../src/widgets/figures/offers.ts';
import PriorityMatrix from '../../../src/widgets/figures/PriorityMatrix.svelte';
import { matrixLink } from '../../../src/widgets/figures/priorities.ts';
import { promiseLink } from '../../../src/widgets/figures/promise.ts';
import ServqualGaps from '../../../src/widgets/figures/ServqualGaps.svelte';
import TimeLine from '../../../src/widgets/figures/TimeLine.svelte';
import { timeLink } from '../../../src/widgets/figures/time-line.ts';
import { treeLink } from '../../../src/widgets/figures/tree.ts';

/** Each small figure with the state it opens on. */
export const STARTS = {
  gaps: [ServqualGaps, gapsLink.standard],
  matrix: [PriorityMatrix, matrixLink.standard],
  promise: [ExpectationTradeOff, promiseLink.standard],
  tree: [ComplaintTree, treeLink.standard],
  offers: [DeliveredValue, offersLink.standard],
  time: [TimeLine, timeLink.standard],
  spending: [KeepOrWin, spendingLink.standard],
} as const;
export type Name = keyof typeof STARTS;
