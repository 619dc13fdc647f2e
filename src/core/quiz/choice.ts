/** What became of one option. `taken`: chosen where no option is right. */
export type ChoiceCode = 'right' | 'wrong' | 'missed' | 'left' | 'taken';

/** An option's code from whether it was chosen and whether it is the key; `open` when no option is. */
export const choiceCode = (chosen: boolean, correct: boolean, open = false): ChoiceCode => {
  if (chosen) return open ? 'taken' : correct ? 'right' : 'wrong';
  return correct ? 'missed' : 'left';
};
