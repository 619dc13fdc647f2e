import type { Kind } from '../../../core/quiz/question.ts';
import type { Realistic } from '../../../core/review/realistic.ts';
import { fill } from '../../../i18n/fill.ts';
import { minutesOf } from './days.ts';
import type { Words } from './desk.ts';

interface Told {
  readonly words: Words['realistic'];
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Days there are to learn on, and what the chosen units hold. */
  readonly days: number;
  readonly points: number;
  readonly questions: number;
}

/** What there is time for and what is given up, a sentence each. */
export const sentencesOf = (
  { have, bank, covered, twoDays, questions, givenUp }: Realistic,
  { words, kinds, days, points, questions: all }: Told,
): readonly string[] => [
  fill(words.time, { days, minutes: minutesOf(have), n: all, bank: minutesOf(bank) }),
  fill(words.planned, { all: points, covered, twice: twoDays, asked: questions }),
  ...(givenUp.length === 0 ? [words.whole] : []),
  ...givenUp.map((each) =>
    each.code === 'long'
      ? fill(words.givenUp.long, { n: each.count, kind: kinds[each.kind], minutes: each.minutes })
      : fill(words.givenUp[each.code], { n: each.count }),
  ),
];
