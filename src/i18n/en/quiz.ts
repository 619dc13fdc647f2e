/** Passed whole to the question islands: plain strings only, with `{name}` places for i18n/fill.ts. */
export const quiz = {
  button: {
    check: 'Check',
    bet: 'That’s my bet',
    compare: 'Compare with the points',
    score: 'Score it',
    again: 'Try again',
    giveUp: 'I can’t recall',
  },
  /** What is missing before an answer can be graded, by the code of core/quiz. */
  problem: {
    'nothing-chosen': 'Choose one option first.',
    'nothing-typed': 'Type a number first.',
    'not-a-number': '“{text}” does not read as a number. Write digits, such as 0.25 or 25%.',
    'two-numbers': '“{text}” holds more than one number. Work it out to a single one.',
    'odd-comma': 'The comma in “{text}” could mean two things. Write 0.25 or 1,250.',
    'nothing-written': 'Write what you remember first, or press “I can’t recall”.',
  },
  verdict: { right: 'Right.', wrong: 'Wrong. The answer is “{key}”.', wrongNumber: 'Wrong. The answer is {key}.' },
  bet: {
    right: 'That was the one. Read on to see why.',
    wrong: 'Not this one. Read on to see why.',
    open: 'Noted. Read on to see how it turns out.',
  },
  /** Beside an option once the answer is in. */
  mark: { right: 'your choice, right', wrong: 'your choice', missed: 'right answer', taken: 'your bet' },
  judge: { true: 'True', false: 'False' },
  numeric: {
    decimals: {
      none: 'Answer to the nearest whole number.',
      one: 'Answer to 1 decimal place.',
      many: 'Answer to {n} decimal places.',
    },
    'wrong-sign': 'The size is right, the sign is not: plus and minus are swapped.',
    'wrong-scale': 'The digits are right, but a hundred times too large or too small: share or per cent?',
    trace: 'Worked out',
  },
  short: {
    hint: 'Write first, compare afterwards. Ctrl or ⌘ with Enter compares.',
    shown: 'Model answer and marking points',
    model: 'Model answer',
    tick: 'Tick each point your answer makes',
    score: 'Points made: {n} of {all}.',
    revise: 'To revise',
  },
  /** The answers of a page without scripts: an option with its reason, a number. */
  solution: { option: '{mark}{text} — {feedback}', number: 'Answer: {key}' },
};
