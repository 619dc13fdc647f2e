import { chanceCorrelation } from '../items/correlation-interval.ts';
import { ACTIONS, type Action, type Finding, type ItemFigures, type Look } from './results.ts';
import { SLACK } from './standing.ts';

/** From which caution index on an order is so unusual that a list names it; the chart marks it from 0.5. Source: Sato's two limits, as taught. */
export const SERIOUS = 0.75;
const LOW_R = 0.2;
const FEW = 0.5;
const RIVAL = 0.3;
const NEAR = 0.05;

/** What each finding asks for. */
const ASKS: Readonly<Record<Finding['code'], Action>> = {
  'against-total': 'check-key',
  'better-rival': 'check-key',
  'low-r': 'unclear-stem',
  'strong-miss': 'unclear-stem',
  dead: 'dead-distractor',
  'few-earned': 'reteach',
  'near-rival': 'reteach',
};

/**
 * The items worth a look, in the order of what to do: check the key, read the stem again, replace a dead distractor, teach it again; within
 * one the red before the amber, then the lower correlation, then the lower share of marks. Items of which answers still wait are left
 * out; under 10 students only few marks earned are seen, for everything else could be one student.
 * Source: thresholds are rules of thumb (see Finding), the sign beyond chance is Fisher's z.
 * Example: an item with r -0.5 in a class of 40 comes first, red, with the finding 'against-total'.
 */
export function itemsToLookAt(items: readonly ItemFigures[]): readonly Look[] {
  const looks = items.flatMap((item) => {
    const findings = item.waiting > 0 ? [] : findingsOf(item);
    const asked = findings.map(({ code }) => ACTIONS.indexOf(ASKS[code]));
    const look = { item: item.id, action: ACTIONS[Math.min(...asked)] as Action, n: item.n, findings };
    return findings.length === 0 ? [] : [{ item, look: { ...look, colour: item.red ? ('red' as const) : ('amber' as const) } }];
  });
  const place = ({ look }: (typeof looks)[number]) => ACTIONS.indexOf(look.action) * 2 + Number(look.colour !== 'red');
  return looks
    .sort(
      (one, other) =>
        place(one) - place(other) ||
        (one.item.r ?? 1) - (other.item.r ?? 1) ||
        (one.item.difficulty ?? 1) - (other.item.difficulty ?? 1),
    )
    .map(({ look }) => look);
}

function findingsOf(item: ItemFigures): readonly Finding[] {
  const found: Finding[] = [];
  const { r, n, caution, difficulty, options, topWrong } = item;
  const key = options.filter(({ correct }) => correct);
  if (r !== null) {
    const limit = chanceCorrelation(n);
    const [one] = key;
    if (r < -limit) found.push({ code: 'against-total', r, limit: -limit, upper: one?.upper ?? null, lower: one?.lower ?? null });
    for (const option of options) {
      const better = option.r !== null && option.r > limit && key.every((right) => (right.r ?? 0) < (option.r as number));
      if (!better || (option.upper as number) <= (option.lower as number)) continue;
      found.push({
        code: 'better-rival',
        option: option.id,
        r: option.r as number,
        upper: option.upper as number,
        lower: option.lower as number,
      });
    }
    if (r < LOW_R && item.level === 'middle') found.push({ code: 'low-r', r });
  }
  if (caution !== null && caution >= SERIOUS && item.level === 'middle') found.push({ code: 'strong-miss', caution });
  for (const option of options) if (option.dead) found.push({ code: 'dead', option: option.id, share: option.share });
  if (difficulty !== null && difficulty < FEW - SLACK) found.push({ code: 'few-earned', difficulty });
  const most = Math.max(...key.map(({ share }) => share));
  if (topWrong && topWrong.r !== null && topWrong.share >= RIVAL && topWrong.share >= most - NEAR)
    found.push({ code: 'near-rival', option: topWrong.id, share: topWrong.share, key: most });
  return found;
}
