import { requireList, requireRecord, requireText, shown } from '../shape.ts';
import { extremeGroups } from './groups.ts';
import { correlation } from './moments.ts';

/**
 * One option of a question and who chose it. chosen in learners, share of all learners, upper and lower the shares of the two extreme
 * groups; correlation of choosing it with the criterion, null where nobody or everybody chose it or the criterion does not vary;
 * works tells whether a distractor earns its place, and is null for the key.
 */
export type Choice = Readonly<{
  option: string;
  isKey: boolean;
  chosen: number;
  share: number;
  upper: number;
  lower: number;
  correlation: number | null;
  works: boolean | null;
}>;

/** The rows of the table, in the order of the options, and how many learners chose nothing. */
export type DistractorTable = Readonly<{ choices: readonly Choice[]; omitted: number }>;

/**
 * A question with its options, the right one (or ones) among them, and what each learner chose: one option, several where several may
 * be taken, null or none for nothing.
 */
export type Asked = Readonly<{
  options: readonly string[];
  key: string | readonly string[];
  answers: readonly (string | null | readonly string[])[];
}>;

/** More options than any question has. */
const MOST_OPTIONS = 100;

/** Below this share of the class a distractor misleads nobody. Source: a rule of thumb, recalled; see distractorTable. */
export const LEAST_SHARE = 0.05;

/**
 * Who chose what: a distractor works if at least 5 % of the class choose it and they do worse elsewhere, correlation < 0.
 * criterion holds a figure for each learner: the total of the other items (restOf), so that the question does not judge itself.
 * The groups are the upper and lower 27 %, equals sharing the places; those who chose nothing count in every denominator.
 * Throws RangeError on fewer than two learners, a key that is not an option, an option named twice, an answer that is no option,
 * and a criterion of another length or not finite.
 * Source: classical item analysis; the 5 % and the sign are recalled rules of thumb.
 * Example: of four answers A A B null with key A and criterion 3 2 1 0, B has share 0.25, is chosen by none of the upper group, has
 * correlation -0.258 and works.
 */
export function distractorTable(asked: Asked, criterion: ArrayLike<number>): DistractorTable {
  checkAsked(asked);
  const { options, key, answers } = asked;
  requireList('criterion', criterion);
  if (criterion.length !== answers.length) {
    throw new RangeError(`invalid criterion: ${criterion.length} (expected one for each of ${answers.length} learners)`);
  }
  const { size, upper, lower } = extremeGroups(criterion, 0.27, 'share');
  const merit = Float64Array.from(criterion);
  const keys = listed(key);
  const taken = answers.map(listed);
  const choices = options.map((option) => {
    const chose = Float64Array.from(taken, (some) => (some.includes(option) ? 1 : 0));
    const chosen = dot(chose, chose);
    const share = chosen / answers.length;
    const r = correlation(chose, merit);
    const isKey = keys.includes(option);
    return {
      option,
      isKey,
      chosen,
      share,
      upper: dot(chose, upper) / size,
      lower: dot(chose, lower) / size,
      correlation: r,
      works: isKey ? null : share >= LEAST_SHARE && r !== null && r < 0,
    };
  });
  return { choices, omitted: taken.filter((some) => some.length === 0).length };
}

function listed(answer: Asked['answers'][number]): readonly string[] {
  return answer === null ? [] : typeof answer === 'string' ? [answer] : answer;
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] as number), 0);
}

function checkAsked(asked: Asked): void {
  requireRecord('question', asked);
  const { options, key, answers } = asked;
  requireList('options', options, 1, MOST_OPTIONS);
  requireList('answers', answers);
  for (const option of options) requireText('option', option);
  const known = new Set(options);
  const some = options.slice(0, 10).map(shown).join(', ');
  if (known.size !== options.length) throw new RangeError(`invalid options: ${some} (expected each once)`);
  const keys = among(key, known);
  if (!keys || keys.length === 0) throw new RangeError(`invalid key: ${shown(key)} (expected one of ${some})`);
  const stray = answers.findIndex((answer) => answer !== null && !among(answer, known));
  if (stray >= 0) throw new RangeError(`invalid answer: ${shown(answers[stray])} (expected one of ${some}, or null)`);
}

/** What was chosen, if it is an option or a list of options. */
function among(choice: unknown, known: ReadonlySet<string>): readonly string[] | null {
  // spread, so that a hole of a sparse list is undefined and not passed over
  const all: readonly unknown[] = Array.isArray(choice) ? [...choice] : [choice];
  return all.every((each) => typeof each === 'string' && known.has(each)) ? (all as readonly string[]) : null;
}
