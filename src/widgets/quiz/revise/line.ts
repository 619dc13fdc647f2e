import { mockMinutes } from '../../../core/review/mock-days.ts';
import type { Plan } from '../../../core/review/plan.ts';
import type { TodayLine } from '../../../state/revise/today-line.ts';
import { minutesOf } from './days.ts';
import { tallyOf } from './steps.ts';

/**
 * What other pages may say of a plan: today's work, and the minutes of the days after. Null where the plan does not hold; of a day on
 * which there is nothing to do, and nothing was done, today says nothing.
 */
export const lineOf = (plan: Plan, day: string): TodayLine | null => {
  if (!plan.ok) return null;
  const { items, seconds, done, mock } = plan.today;
  const { cards, questions, mistakes } = tallyOf(items);
  const ahead = plan.days
    .slice(1)
    .map(({ day: date, seconds: each }) => [date, minutesOf(Object.values(each).reduce((sum, one) => sum + one, 0))] as const);
  const said = items.length > 0 || done > 0 || mock !== null;
  return {
    day: said ? day : '',
    cards,
    questions: questions + mistakes,
    minutes: minutesOf(seconds) + mockMinutes(mock),
    ahead: Object.fromEntries(ahead.filter(([, minutes]) => minutes > 0)),
  };
};
